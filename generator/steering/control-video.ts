import sharp, { type Sharp } from 'sharp'
import { writeVideo } from '../clip/frame-pipe.ts'
import type { StagedShot } from '../stage/control-frame.ts'

/** What a control video shows; depth is near = bright, as large models want it. */
export type ControlKind = 'depth' | 'rgb'

export interface ControlVideo {
  staged: StagedShot
  kind: ControlKind
  /** Size, rate and length that the engine makes. */
  size: { width: number; height: number }
  fps: number
  frames: number
  /** Frames a second of the animatic. */
  stagedFps: number
  path: string
}

/**
 * Writes the animatic as a control video, lossless enough to steer by. The animatic stands whole in the engine's frame
 * and its edges are continued, so that cutting the finished frames to the delivered shape finds every pixel in its place.
 * Behind the end of the shot its last frame is held.
 */
export async function writeControlVideo(order: ControlVideo): Promise<void> {
  const { staged, kind, size, fps, frames, stagedFps, path } = order
  const sink = await writeVideo(path, { ...size, fps }, 'mp4', [
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '8', '-pix_fmt', 'yuv420p'],
  ])
  try {
    for (let frame = 0; frame < frames; frame++) {
      const moment = Math.min(staged.frames - 1, Math.round((frame * stagedFps) / fps))
      await sink.write(await controlPicture(staged, moment, kind, size))
    }
    await sink.finish()
  } catch (error) {
    sink.abort()
    throw error
  }
}

/** One frame of the control video: RGB, 3 bytes a pixel. */
export async function controlPicture(
  staged: StagedShot,
  index: number,
  kind: ControlKind,
  size: { width: number; height: number },
): Promise<Uint8Array> {
  const { width, height, rgba, depth } = staged.frame(index)
  const picture =
    kind === 'rgb'
      ? sharp(rgba, { raw: { width, height, channels: 4 } }).removeAlpha()
      : sharp(
          depth.map((far) => 255 - far),
          { raw: { width, height, channels: 1 } },
        )
  return extendToSize(picture, { width, height }, size)
}

async function extendToSize(
  picture: Sharp,
  from: { width: number; height: number },
  to: { width: number; height: number },
): Promise<Uint8Array> {
  const scale = Math.min(to.width / from.width, to.height / from.height)
  const width = Math.min(to.width, Math.round(from.width * scale))
  const height = Math.min(to.height, Math.round(from.height * scale))
  const left = Math.floor((to.width - width) / 2)
  const top = Math.floor((to.height - height) / 2)
  const scaled = await picture.resize(width, height, { fit: 'fill' }).toColourspace('srgb').png().toBuffer()
  return sharp(scaled)
    .extend({
      left,
      top,
      right: to.width - width - left,
      bottom: to.height - height - top,
      extendWith: 'copy',
    })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer()
}
