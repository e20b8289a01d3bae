import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Weather } from '../../models/contract/shot-plan.ts'
import type { ControlFrame, StagedShot } from '../stage/control-frame.ts'

const VALUES = { u8: 1, i16le: 2 } as const

/** What `generator/stage/dump.ts` writes beside the layers of a scene. */
const SceneFacts = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  frames: z.number().int().positive(),
  channels: z.array(
    z.object({ name: z.string(), dtype: z.enum(['u8', 'i16le']), channels: z.number(), offset: z.number() }),
  ),
  horizon: z.array(z.number()),
})

/** The dump's channel of what falls in a weather. */
const FALLS: Record<Weather['kind'], string | null> = {
  clear: null,
  mist: null,
  rain: 'rain',
  storm: 'rain',
  snow: 'snow',
  dust: 'dust',
}

/** A dumped scene as the stage would show it in this weather; `path` is its .json, the .bin lies beside it. */
export async function openDumpedScene(path: string, weather: Weather['kind']): Promise<StagedShot> {
  const facts = SceneFacts.parse(JSON.parse(await readFile(path, 'utf8')))
  const bytes = await readFile(path.replace(/\.json$/, '.bin'))
  const { width, height, frames, horizon } = facts
  const pixels = width * height
  /** One frame of a channel; copied, so that it begins where 16-bit numbers may begin. */
  const channel = (name: string, frame: number): Uint8Array<ArrayBuffer> => {
    const spec = facts.channels.find((one) => one.name === name)
    if (!spec)
      throw new Error(`${path} has no channel "${name}"; it has ${facts.channels.map((c) => c.name).join(', ')}`)
    const length = pixels * spec.channels * VALUES[spec.dtype]
    const start = spec.offset + frame * length
    return new Uint8Array(bytes.subarray(start, start + length))
  }
  const falls = FALLS[weather]
  const frame = (index: number): ControlFrame => ({
    width,
    height,
    rgba: withAlpha(channel('rgb', index)),
    depth: channel('depth', index),
    particles: falls === null ? new Uint8Array(pixels) : channel(falls, index),
    subject: channel('subject', index),
    layer: channel('layer', index),
    surface: new Int16Array(channel('surface', index).buffer),
    emissive: channel('emissive', index),
  })
  return { width, height, frames, horizon: (index) => horizon[index]!, frame }
}

function withAlpha(rgb: Uint8Array): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray((rgb.length / 3) * 4).fill(255)
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from]!
    rgba[to + 1] = rgb[from + 1]!
    rgba[to + 2] = rgb[from + 2]!
  }
  return rgba
}
