import { expect, test } from 'vitest'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { castOf } from '../../../models/planner/edits/find-subject.ts'
import { openConversation } from '../../bench/edits/conversation.ts'
import { CAPABILITIES } from '../../bench/edits/judge-case.ts'
import { type Draw, drawFilm, drawRemark, type Film, type Remark } from './remark-grammar.ts'

const PAIRS = 2000
/** Remarks said about each film, each of them taken back before the next. */
const REMARKS_A_FILM = 8

/** Mulberry32: the same draws on every machine. */
function drawsFrom(seed: number): Draw {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const heads = ({ shots }: ShotPlan) =>
  shots.flatMap(({ subjects }) => subjects).reduce((sum, { count }) => sum + count, 0)
const camerasOf = ({ shots }: ShotPlan) => JSON.stringify(shots.map(({ camera }) => camera))

/** What a remark has done to a film that it did not speak of. */
function harmDone(before: ShotPlan, after: ShotPlan, remark: Remark): string[] {
  const harm: string[] = []
  if (!remark.takesAway && heads(after) < heads(before)) harm.push('somebody is gone')
  if (after.format.seed !== before.format.seed) harm.push('the seed is another')
  if (remark.about !== 'format' && JSON.stringify(after.format) !== JSON.stringify(before.format))
    harm.push('the format is another')
  if (remark.about !== 'camera' && camerasOf(after) !== camerasOf(before)) harm.push('the camera is another')
  for (const [number, subject] of castOf(before.shots).entries()) {
    const now = castOf(after.shots).find(({ id }) => id === subject.id)
    if (number !== remark.names && JSON.stringify(now) !== JSON.stringify(subject))
      harm.push(`${subject.id} is another`)
  }
  return harm
}

async function tryFilm(film: Film, draw: Draw): Promise<string[]> {
  const thread = openConversation(CAPABILITIES)
  const before = (await thread.send(film.text)).plan!
  if (castOf(before.shots).length !== film.cast.length) return [`“${film.text}” shows others than it says`]
  const failures: string[] = []
  for (let number = 0; number < REMARKS_A_FILM; number++) {
    const remark = drawRemark(draw, film)
    const { plan: after, text } = await thread.send(remark.text)
    failures.push(
      ...harmDone(before, after!, remark).map((harm) => `“${film.text}” → “${remark.text}”: ${harm} (${text})`),
    )
    if (after!.id === before.id) continue
    const { plan: back } = await thread.send(film.french ? 'annule' : 'undo')
    if (JSON.stringify(back) !== JSON.stringify(before))
      failures.push(`“${film.text}” → “${remark.text}”: taken back, it is not as it was`)
  }
  return failures
}

test('no remark takes away, changes or moves what it does not speak of, and every one can be taken back', async () => {
  const draw = drawsFrom(20261130)
  const failures: string[] = []
  for (let film = 0; film < PAIRS / REMARKS_A_FILM; film++) failures.push(...(await tryFilm(drawFilm(draw), draw)))
  expect(failures).toEqual([])
})
