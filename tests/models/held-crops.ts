import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import type { Light, Look, Weather } from '../../models/contract/shot-plan.ts'

const FOLDER = new URL('../fixtures/held-crops/', import.meta.url)

interface Place {
  offset: number
  shape: number[]
}

/** What `python -m models.training.judge.held_crops` writes. */
interface Listed {
  measured: { package: number; animatic: number }
  scenes: {
    scene: string
    place: number[]
    control: Place
    thumbnail: Place
    looks: {
      light: Light
      weather: Weather
      style: Look['style']
      /** Rows for red, green, blue and 1; columns are the new red, green, blue. */
      matrix: number[][]
      falls: Place
      teacher: Place
    }[]
  }[]
}

/** A held-out scene under one look; planes are frames × channels × height × width, colours in [-1, 1]. */
export interface HeldCrop {
  scene: string
  side: number
  light: Light
  weather: Weather
  style: Look['style']
  place: Float32Array
  thumbnail: Float32Array
  /** Red, green, blue, depth, what falls. */
  control: Float32Array
  teacher: Float32Array
  matrix: number[][]
}

/** The crops, scene by scene, and the errors measured when they were made, as shares of the colour matrix's. */
export async function heldCrops(): Promise<{ measured: Listed['measured']; crops: HeldCrop[] }> {
  const listed: Listed = JSON.parse(await readFile(new URL('crops.json', FOLDER), 'utf8'))
  const bytes = inflateSync(await readFile(new URL('crops.bin', FOLDER)))
  const read = (place: Place) => summed(bytes, place)
  const crops = listed.scenes.flatMap(({ scene, place, control, thumbnail, looks }) => {
    const [, side] = control.shape
    const small = Float32Array.from(read(thumbnail), (byte, at) => (at < 3 * 18 * 32 ? byte / 127.5 - 1 : byte / 255))
    return looks.map(({ falls, teacher, ...look }) => ({
      ...look,
      scene,
      side: side!,
      place: Float32Array.from(place),
      thumbnail: small,
      control: planes([read(control), read(falls)], [4, 1], side!),
      teacher: planes([read(teacher)], [3], side!),
    }))
  })
  return { measured: listed.measured, crops }
}

/** An array that was stored as differences along its first axis. */
function summed(bytes: Uint8Array, { offset, shape }: Place): Uint8Array {
  const size = shape.reduce((product, length) => product * length, 1)
  const values = new Uint8Array(bytes.subarray(offset, offset + size))
  const step = size / shape[0]!
  for (let at = step; at < size; at++) values[at] = values[at]! + values[at - step]!
  return values
}

/** Interleaved bytes of 8 frames as planes; the first three channels are colours, the others 0 … 1. */
function planes(parts: Uint8Array[], widths: number[], side: number): Float32Array {
  const pixels = side * side
  const channels = widths.reduce((sum, width) => sum + width, 0)
  const out = new Float32Array(8 * channels * pixels)
  let before = 0
  for (const [index, part] of parts.entries()) {
    const width = widths[index]!
    for (let at = 0; at < part.length; at++) {
      const channel = before + (at % width)
      const pixel = Math.floor(at / width) % pixels
      const frame = Math.floor(at / (width * pixels))
      const byte = part[at]!
      out[(frame * channels + channel) * pixels + pixel] = channel < 3 ? byte / 127.5 - 1 : byte / 255
    }
    before += width
  }
  return out
}
