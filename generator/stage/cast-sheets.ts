import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { CONCEPTS, type Concept } from '../../models/cast/concepts.ts'
import { MEMORY } from '../../models/cast/memory.ts'
import type { MemoryRow } from '../../models/cast/memory-row.ts'
import { emojiPicture } from './actors/sprite-picture.ts'
import { castOf } from './cast.ts'
import { inRows, writeSheet } from './contact-sheet.ts'
import { promptedShot } from './random-prompt.ts'
import { canvasOf } from './sprite.ts'

/**
 * `node generator/stage/cast-sheets.ts --out docs/stage`: what the script found in the asset memory, to be looked
 * at. Each cell: the class as the colour of the ground, the facing as an arrow, foot and head as dots, actions and
 * metres; for what a clay body acts for, its colours.
 */
const { out, cell, columns } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/stage' },
    cell: { type: 'string', default: '66' },
    columns: { type: 'string', default: '18' },
  },
}).values
const SIZE = Number(cell)
const GROUND = {
  body: '#d9ead3',
  head: '#f6e3b4',
  bust: '#f9d5c8',
  object: '#dbe6f2',
  scenic: '#e6dcef',
  banned: '#ddd',
}
const ARROW = { left: '←', right: '→', front: '' }
/** The sheets, by what is on them; busts only where a clay body acts for them. */
const SHEETS: Readonly<Record<string, (row: MemoryRow) => boolean>> = {
  'memory-beings': (row) =>
    row.class === 'body' || row.class === 'head' || (row.class === 'bust' && row.variant !== null),
  'memory-objects-1': (row) => thirdOf(row) === 0,
  'memory-objects-2': (row) => thirdOf(row) === 1,
  'memory-objects-3': (row) => thirdOf(row) === 2,
  'memory-scenic': (row) => row.class === 'scenic',
}
const OBJECTS = MEMORY.filter((row) => row.class === 'object')
const thirdOf = (row: MemoryRow) =>
  row.class === 'object' ? Math.floor((3 * OBJECTS.indexOf(row)) / OBJECTS.length) : -1

function paintDot(context: SKRSContext2D, x: number, y: number, colour: string) {
  context.fillStyle = '#ffffff'
  context.fillRect(x - 3, y - 3, 6, 6)
  context.fillStyle = colour
  context.fillRect(x - 2, y - 2, 4, 4)
}

async function cellOf(row: MemoryRow): Promise<Canvas> {
  const canvas = createCanvas(SIZE, SIZE + 24)
  const context = canvas.getContext('2d')
  context.fillStyle = GROUND[row.class]
  context.fillRect(1, 1, SIZE - 2, SIZE + 22)
  const { canvas: picture } = await emojiPicture(row.hexcode)
  const scale = (SIZE - 10) / Math.max(picture.width, picture.height)
  const [wide, tall] = [picture.width * scale, picture.height * scale]
  const [left, top] = [(SIZE - wide) / 2, SIZE - 4 - tall]
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, left, top, wide, tall)
  if (row.foot) paintDot(context, left + row.foot.x * wide, top + row.foot.y * tall, '#c0392b')
  if (row.head) paintDot(context, left + row.head.x * wide, top + row.head.y * tall, '#1f5fbf')
  row.variant?.colours.forEach((colour, n) => {
    context.fillStyle = colour
    context.fillRect(SIZE - 12, 3 + 10 * n, 9, 9)
  })
  context.fillStyle = '#222222'
  context.font = `${SIZE > 80 ? 10 : 9}px sans-serif`
  context.fillText(ARROW[row.faces], 3, 11)
  context.fillText(row.name, 3, SIZE + 8, SIZE - 6)
  context.fillText(`${row.variant ? `as ${row.variant.body}` : row.actionSet} ${row.metres}`, 3, SIZE + 19, SIZE - 6)
  return canvas
}

/** The clay body that acts for a picture, walking, under the picture itself. */
async function variantCell(concept: Concept): Promise<Canvas> {
  const canvas = createCanvas(SIZE * 2, SIZE * 2)
  const context = canvas.getContext('2d')
  context.fillStyle = GROUND.body
  context.fillRect(1, 1, 2 * SIZE - 2, 2 * SIZE - 2)
  const row = MEMORY.find(({ name, variant }) => name === concept.id && variant)!
  const { canvas: picture } = await emojiPicture(row.hexcode)
  context.drawImage(picture, 3, 3, (0.6 * SIZE * picture.width) / picture.height, 0.6 * SIZE)
  const { performer, height } = await performerOf(concept)
  const scale = (1.45 * SIZE) / (height * Math.max(1, performer.breadth))
  const pose = { action: 'walk', time: 0.6, distance: 0.35 * height, speed: 1, yaw: performer.yaw } as const
  const clay = performer.draw({ height, pose, mirrored: false, scale, pitch: 0.1, placing: {} })!
  context.drawImage(canvasOf(clay.rgba, clay.width, clay.height), SIZE + clay.left, 1.78 * SIZE + clay.top)
  context.fillStyle = '#222222'
  context.font = '9px sans-serif'
  context.fillText(concept.id, 3, 2 * SIZE - 5)
  return canvas
}

async function performerOf({ id }: Concept) {
  const shot = promptedShot({ subject: id, place: 'meadow', action: 'walk', heading: 'right', framing: 'medium' }, 3)
  return (await castOf(shot))[0]!
}

await mkdir(out, { recursive: true })
for (const [name, holds] of Object.entries(SHEETS)) {
  const cells = []
  for (const row of MEMORY.filter(holds)) cells.push(await cellOf(row))
  await writeSheet(join(out, `${name}.jpg`), inRows(cells, Number(columns)))
}
const variant = []
for (const concept of CONCEPTS.filter((one) => one.variant)) variant.push(await variantCell(concept))
await writeSheet(join(out, 'memory-kin.jpg'), inRows(variant, Number(columns) / 2))
