/**
 * Twenty wishes through a model package, for somebody who has not read them:
 * `node generator/trial/prompts.ts --out DIR [--package models/rushes-1]`. DIR gets prompts.jpg, a row of four
 * moments per wish, and prompts.json with what each row shows. Seeds are fixed; nothing is chosen.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Canvas } from '@napi-rs/canvas'
import { frameSize } from '../../models/contract/frame-size.ts'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { capabilitiesOf } from '../../models/planner/capabilities.ts'
import { completeDraft } from '../../models/planner/complete.ts'
import { openPatchDenoiser, type PatchDenoiser } from '../denoise/patch-denoiser.ts'
import { writeSheet } from '../stage/contact-sheet.ts'
import { openStage } from '../stage/stage.ts'
import { canvasOfPicture, momentsOf } from './moments.ts'
import { TWENTY_PROMPTS } from './twenty-prompts.ts'

const MOMENTS = [2, 10, 18, 23]
const FORMAT = { aspect: '16:9', resolution: '240p', fps: 12, language: 'en' } as const
const SECONDS = 2

/** The first shot of the wish, short and small, with a seed of its own. */
function planOf(prompt: string, number: number, denoiser: PatchDenoiser): ShotPlan {
  const capabilities = capabilitiesOf(denoiser.manifest.looks)
  const { plan } = completeDraft({ shots: [{ prompt }] }, { capabilities, id: `wish-${number}` })
  return { ...plan, format: { ...FORMAT, seed: number }, shots: [{ ...plan.shots[0]!, durationSeconds: SECONDS }] }
}

async function rowOf(plan: ShotPlan, denoiser: PatchDenoiser): Promise<Canvas[]> {
  const shot = plan.shots[0]!
  const { seed } = plan.format
  const staged = await openStage({ plan, shot, seed, ...frameSize(plan.format) })
  const pictures = await momentsOf(denoiser, { shot, look: plan.look, seed, staged }, MOMENTS)
  return pictures.map(canvasOfPicture)
}

const { out, package: packageDir } = parseArgs({
  options: { out: { type: 'string' }, package: { type: 'string', default: 'models/rushes-1' } },
}).values
if (!out) throw new Error('--out is missing; it names the folder for the sheet')
await mkdir(out, { recursive: true })
const denoiser = await openPatchDenoiser({ packageDir, threads: 2, provider: 'cpu' })
const rows: Canvas[][] = []
const shown = []
for (const [index, prompt] of TWENTY_PROMPTS.entries()) {
  const plan = planOf(prompt, index + 1, denoiser)
  const { light, weather } = plan.shots[0]!
  rows.push(await rowOf(plan, denoiser))
  shown.push({ row: index + 1, prompt, light: light.kind, weather: weather.kind, style: plan.look.style })
  console.log(`${index + 1} of ${TWENTY_PROMPTS.length}: ${light.kind}, ${weather.kind}, ${plan.look.style}`)
}
await denoiser.close()
await writeSheet(join(out, 'prompts.jpg'), rows)
await writeFile(join(out, 'prompts.json'), `${JSON.stringify(shown, null, 2)}\n`)
