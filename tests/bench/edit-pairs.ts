/**
 * Draws what edits do to the picture: the middle of each film before and after what is said to it, side by side in
 * 240p, fourteen films on a sheet.
 *
 *     node tests/bench/edit-pairs.ts --cases FILE --out FOLDER [--only e014,e031]
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { inRows, writeSheet } from '../../generator/stage/contact-sheet.ts'
import { canvasOf } from '../../generator/stage/sprite.ts'
import { openStage } from '../../generator/stage/stage.ts'
import { frameSize } from '../../models/contract/frame-size.ts'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { openConversation } from './edits/conversation.ts'
import { CAPABILITIES, type Case, readCases } from './edits/judge-case.ts'

/** Kinds of change that are seen in the animatic: size, place, camera, time and clothes. */
const SEEN = [
  'attribute',
  'motion',
  'add',
  'position',
  'camera-motion',
  'camera-angle',
  'place-time-season',
  'scoped',
  'pronoun',
]
type Drawn = ReturnType<Canvas['getContext']>

const ON_A_SHEET = 14
/** Pictures are shrunk to this height on the sheet. */
const CELL = 120

const { values } = parseArgs({
  options: { cases: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' } },
})
if (!values.cases || !values.out) {
  process.stderr.write('say which cases, and where to: node tests/bench/edit-pairs.ts --cases FILE --out FOLDER\n')
  process.exit(2)
}

/** The number of the first shot that an edit changed; of one parted in two it is the second. */
function changedShot(before: ShotPlan, after: ShotPlan): number {
  const isNew = after.shots.findIndex(({ id }) => !before.shots.some((shot) => shot.id === id))
  if (isNew >= 0) return isNew
  const said = ({ prompt: _prompt, ...shot }: ShotPlan['shots'][number]) => JSON.stringify(shot)
  return Math.max(
    0,
    after.shots.findIndex((shot, index) => before.shots[index] && said(before.shots[index]) !== said(shot)),
  )
}

/** The middle of a shot; of a film that has fewer, of its last one. */
async function stillOf(plan: ShotPlan, number: number, context: Drawn, x: number): Promise<void> {
  const { width, height } = frameSize({ ...plan.format, resolution: '240p' })
  const shot = plan.shots[number] ?? plan.shots.at(-1)!
  const stage = await openStage({ plan, shot, seed: plan.format.seed, width, height })
  // Something that begins or ends within the shot is seen in its last quarter.
  const part = shot.moments ? 0.85 : 0.5
  const picture = canvasOf(stage.frame(Math.floor(stage.frames * part)).rgba, width, height)
  context.drawImage(picture, x, 14, Math.round((width * CELL) / height), CELL)
}

async function pairOf({ id, source, instructions }: Case): Promise<Canvas> {
  const thread = openConversation(CAPABILITIES)
  const before = (await thread.send(source)).plan!
  let after = before
  for (const instruction of instructions) after = (await thread.send(instruction)).plan ?? after
  const cell = createCanvas(2 * 215 + 6, CELL + 18)
  const context = cell.getContext('2d')
  context.fillStyle = '#efe9dd'
  context.fillRect(0, 0, cell.width, cell.height)
  context.fillStyle = '#222'
  context.font = '10px sans-serif'
  context.fillText(`${id} ${source} → ${instructions.join(' → ')}`, 3, 10, cell.width - 6)
  const number = changedShot(before, after)
  await stillOf(before, number, context, 0)
  await stillOf(after, number, context, 216)
  return cell
}

const only = values.only?.split(',')
const cases = readCases(values.cases).filter(({ id, category }) => (only ? only.includes(id) : SEEN.includes(category)))
await mkdir(values.out, { recursive: true })
for (let from = 0; from < cases.length; from += ON_A_SHEET) {
  const cells: Canvas[] = []
  for (const one of cases.slice(from, from + ON_A_SHEET)) cells.push(await pairOf(one))
  await writeSheet(join(values.out, `edits-${from / ON_A_SHEET + 1}.jpg`), inRows(cells, 2))
}
process.stdout.write(`${cases.length} pairs\n`)
