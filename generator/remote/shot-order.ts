import sharp from 'sharp'
import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import { lookCaption } from '../denoise/caption.ts'
import type { ShotRequest } from '../engine.ts'
import type { StagedShot } from '../stage/control-frame.ts'

type SizeRules = Pick<VideosApiSpec, 'sizes' | 'multipleOf'>
type LengthRules = Pick<VideosApiSpec, 'fps' | 'frameGrid' | 'maxSeconds'>

const CAMERA_WORDS: Record<string, string> = { static: 'static camera' }

/** The shot in one English-labelled line: what the person wrote, then light, weather, style and camera. */
export function shotText({ shot, look }: Pick<ShotRequest, 'shot' | 'look'>): string {
  const { move, framing, angle } = shot.camera
  const camera = [CAMERA_WORDS[move] ?? `camera ${move}`, `${framing} shot`, angle].map((word) =>
    word.replaceAll('-', ' '),
  )
  const said = shot.prompt.trim().replace(/[.!…]+$/, '')
  return `${said}. ${lookCaption(shot.light, shot.weather, look.style)}, ${camera.join(', ')}`
}

/** The allowed size whose shape is nearest, the larger of two alike; else the delivered size, rounded. */
export function orderedSize(
  { sizes, multipleOf }: SizeRules,
  wanted: { width: number; height: number },
): { width: number; height: number } {
  const shapeError = (size: { width: number; height: number }) =>
    Math.abs(Math.log(size.width / size.height / (wanted.width / wanted.height)))
  const [best] = sizes.toSorted((a, b) => shapeError(a) - shapeError(b) || b.width - a.width)
  const rounded = (length: number) => Math.max(multipleOf, Math.round(length / multipleOf) * multipleOf)
  return best ?? { width: rounded(wanted.width), height: rounded(wanted.height) }
}

/** Frames and rate that cover the shot, never fewer than it has unless the model cannot make so many. */
export function orderedLength(
  { fps: only, frameGrid, maxSeconds }: LengthRules,
  { frames, video }: Pick<ShotRequest, 'frames' | 'video'>,
): { frames: number; fps: number } {
  const fps = only ?? video.fps
  const seconds = Math.min(frames / video.fps, maxSeconds ?? Number.POSITIVE_INFINITY)
  const needed = Math.max(1, Math.ceil(seconds * fps))
  if (!frameGrid) return { frames: needed, fps }
  const { step, plus } = frameGrid
  return { frames: Math.max(0, Math.ceil((needed - plus) / step)) * step + plus, fps }
}

/** The shortest of the lengths on offer that covers the shot, else the longest; any whole second where none are named. */
export function orderedSeconds(
  { durations, maxSeconds }: { durations: number[]; maxSeconds?: number },
  { frames, video }: Pick<ShotRequest, 'frames' | 'video'>,
): number {
  const wanted = frames / video.fps
  const sorted = durations.toSorted((a, b) => a - b)
  // A shot of 4.02 s is one of 4 s: nobody pays for another second because of a frame.
  const offered = sorted.find((seconds) => seconds >= wanted - 0.1) ?? sorted.at(-1)
  return offered ?? Math.min(Math.max(1, Math.ceil(wanted - 0.1)), Math.floor(maxSeconds ?? 600) || 1)
}

/** PNG of one frame of the animatic, at the size that is asked for. */
export async function pngOfFrame(
  staged: StagedShot,
  index: number,
  size?: { width: number; height: number },
): Promise<Uint8Array> {
  const { width, height, rgba } = staged.frame(index)
  const picture = sharp(rgba, { raw: { width, height, channels: 4 } }).removeAlpha()
  return (size ? picture.resize(size.width, size.height, { fit: 'cover' }) : picture).png().toBuffer()
}
