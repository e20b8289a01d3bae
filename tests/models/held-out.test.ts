import { afterAll, beforeAll, expect, test } from 'vitest'
import { conditionTensors } from '../../generator/denoise/conditions.ts'
import { contextTensors } from '../../generator/denoise/context.ts'
import { openPackage } from '../../generator/denoise/model-package.ts'
import type { Network } from '../../generator/denoise/network.ts'
import { writeNoise } from '../../generator/denoise/noise.ts'
import { padSize } from '../../generator/denoise/pixel-tensor.ts'
import { sampleChunk } from '../../generator/denoise/sample-chunk.ts'
import { samplingTimes } from '../../generator/denoise/schedule.ts'
import { openSession } from '../../generator/denoise/session.ts'
import { openTokenizer, type Tokenize } from '../../generator/denoise/tokenizer.ts'
import { type HeldCrop, heldCrops } from './held-crops.ts'

type Wish = Pick<HeldCrop, 'light' | 'weather' | 'style'>

let network: Network & { tokenize: Tokenize }
let crops: HeldCrop[]
let measured: { package: number; animatic: number }
/** The package's picture of each crop, told the crop's own look. */
let made: Float32Array[]

beforeAll(async () => {
  const { manifest, file } = await openPackage()
  const session = await openSession(file('denoiser'), manifest, { provider: 'cpu' })
  network = { manifest, session, tokenize: await openTokenizer(file('tokenizer'), manifest.text.tokens) }
  ;({ crops, measured } = await heldCrops())
  made = []
  for (const crop of crops) made.push(await picture(crop, crop))
})
afterAll(() => network.session.close())

/** A crop by the package's own sampler, told a look. */
async function picture(crop: HeldCrop, { light, weather, style }: Wish): Promise<Float32Array> {
  const { manifest, tokenize } = network
  const size = padSize(crop.side, crop.side, manifest.chunk.multipleOf)
  const look = { style, grade: 'neutral', palette: [] } as const
  const feeds = {
    ...conditionTensors(manifest, tokenize, { look: { ...look, palette: [] }, light, weather }),
    ...contextTensors(null, size, manifest.chunk.contextFrames),
    control: { data: crop.control, dims: [1, 8, 5, crop.side, crop.side] },
    thumbnail: { data: crop.thumbnail, dims: [1, 4, 18, 32] },
    place: { data: crop.place, dims: [1, 5] },
  }
  const cleared = await sampleChunk(network, noise(crop), {
    size,
    feeds,
    times: samplingTimes(manifest),
    onStep: () => {},
  })
  return cleared.x.map((value) => Math.min(1, Math.max(-1, value)))
}

/** Noise on one still surface as large as the crop. */
function noise({ side }: HeldCrop): Float32Array {
  const surface = new Int16Array(2 * side * side).map((_, at) => (at % 2 === 0 ? (at >> 1) % side : (at >> 1) / side))
  const frame = { width: side, height: side, layer: new Uint8Array(side * side), surface }
  const into = new Float32Array(8 * 3 * side * side)
  const source = { seed: 5, shotId: 'crop', anchored: network.manifest.schedule.anchoredNoise }
  for (let index = 0; index < 8; index++) writeNoise(source, frame, index, into, index * 3 * side * side)
  return into
}

function error(ours: Float32Array, theirs: Float32Array): number {
  return ours.reduce((sum, value, at) => sum + (value - theirs[at]!) ** 2, 0) / ours.length
}

/** The animatic's colours, or what a colour matrix makes of them. */
function recoloured({ control, side }: HeldCrop, matrix?: number[][]): Float32Array {
  const pixels = side * side
  const out = new Float32Array(8 * 3 * pixels)
  for (let at = 0; at < out.length; at++) {
    const [frame, channel, pixel] = [Math.floor(at / (3 * pixels)), Math.floor(at / pixels) % 3, at % pixels]
    const rgb = [0, 1, 2].map((one) => control[(frame * 5 + one) * pixels + pixel]!)
    const sum = matrix?.reduce((total, row, one) => total + row[channel]! * (rgb[one] ?? 1), 0)
    out[at] = sum === undefined ? rgb[channel]! : Math.min(1, Math.max(-1, sum))
  }
  return out
}

/** Mean of a channel over a picture, in [-1, 1]. */
function mean(picture: Float32Array, side: number, channel: number): number {
  const pixels = side * side
  const values = picture.filter((_, at) => Math.floor(at / pixels) % 3 === channel)
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const day: Wish = {
  light: { kind: 'day', direction: 'left', colour: null, intensity: 0.5 },
  weather: { kind: 'clear', intensity: 0 },
  style: 'realistic-3d',
}

test('on held-out crops the package errs as little as was measured, and less than a colour matrix', () => {
  const matrix = average(crops.map((crop) => error(recoloured(crop, crop.matrix), crop.teacher)))
  const animatic = average(crops.map((crop) => error(recoloured(crop), crop.teacher)))
  const ours = average(crops.map((crop, index) => error(made[index]!, crop.teacher)))
  expect(animatic / matrix).toBeCloseTo(measured.animatic, 2)
  expect(measured.package).toBeLessThan(0.63)
  // Measured with the noise that the teacher's bristles come from; here it is another, so a quarter more is allowed.
  expect(ours / matrix).toBeLessThan(1.25 * measured.package)
})

test('each held-out crop is nearer to the look that was told than to another look of the same scene', () => {
  for (const [index, crop] of crops.entries()) {
    const others = crops.filter((other) => other.scene === crop.scene && other !== crop)
    for (const other of others) {
      expect(error(made[index]!, crop.teacher)).toBeLessThan(error(made[index]!, other.teacher))
    }
  }
})

test('night is darker and bluer than day, golden hour redder, on every held-out scene', async () => {
  for (const crop of crops.filter((_, index) => index % 2 === 0)) {
    const under = (kind: 'day' | 'night' | 'golden') => picture(crop, { ...day, light: { ...day.light, kind } })
    const [bright, dark, warm] = [await under('day'), await under('night'), await under('golden')]
    const warmth = (x: Float32Array) => mean(x, crop.side, 0) - mean(x, crop.side, 2)
    expect(mean(dark, crop.side, 1)).toBeLessThan(mean(bright, crop.side, 1) - 0.2)
    expect(warmth(dark)).toBeLessThan(warmth(bright))
    expect(warmth(warm)).toBeGreaterThan(warmth(bright) + 0.1)
  }
})
