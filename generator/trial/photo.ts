/**
 * A photograph as the world of a shot, through a model package: `node generator/trial/photo.ts PICTURE --out SHEET.jpg
 * [--package models/rushes-1]`. Prints for each look how like the staged photograph, which the camera moves, it
 * is (structural similarity, 1 for the same; under even daylight it should stay itself); the sheet shows it staged and in each look, three moments.
 */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Canvas } from '@napi-rs/canvas'
import { UploadId } from '../../models/contract/ids.ts'
import type { Light, Look, Shot, Weather } from '../../models/contract/shot-plan.ts'
import { openPatchDenoiser } from '../denoise/patch-denoiser.ts'
import { writeSheet } from '../stage/contact-sheet.ts'
import type { ControlFrame } from '../stage/control-frame.ts'
import { plainSubject } from '../stage/plain-subject.ts'
import { openStage } from '../stage/stage.ts'
import { canvasOfPicture, momentsOf, type Picture } from './moments.ts'
import { structuralSimilarity } from './similarity.ts'

const FRAMES = [0, 11, 23]
const SEED = 11
/** The only picture there is. */
const PHOTO = UploadId.parse(randomUUID())
const LOOKS: readonly [Light['kind'], Weather['kind'], Look['style']][] = [
  ['day', 'clear', 'realistic-3d'],
  ['golden', 'clear', 'realistic-3d'],
  ['night', 'clear', 'realistic-3d'],
  ['day', 'snow', 'realistic-3d'],
]

/** Two seconds of slow approach to the picture. */
function shotOf(light: Light['kind'], weather: Weather['kind']): Shot {
  return {
    id: 'photo',
    durationSeconds: 2,
    prompt: 'a photograph',
    setting: { place: 'meadow', timeOfDay: 'day' },
    light: { kind: light, direction: 'left', colour: null, intensity: 0.5 },
    weather: { kind: weather, intensity: weather === 'clear' ? 0 : 0.5 },
    subjects: [plainSubject('picture', { reference: { kind: 'upload', uploadId: PHOTO }, scale: 2 })],
    relations: [],
    camera: { move: 'dolly-in', framing: 'wide', angle: 'eye-level', speed: 1 },
    playbackSpeed: 1,
    titles: [],
    transition: { kind: 'cut', seconds: 0 },
  }
}

const pictureOf = ({ width, height, rgba }: ControlFrame): Picture => ({
  width,
  height,
  rgb: Uint8Array.from({ length: width * height * 3 }, (_, at) => rgba[4 * Math.floor(at / 3) + (at % 3)]!),
})

const meanBrightness = ({ rgb }: Picture) =>
  Float64Array.from(
    { length: rgb.length / 3 },
    (_, at) => 0.299 * rgb[3 * at]! + 0.587 * rgb[3 * at + 1]! + 0.114 * rgb[3 * at + 2]!,
  )

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, package: { type: 'string', default: 'models/rushes-1' } },
  allowPositionals: true,
})
const [photo] = positionals
if (!photo || !values.out) throw new Error('node generator/trial/photo.ts PICTURE --out SHEET.jpg')
const denoiser = await openPatchDenoiser({ packageDir: values.package, threads: 2, provider: 'cpu' })
const { lights, weathers } = denoiser.manifest.looks
const rows: Canvas[][] = []
for (const [light, weather, style] of LOOKS.filter(([l, w]) => lights.includes(l) && weathers.includes(w))) {
  const look: Look = { style, grade: 'neutral', palette: [] }
  const shot = shotOf(light, weather)
  const format = { aspect: '16:9', resolution: '360p', fps: 12, seed: SEED, language: 'en' } as const
  const plan = { format, look }
  const staged = await openStage({ plan, shot, seed: SEED, width: 640, height: 360, uploads: () => readFile(photo) })
  const before = FRAMES.map((frame) => pictureOf(staged.frame(frame)))
  const after = await momentsOf(denoiser, { shot, look, seed: SEED, staged }, FRAMES)
  const alike = after.map((picture, at) =>
    structuralSimilarity(meanBrightness(picture), meanBrightness(before[at]!), 640, 360),
  )
  console.log(`${light}, ${weather}: ${alike.map((value) => value.toFixed(3)).join(' ')}`)
  if (rows.length === 0) rows.push(before.map(canvasOfPicture))
  rows.push(after.map(canvasOfPicture))
}
await denoiser.close()
await writeSheet(values.out, rows)
