import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { frameSize } from '../models/contract/frame-size.ts'
import { UploadId } from '../models/contract/ids.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { openStage } from './stage/stage.ts'

/** The middle of a shot as it stands on stage, before a step of denoising: a small JPEG. */
export async function drawShotStill(
  plan: ShotPlan,
  index: number,
  pathOf: (id: UploadId) => string,
): Promise<Uint8Array> {
  const { width, height } = frameSize({ ...plan.format, resolution: '240p' })
  const { seed } = plan.format
  const uploads = (id: string) => readFile(pathOf(UploadId.parse(id)))
  const staged = await openStage({ plan, shot: plan.shots[index]!, seed, width, height, uploads })
  const { rgba } = staged.frame(Math.floor(staged.frames / 2))
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: 80 })
    .toBuffer()
}
