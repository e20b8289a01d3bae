import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { GroundMark } from '../ground-map.ts'

const FOAM = parseRgb('#f4fbf8')
const CREST = parseRgb('#c4ecea')
/** Seconds from one wave to the next. */
const PERIOD = 4.2
const WAVES = 6

/** A point of the sea: `along` the shore and `beyond` it, metres, as x and z. */
export type Shore = (along: number, beyond: number) => readonly [x: number, z: number]

/** Waves that come in along a shore between two places, break into foam and run up the sand; `s` is the stride. */
export function markSurf(shore: Shore, from: number, to: number, s: number, time: number): GroundMark[] {
  const marks: GroundMark[] = []
  for (let n = 0; n < WAVES; n++) {
    const age = (time / PERIOD + n) % WAVES
    const out = 1 - age / WAVES
    const number = Math.floor(time / PERIOD + n - age + 0.5)
    const beyond = s * (1.25 * out ** 1.5 - 0.05)
    const breaking = Math.max(0, 1 - out * 2.4)
    const seen = Math.min(1, 4 * (1 - out)) * Math.min(1, 6 * out)
    const ribbon = (thick: number, shift: number, colour: Rgb, alpha: number) =>
      marks.push({
        corners: surfBand(shore, from, to, s, beyond + shift * s, thick * s, number),
        colour,
        alpha: alpha * seen,
      })
    ribbon(0.075 + 0.05 * out, 0.03, CREST, 0.3)
    ribbon(0.02 + 0.05 * breaking, 0, FOAM, 0.4 + 0.45 * breaking)
  }
  return marks
}

function surfBand(shore: Shore, from: number, to: number, s: number, beyond: number, thick: number, wave: number) {
  const steps = 48
  const edge = (k: number, side: number) => {
    const along = from + ((to - from) * k) / steps
    const u = along / s
    const wobble = 0.035 * Math.sin(u * 3.1 + wave * 2) + 0.02 * Math.sin(u * 7.3 - wave * 1.3)
    const width = thick * Math.max(0.08, 0.6 + 0.5 * Math.sin(u * 2.2 + wave * 4.1) + 0.3 * Math.sin(u * 9.1 + wave))
    return shore(along, beyond + wobble * s + (side * width) / 2)
  }
  const corners: (readonly [number, number])[] = []
  for (let k = 0; k <= steps; k++) corners.push(edge(k, -1))
  for (let k = steps; k >= 0; k--) corners.push(edge(k, 1))
  return corners
}
