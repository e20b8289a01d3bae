import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { UploadId } from '../../models/contract/ids.ts'
import type { Format, Shot, Subject } from '../../models/contract/shot-plan.ts'
import type { ControlFrame } from './control-frame.ts'
import { createRandom, type Random, seedOf } from './random.ts'
import { randomShot } from './random-shot.ts'
import { openStage } from './stage.ts'
import { STAGE_VERSION } from './version.ts'

const USAGE =
  'node generator/stage/dump.ts --out DIR --scenes N --seed S [--first 0] [--sizes 640x360,426x240,360x640] [--frames 8] [--pictures DIR]'
const FPS = 24

interface Order {
  out: string
  seed: number
  frames: number
  sizes: { width: number; height: number }[]
  /** Paths of pictures by their ids; one scene in PICTURED has one of them as its world. */
  pictures: Map<UploadId, string>
}

const PICTURED = 6

/** Channels of a scene file in their order, each frames × height × width × channels, row-major. */
const FALLS = ['rain', 'snow', 'dust'] as const
const CHANNELS = [
  { name: 'rgb', dtype: 'u8', channels: 3, bytes: 3, of: (frame: ControlFrame) => withoutAlpha(frame.rgba) },
  { name: 'depth', dtype: 'u8', channels: 1, bytes: 1, of: (frame: ControlFrame) => frame.depth },
  { name: 'subject', dtype: 'u8', channels: 1, bytes: 1, of: (frame: ControlFrame) => frame.subject },
  { name: 'layer', dtype: 'u8', channels: 1, bytes: 1, of: (frame: ControlFrame) => frame.layer },
  { name: 'emissive', dtype: 'u8', channels: 1, bytes: 1, of: (frame: ControlFrame) => frame.emissive },
  {
    name: 'surface',
    dtype: 'i16le',
    channels: 2,
    bytes: 4,
    of: (frame: ControlFrame) =>
      new Uint8Array(frame.surface.buffer, frame.surface.byteOffset, frame.surface.byteLength),
  },
] as const

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let i = 0, j = 0; i < rgba.length; i += 4, j += 3) {
    rgb[j] = rgba[i]!
    rgb[j + 1] = rgba[i + 1]!
    rgb[j + 2] = rgba[i + 2]!
  }
  return rgb
}

/** The shot, now and then with a picture as its world and at most one subject before it. */
function putPicture({ pictures }: Order, dice: Random, shot: Shot): Shot {
  const [cast] = shot.subjects
  if (!cast || pictures.size === 0 || dice.next() * PICTURED >= 1) return shot
  const reference = { kind: 'upload', uploadId: dice.pick([...pictures.keys()]) } as const
  const world: Subject = { ...cast, id: 'picture', noun: 'picture', reference, scale: 2, count: 1 }
  return { ...shot, subjects: [world, ...(dice.next() < 0.4 ? [cast] : [])], relations: [] }
}

/** Stages one random scene and writes `NNNNN.bin` and `NNNNN.json`. */
async function dumpScene(order: Order, number: number): Promise<void> {
  const seed = seedOf(order.seed, 'scene', number) >>> 1
  const dice = createRandom(seed)
  const { width, height } = dice.pick(order.sizes)
  const shot = putPicture(order, dice, randomShot(seed))
  const format: Format = { aspect: '16:9', resolution: '360p', fps: FPS, seed, language: 'en' }
  const look = { style: 'realistic-3d', grade: 'neutral', palette: [] } as const
  const staged = await openStage({
    plan: { format, look: { ...look, palette: [] } },
    shot,
    seed,
    width,
    height,
    uploads: (id) => readFile(order.pictures.get(UploadId.parse(id))!),
  })
  const start = Math.floor(dice.next() * Math.max(1, staged.frames - order.frames))
  const frames = Array.from({ length: Math.min(order.frames, staged.frames) }, (_, k) => staged.frame(start + k))
  const name = String(number).padStart(5, '0')
  const file = await open(join(order.out, `${name}.bin`), 'w')
  let offset = 0
  const channels = []
  for (const channel of CHANNELS) {
    channels.push({ name: channel.name, dtype: channel.dtype, channels: channel.channels, offset })
    for (const frame of frames) await file.write(channel.of(frame))
    offset += frames.length * width * height * channel.bytes
  }
  for (const kind of FALLS) {
    channels.push({ name: kind, dtype: 'u8', channels: 1, offset })
    for (const [k] of frames.entries())
      await file.write(staged.falling(start + k, { kind, intensity: shot.weather.intensity }))
    offset += frames.length * width * height
  }
  await file.close()
  const facts = {
    width,
    height,
    frames: frames.length,
    fps: FPS,
    stageVersion: STAGE_VERSION,
    channels,
    horizon: frames.map((_, k) => staged.horizon(start + k)),
    place: shot.setting.place,
    subjects: shot.subjects.map((subject) => subject.noun),
    seed,
    camera: shot.camera,
  }
  await writeFile(join(order.out, `${name}.json`), JSON.stringify(facts))
}

function readWholeNumber(name: string, text: string | undefined): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0)
    throw new Error(`--${name} must be a whole number, not "${text}"\n${USAGE}`)
  return value
}

function sizesOf(text: string): Order['sizes'] {
  return text.split(',').map((size) => {
    const match = /^(\d+)x(\d+)$/.exec(size)
    if (!match) throw new Error(`a size is written 640x360, not "${size}"\n${USAGE}`)
    return { width: Number(match[1]), height: Number(match[2]) }
  })
}

/** Each picture gets an id of its own; the order of the names decides which one a scene picks. */
async function picturesIn(folder: string): Promise<Order['pictures']> {
  const names = (await readdir(folder)).sort()
  return new Map(names.map((name) => [UploadId.parse(randomUUID()), join(folder, name)]))
}

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    scenes: { type: 'string' },
    seed: { type: 'string' },
    first: { type: 'string', default: '0' },
    sizes: { type: 'string', default: '640x360,426x240,360x640' },
    frames: { type: 'string', default: '8' },
    pictures: { type: 'string' },
  },
})
if (!values.out) throw new Error(`--out is missing\n${USAGE}`)
const order: Order = {
  out: values.out,
  seed: readWholeNumber('seed', values.seed),
  frames: readWholeNumber('frames', values.frames),
  sizes: sizesOf(values.sizes),
  pictures: values.pictures ? await picturesIn(values.pictures) : new Map(),
}
await mkdir(order.out, { recursive: true })
const first = readWholeNumber('first', values.first)
for (let scene = first; scene < first + readWholeNumber('scenes', values.scenes); scene++) await dumpScene(order, scene)
