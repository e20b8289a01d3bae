import type { Cutout } from './sprite-picture.ts'

/** A point of a picture's outline from its middle, over its height: to the right and down. */
type Point = readonly [x: number, y: number]

const COLUMNS = 32
const outlines = new WeakMap<Cutout, readonly Point[]>()

/** How far a picture reaches below its middle when it is turned clockwise by `tilt` radians, over its height. */
export function reachBelow(cutout: Cutout, tilt: number): number {
  const known = outlines.get(cutout)
  const outline = known ?? outlineOf(cutout)
  if (!known) outlines.set(cutout, outline)
  const [sine, cosine] = [Math.sin(tilt), Math.cos(tilt)]
  return outline.reduce((lowest, [x, y]) => Math.max(lowest, x * sine + y * cosine), 0)
}

/** The uppermost and the lowest point that is seen of every so manieth column. */
function outlineOf({ canvas }: Cutout): Point[] {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const seen = (x: number, y: number) => data[4 * (y * width + x) + 3]! > 128
  return Array.from({ length: COLUMNS }, (_, n) =>
    Math.min(width - 1, Math.round((n / (COLUMNS - 1)) * width)),
  ).flatMap((x): Point[] => {
    let [top, bottom] = [0, height - 1]
    while (top < height && !seen(x, top)) top++
    if (top === height) return []
    while (!seen(x, bottom)) bottom--
    const across = (x + 0.5 - width / 2) / height
    return [
      [across, top / height - 0.5],
      [across, (bottom + 1) / height - 0.5],
    ]
  })
}
