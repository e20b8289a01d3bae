import type { Spot } from '../../models/cast/concept.ts'
import type { MemoryRow } from '../../models/cast/memory-row.ts'
import type { Cutout } from './actors/sprite-picture.ts'

/** Which pixels of a cutout are seen, row by row. */
export interface Mask {
  width: number
  height: number
  seen: Uint8Array
}

/** Share of the height that is looked at for the feet, and the share below the highest point that is a head. */
const SOLE = 0.06
const HEAD = 0.3
/** How well a picture must agree with its mirror image to look straight ahead. */
const MIRRORED = 0.93

export function maskOf({ canvas }: Cutout): Mask {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  return {
    width,
    height,
    seen: Uint8Array.from({ length: width * height }, (_, n) => (data[4 * n + 3]! >= 128 ? 1 : 0)),
  }
}

const roundHundredths = (value: number) => Math.round(value * 100) / 100

/** The middle of what touches the ground. */
export function footOf({ width, height, seen }: Mask): Spot {
  const from = Math.floor(height * (1 - SOLE)) * width
  let [first, last] = [width, 0]
  for (let n = from; n < seen.length; n++) {
    if (!seen[n]) continue
    first = Math.min(first, n % width)
    last = Math.max(last, n % width)
  }
  return { x: roundHundredths((first + last + 1) / 2 / width), y: 1 }
}

/** Mean of what is seen within a part of the picture, or null when nothing is. */
function middleOf({ width, seen }: Mask, left: number, top: number, right: number, bottom: number): Spot | null {
  const sum = { x: 0, y: 0, count: 0 }
  for (let y = Math.floor(top); y < bottom; y++) {
    for (let x = Math.floor(left); x < right; x++) {
      if (!seen[y * width + x]) continue
      sum.x += x
      sum.y += y
      sum.count++
    }
  }
  return sum.count ? { x: sum.x / sum.count, y: sum.y / sum.count } : null
}

/** Where the face is: of a body the highest part on the side it looks to, of a bust the upper half. */
export function headOf(mask: Mask, is: MemoryRow['class'], faces: MemoryRow['faces']): Spot {
  const { width, height, seen } = mask
  const [left, right] = is !== 'body' ? [0, 1] : { left: [0, 0.45], right: [0.55, 1], front: [0.2, 0.8] }[faces]
  const [from, to] = [Math.floor(left! * width), Math.ceil(right! * width)]
  let top = 0
  if (is === 'body') {
    const first = seen.findIndex((one, n) => one === 1 && n % width >= from && n % width < to)
    top = Math.floor(first / width)
  }
  const deep = is === 'head' ? height : is === 'bust' ? 0.55 * height : top + HEAD * height
  const found = middleOf(mask, from, top, to, Math.min(height, deep)) ?? { x: width / 2, y: height / 3 }
  return { x: roundHundredths(found.x / width), y: roundHundredths(found.y / height) }
}

/** Whether the outline is nearly its own mirror image, as of what looks at us. */
export function isSymmetric({ width, height, seen }: Mask): boolean {
  let [both, either] = [0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [here, there] = [seen[y * width + x]!, seen[y * width + width - 1 - x]!]
      both += here & there
      either += here | there
    }
  }
  return both / either > MIRRORED
}
