import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { type BenchOptions, filmOf } from './film-of.ts'
import { renderFilm } from './films.ts'

type Shot = ShotPlan['shots'][number]

const withShots = (plan: ShotPlan, change: (shot: Shot, index: number) => Shot): ShotPlan => ({
  ...plan,
  shots: plan.shots.map(change),
})
const lit = (shot: Shot): Shot => ({ ...shot, light: { ...shot.light, kind: 'golden' } })
const titled = (shot: Shot): Shot => ({
  ...shot,
  titles: [{ text: 'The fox', startSeconds: 0, endSeconds: 0.5, place: 'centre' }],
})

/** Edits of a film of two shots, by what they leave alone. */
const SCOPES: Record<string, (plan: ShotPlan) => ShotPlan> = {
  'nothing but a title': (plan) => withShots(plan, (shot, index) => (index === 0 ? titled(shot) : shot)),
  'the light of one shot of two': (plan) => withShots(plan, (shot, index) => (index === 0 ? lit(shot) : shot)),
  'the light of both shots': (plan) => withShots(plan, lit),
}

/** Prints what an edit costs as a share of the first rendering, whose shots it finds again. */
export async function measureEditCost({ packageDir, sizes, seconds }: BenchOptions): Promise<void> {
  const resolution = sizes[0]!
  const folder = await mkdtemp(join(tmpdir(), 'rushes-bench-'))
  const plan = filmOf(resolution, seconds, 2)
  const first = await renderFilm(plan, folder, packageDir)
  console.log(`${seconds} s of ${resolution} in two shots: ${first.total.toFixed(1)} s`)
  for (const [scope, edit] of Object.entries(SCOPES)) {
    const { total } = await renderFilm(edit(plan), folder, packageDir)
    console.log(`  an edit of ${scope}: ${total.toFixed(1)} s, ${(total / first.total).toFixed(2)} of it`)
  }
  await rm(folder, { recursive: true })
}
