import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import type { Stopping } from '../remote/remote-wire.ts'

/** One shot in the measures that the servers share; each dialect words it in its own fields. */
export interface VideoAsk {
  model: string | undefined
  prompt: string
  width: number
  height: number
  frames: number
  fps: number
  /** Whole seconds that cover the shot, or the length on offer that does. */
  seconds: number
  seed: number
  resolutions: string[]
}

export type Fields = Record<string, unknown>

/** What servers behind the same paths do differently. */
export interface Dialect {
  /** What stands behind the base address. */
  path: '/videos' | '/video'
  body: 'form' | 'json'
  fields(ask: VideoAsk): Fields
  /** The first picture as a field of JSON; forms carry it as the file `input_reference`. Null: none is read. */
  pictureField: ((dataUrl: string) => Fields) | null
  seed: boolean
  /** What comes of a job that is to end; "goes-on" where there is no DELETE to ask with. */
  stopping: Stopping
  progress: 'share' | 'none'
  /** Answers once, with the video in it, however long that takes. */
  atOnce: boolean
}

const sized = ({ model, prompt, width, height }: VideoAsk) => ({
  prompt,
  ...(model && { model }),
  size: `${width}x${height}`,
})
const inFrames = (ask: VideoAsk) => ({ ...sized(ask), num_frames: ask.frames, fps: ask.fps, seed: ask.seed })
const inSeconds = (ask: VideoAsk) => ({ ...sized(ask), seconds: String(ask.seconds) })

const FORM = {
  path: '/videos',
  body: 'form',
  pictureField: null,
  seed: true,
  stopping: 'stopped',
  progress: 'share',
  atOnce: false,
} as const
const JSON_BODY = { ...FORM, body: 'json', progress: 'none', stopping: 'goes-on' } as const

export const DIALECTS: Record<VideosApiSpec['dialect'], Dialect> = {
  'vllm-omni': { ...FORM, fields: inFrames },
  sglang: { ...FORM, fields: inFrames, stopping: 'forgotten', progress: 'none' },
  openai: { ...FORM, fields: inSeconds, seed: false },
  unsloth: { ...FORM, fields: inSeconds, seed: false },
  litellm: { ...FORM, fields: inSeconds, seed: false, stopping: 'goes-on' },
  openrouter: {
    ...JSON_BODY,
    fields: ({ model, prompt, seconds, seed, width, height, resolutions }) => ({
      prompt,
      model,
      duration: seconds,
      resolution: nearestResolution(resolutions, Math.min(width, height)),
      aspect_ratio: nearestAspect(width / height),
      seed,
    }),
    pictureField: (url) => ({
      frame_images: [{ type: 'image_url', image_url: { url }, frame_type: 'first_frame' }],
    }),
  },
  localai: {
    ...JSON_BODY,
    path: '/video',
    atOnce: true,
    fields: ({ model, prompt, width, height, frames, fps, seed }) => ({
      ...{ model, prompt, width, height, num_frames: frames, fps, seed },
      response_format: 'b64_json',
    }),
    pictureField: (url) => ({ start_image: url.slice(url.indexOf(',') + 1) }),
  },
  dynamo: {
    ...JSON_BODY,
    atOnce: true,
    fields: (ask) => ({
      ...sized(ask),
      seconds: ask.seconds,
      response_format: 'b64_json',
      nvext: { fps: ask.fps, num_frames: ask.frames, seed: ask.seed },
    }),
    pictureField: (url) => ({ input_reference: url }),
  },
}

const ASPECTS = ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9', '9:21']
const COMMON_RESOLUTIONS = ['480p', '720p', '1080p']

/** The shape that is nearest to width over height, in words such as "16:9". */
export function nearestAspect(shape: number): string {
  const errorOf = (aspect: string) => {
    const [width, height] = aspect.split(':').map(Number)
    return Math.abs(Math.log(shape / (width! / height!)))
  }
  return ASPECTS.toSorted((a, b) => errorOf(a) - errorOf(b))[0]!
}

/** The smallest on offer that is no smaller than the delivered picture, else the largest. */
export function nearestResolution(offered: string[], shortSide: number): string {
  const linesOf = (name: string) =>
    /^(\d)k$/i.test(name) ? 540 * Number.parseInt(name, 10) : Number.parseInt(name, 10)
  const sorted = (offered.length > 0 ? offered : COMMON_RESOLUTIONS).toSorted((a, b) => linesOf(a) - linesOf(b))
  return sorted.find((name) => linesOf(name) >= shortSide) ?? sorted.at(-1)!
}
