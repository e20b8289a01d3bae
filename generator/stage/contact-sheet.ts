import { writeFile } from 'node:fs/promises'
import { type Canvas, createCanvas } from '@napi-rs/canvas'

/** Lays rows of pictures out from the top left and writes them as one JPEG. */
export async function writeSheet(path: string, rows: Canvas[][]): Promise<void> {
  const width = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + cell.width, 0)))
  const height = rows.reduce((sum, row) => sum + Math.max(...row.map((cell) => cell.height)), 0)
  const sheet = createCanvas(width, height)
  const context = sheet.getContext('2d')
  context.fillStyle = '#efe9dd'
  context.fillRect(0, 0, width, height)
  let y = 0
  for (const row of rows) {
    let x = 0
    for (const cell of row) {
      context.drawImage(cell, x, y)
      x += cell.width
    }
    y += Math.max(...row.map((cell) => cell.height))
  }
  await writeFile(path, sheet.toBuffer('image/jpeg', 78))
}

/** Cells in rows of so many. */
export const inRows = (cells: Canvas[], columns: number): Canvas[][] =>
  Array.from({ length: Math.ceil(cells.length / columns) }, (_, n) => cells.slice(n * columns, (n + 1) * columns))
