import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { GroundMark } from '../ground-map.ts'
import type { Site } from '../sets/set.ts'
import { smoothStep } from '../vector.ts'

/** A way across the picture. */
export interface Way {
  kind: 'path' | 'road' | 'rails' | 'paving' | 'bridge'
  /** Strides from the subject to its middle, unless the lead drives on it; half of its width, strides. */
  at: number
  half: number
  colour: string
  line?: string
}

const middleOf = (way: Way, site: Site): number => (site.onRoad ? 0 : way.at * site.stride)

/** Colour and share of the way at a place. */
export function wayCover(way: Way, site: Site): (x: number, z: number, noise: number) => readonly [Rgb, number] {
  const s = site.stride
  const [half, middle, colour] = [way.half * s, middleOf(way, site), parseRgb(way.colour)]
  const soft = way.kind === 'path' ? 0.25 : 0.02
  const bend = (x: number) => (way.kind === 'path' ? 0.06 * s * Math.sin(x / (1.1 * s)) : 0)
  return (x, z, noise) => {
    const off = Math.abs(z - middle - bend(x)) + (way.kind === 'path' ? 0.02 * s * noise : 0)
    return [colour, 1 - smoothStep(half * (1 - soft), half * (1 + soft), off)]
  }
}

/** What is drawn on it: lane lines, rails with sleepers, joints of slabs. */
export function wayMarks(way: Way, site: Site, left: number, right: number): GroundMark[] {
  const s = site.stride
  const [half, middle, line] = [way.half * s, middleOf(way, site), parseRgb(way.line ?? '#ece6d6')]
  if (way.kind === 'road') {
    return [
      ...[-0.88, 0.88].map((k) => stripMark(left, right, middle + k * half, middle + k * half + 0.03 * half, line)),
      ...markEvery(left, right, 0.5 * s, (x) =>
        stripMark(x, x + 0.24 * s, middle - 0.015 * half, middle + 0.015 * half, line),
      ),
    ]
  }
  if (way.kind === 'rails') {
    const sleeper = parseRgb('#6a5544')
    const steel = parseRgb('#aeb4ba')
    return [
      ...markEvery(left, right, 0.1 * s, (x) =>
        stripMark(x, x + 0.04 * s, middle - 0.72 * half, middle + 0.72 * half, sleeper),
      ),
      ...[-0.42, 0.42].flatMap((k) => [
        stripMark(left, right, middle + (k - 0.05) * half, middle + (k + 0.05) * half, steel),
        stripMark(left, right, middle + (k - 0.05) * half, middle + (k - 0.02) * half, parseRgb('#5a5e64')),
      ]),
    ]
  }
  if (way.kind === 'paving' || way.kind === 'bridge') {
    const rows = 5
    return [
      ...Array.from({ length: rows + 1 }, (_, n) => middle - half + (n * 2 * half) / rows).map((z) =>
        stripMark(left, right, z, z + 0.006 * s, line),
      ),
      ...markEvery(left, right, 0.22 * s, (x) => stripMark(x, x + 0.006 * s, middle - half, middle + half, line)),
    ]
  }
  return []
}

const stripMark = (left: number, right: number, from: number, to: number, colour: Rgb): GroundMark => ({
  corners: [
    [left, from],
    [right, from],
    [right, to],
    [left, to],
  ],
  colour,
})

function markEvery(left: number, right: number, gap: number, make: (x: number) => GroundMark): GroundMark[] {
  const marks: GroundMark[] = []
  for (let k = Math.floor(left / gap) - 1; k * gap < right; k++) marks.push(make(k * gap))
  return marks
}
