import sharp from 'sharp'
import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import { lookCaption } from '../denoise/caption.ts'
import type { ShotRequest } from '../engine.ts'
import type { StagedShot } from '../stage/control-frame.ts'
import { DIALECTS } from './dialects.ts'

/** One job as the server is asked for it; `fields` are the form's. */
export interface VideoOrder {
  fields: Record<string, string>
  /** PNG of the first frame. */
  firstFrame: Uint8Array | null
}

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

/** Everything of a shot that the server reads, as form fields; equal fields are the same job. */
export function orderFields(spec: VideosApiSpec, request: ShotRequest): Record<string, string> {
  const dialect = DIALECTS[spec.dialect]
  const { width, height } = orderedSize(spec, request.video)
  const { frames, fps } = orderedLength(spec, request)
  return {
    prompt: shotText(request),
    ...(spec.model && { model: spec.model }),
    size: `${width}x${height}`,
    ...(dialect.frames
      ? { num_frames: String(frames), fps: String(fps) }
      : { seconds: String(Math.max(1, Math.ceil(request.frames / request.video.fps))) }),
    ...(dialect.seed && { seed: String(request.seed) }),
  }
}

export async function videoOrder(spec: VideosApiSpec, request: ShotRequest, staged: StagedShot): Promise<VideoOrder> {
  const fields = orderFields(spec, request)
  return { fields, firstFrame: spec.steering === 'first-frame' ? await pngOf(staged) : null }
}

/** The allowed size whose shape is nearest, the larger of two alike; else the delivered size, rounded. */
export function orderedSize(
  { sizes, multipleOf }: Pick<VideosApiSpec, 'sizes' | 'multipleOf'>,
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
  { fps: only, frameGrid, maxSeconds }: Pick<VideosApiSpec, 'fps' | 'frameGrid' | 'maxSeconds'>,
  { frames, video }: Pick<ShotRequest, 'frames' | 'video'>,
): { frames: number; fps: number } {
  const fps = only ?? video.fps
  const seconds = Math.min(frames / video.fps, maxSeconds ?? Number.POSITIVE_INFINITY)
  const needed = Math.max(1, Math.ceil(seconds * fps))
  if (!frameGrid) return { frames: needed, fps }
  const { step, plus } = frameGrid
  return { frames: Math.max(0, Math.ceil((needed - plus) / step)) * step + plus, fps }
}

async function pngOf(staged: StagedShot): Promise<Uint8Array> {
  const { width, height, rgba } = staged.frame(0)
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toBuffer()
}
