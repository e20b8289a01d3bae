import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { CURATED, STAGED_CAMERA_MOVES, STAGED_PLACES } from '../../models/cast/concepts.ts'
import type { Shot, Subject } from '../../models/contract/shot-plan.ts'
import { RELATIONS } from '../../models/contract/vocabulary.ts'
import { castOf } from './cast.ts'
import { inRows, writeSheet } from './contact-sheet.ts'
import { plainSubject } from './plain-subject.ts'
import { randomShot } from './random-shot.ts'
import { canvasOf } from './sprite.ts'
import { openStage } from './stage.ts'

/** `node generator/stage/sheets.ts --out docs/stage`: contact sheets of all that the stage can show. */
const { out } = parseArgs({ options: { out: { type: 'string', default: 'docs/stage' } } }).values
const FPS = 12
const SECONDS = 3

function subjectOf(concept: string, action: Subject['action'], more: Partial<Subject> = {}): Subject {
  const moves = action === 'walk' || action === 'run' || action === 'fly' || action === 'throw' || action === 'bounce'
  return plainSubject(concept, { action, path: { kind: moves ? 'straight' : 'still', heading: 'right' }, ...more })
}

function shotOf(place: Shot['setting']['place'], subjects: Subject[], camera: Partial<Shot['camera']> = {}): Shot {
  const still: Shot['camera'] = { move: 'static', framing: 'wide', angle: 'eye-level', speed: 1 }
  const setting = { place, timeOfDay: 'day' } as const
  const base = { ...randomShot(1), id: 'sheet', durationSeconds: SECONDS, playbackSpeed: 1 }
  return { ...base, setting, subjects, relations: [], camera: { ...still, ...camera } }
}

async function pictureOf(shot: Shot, width: number, height: number, time = 1.5): Promise<Canvas> {
  const format = { aspect: '16:9', resolution: '240p', fps: FPS, seed: 5, language: 'en' } as const
  const look = { style: 'realistic-3d', grade: 'neutral', palette: [] as string[] } as const
  const staged = await openStage({ plan: { format, look: { ...look, palette: [] } }, shot, seed: 5, width, height })
  const frame = staged.frame(Math.min(staged.frames - 1, Math.round(time * FPS)))
  return canvasOf(frame.rgba, width, height)
}

/** A body of the asset memory in one of its actions, filling a square. */
async function bodyOf(subject: Subject, size: number): Promise<Canvas> {
  const [role] = await castOf(shotOf('meadow', [subject]))
  const { performer, height } = role!
  const scale = (0.78 * size) / (height * Math.max(1, performer.breadth))
  const pose = { action: subject.action, time: 0.6, distance: 0.35 * height, speed: 1, yaw: performer.yaw }
  const picture = performer.draw({ height, pose, mirrored: false, scale, pitch: 0.1, placing: {} })!
  const cell = createCanvas(size, size)
  const body = canvasOf(picture.rgba, picture.width, picture.height)
  cell.getContext('2d').drawImage(body, size / 2 + picture.left, size * 0.9 + picture.top)
  return cell
}

async function placeRow(place: Shot['setting']['place']): Promise<Canvas[]> {
  const who = [place === 'underwater' || place === 'space' ? subjectOf('fish', 'swim') : subjectOf('fox', 'walk')]
  const views = [{}, { framing: 'medium' }, { framing: 'close-up' }, { angle: 'high' }] as const
  const wide = await Promise.all(views.map((camera) => pictureOf(shotOf(place, who, camera), 192, 108)))
  return [...wide, await pictureOf(shotOf(place, who), 60, 108), await pictureOf(shotOf(place, who), 108, 108)]
}

async function sheetOf<T>(items: readonly T[], make: (item: T) => Promise<Canvas[]>): Promise<Canvas[][]> {
  const rows: Canvas[][] = []
  for (const item of items) rows.push(await make(item))
  return rows
}

await mkdir(out, { recursive: true })
const bodies = await sheetOf(CURATED, async ({ id, actions }) => [
  await bodyOf(subjectOf(id, actions[1] ?? actions[0]!), 84),
])
await writeSheet(join(out, 'cast.jpg'), inRows(bodies.flat(), 15))
await writeSheet(join(out, 'places-1.jpg'), await sheetOf(STAGED_PLACES.slice(0, 9), placeRow))
await writeSheet(join(out, 'places-2.jpg'), await sheetOf(STAGED_PLACES.slice(9, 17), placeRow))
const kits = await sheetOf(STAGED_PLACES.slice(17), async (place) => [
  await pictureOf(shotOf(place, [subjectOf('fox', 'walk')]), 240, 135),
])
await writeSheet(join(out, 'places-kits.jpg'), inRows(kits.flat(), 6))
const moves = await sheetOf(STAGED_CAMERA_MOVES, (move) =>
  Promise.all(
    [0, 1.5, 3].map((time) => pictureOf(shotOf('forest', [subjectOf('fox', 'walk')], { move }), 144, 81, time)),
  ),
)
await writeSheet(join(out, 'camera.jpg'), inRows(moves.flat(), 9))
const pairs = { plays: ['lion', 'piano'], rides: ['woman', 'horse'], holds: ['child', 'balloon'] } as const
const related = await sheetOf(RELATIONS, async (kind) => {
  const [one, other] =
    kind in pairs ? pairs[kind as keyof typeof pairs] : (['dog', kind === 'inside' ? 'house' : 'car'] as const)
  const chase = kind === 'chases' || kind === 'follows'
  const [subject, object] = [
    subjectOf(one, chase ? 'run' : 'stand'),
    subjectOf(chase ? 'fox' : other, chase ? 'run' : 'stand'),
  ]
  const shot = { ...shotOf('meadow', [subject, object]), relations: [{ subject: subject.id, kind, object: object.id }] }
  return [
    await pictureOf(shot, 240, 135),
    await pictureOf({ ...shot, camera: { ...shot.camera, framing: 'medium' } }, 240, 135),
  ]
})
await writeSheet(join(out, 'relations.jpg'), inRows(related.flat(), 6))
