import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { MEMORY } from '../../models/cast/memory.ts'
import type { MemoryRow } from '../../models/cast/memory-row.ts'
import { emojiPicture } from './actors/sprite-picture.ts'
import { inRows, writeSheet } from './contact-sheet.ts'

/**
 * `node generator/stage/cast-sheets.ts --out docs/stage`: what the script found in the asset memory, to be looked
 * at. Each cell: the class as the colour of the ground, the facing as an arrow, foot and head as dots, deeds and
 * metres; for what a clay body acts for, its colours.
 */
const { out, cell, columns } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/stage' },
    cell: { type: 'string', default: '76' },
    columns: { type: 'string', default: '16' },
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
  'memory-beings': (row) => row.class === 'body' || row.class === 'head' || (row.class === 'bust' && row.kin !== null),
  'memory-objects-1': (row) => row.class === 'object' && OBJECTS.indexOf(row) < OBJECTS.length / 2,
  'memory-objects-2': (row) => row.class === 'object' && OBJECTS.indexOf(row) >= OBJECTS.length / 2,
  'memory-scenic': (row) => row.class === 'scenic',
}
const OBJECTS = MEMORY.filter((row) => row.class === 'object')

function dot(context: SKRSContext2D, x: number, y: number, colour: string) {
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
  if (row.foot) dot(context, left + row.foot.x * wide, top + row.foot.y * tall, '#c0392b')
  if (row.head) dot(context, left + row.head.x * wide, top + row.head.y * tall, '#1f5fbf')
  row.kin?.colours.forEach((colour, n) => {
    context.fillStyle = colour
    context.fillRect(SIZE - 12, 3 + 10 * n, 9, 9)
  })
  context.fillStyle = '#222222'
  context.font = `${SIZE > 80 ? 10 : 9}px sans-serif`
  context.fillText(ARROW[row.faces], 3, 11)
  context.fillText(row.name, 3, SIZE + 8, SIZE - 6)
  context.fillText(`${row.kin ? `as ${row.kin.body}` : row.deeds} ${row.metres}`, 3, SIZE + 19, SIZE - 6)
  return canvas
}

await mkdir(out, { recursive: true })
for (const [name, holds] of Object.entries(SHEETS)) {
  const cells = []
  for (const row of MEMORY.filter(holds)) cells.push(await cellOf(row))
  await writeSheet(join(out, `${name}.jpg`), inRows(cells, Number(columns)))
}
