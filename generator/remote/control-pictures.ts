import sharp from 'sharp'
import type { StagedShot } from '../stage/control-frame.ts'

export interface Size {
  width: number
  height: number
}

/** Which frame of the animatic belongs to a frame at another rate; the last one is held behind the end. */
export function stagedFrameAt(staged: StagedShot, frame: number, fps: number, stagedFps: number): number {
  return Math.min(staged.frames - 1, Math.round((frame * stagedFps) / fps))
}

/** One frame of the animatic as RGB at the engine's size; depth has near = bright, as control models want it. */
export async function controlPicture(
  staged: StagedShot,
  index: number,
  channel: 'rgb' | 'depth',
  size: Size,
): Promise<Uint8Array> {
  const { width, height, rgba, depth } = staged.frame(index)
  const picture =
    channel === 'rgb'
      ? sharp(rgba, { raw: { width, height, channels: 4 } }).removeAlpha()
      : sharp(depth, { raw: { width, height, channels: 1 } }).negate()
  return picture.resize(size.width, size.height, { fit: 'cover' }).toColourspace('srgb').png().toBuffer()
}
