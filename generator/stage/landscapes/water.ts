import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { GroundMark } from '../ground-map.ts'
import { mixRgb } from '../props/leaves.ts'
import { hashBits } from '../random.ts'
import type { Site } from '../sets/set.ts'
import { smoothStep } from '../vector.ts'

/** Water that lies across the picture between two banks; in strides from the subject. */
export interface Water {
  near: number
  /** Infinity for water to the horizon. */
  far: number
  /** Where its near bank is when the lead swims or sails, so that the water lies under it. */
  nearAfloat?: number
  shallow: string
  deep: string
  /** The bank's own colour, wet earth or stone. */
  bank: string
  /** Straight banks, as men build them. */
  built?: boolean
  /** Strides a second by which ripples go to the right. */
  current?: number
}

type WaterCover = (x: number, z: number, noise: number) => readonly [Rgb, number, boolean]

/** Colour and share of water or bank at a place, and whether it is wet there. */
export function waterCover(water: Water, site: Site): WaterCover {
  const s = site.stride
  const near = (site.afloat ? (water.nearAfloat ?? -0.7) : water.near) * s
  const far = Math.max(water.far * s, near + 0.7 * s)
  const bend = (x: number) =>
    water.built ? 0 : s * (0.05 * Math.sin(x / (0.8 * s)) + 0.03 * Math.sin(x / (0.31 * s) + 1))
  const [shallow, deep, bank] = [parseRgb(water.shallow), parseRgb(water.deep), parseRgb(water.bank)]
  const edge = (water.built ? 0.05 : 0.09) * s
  return (x, z, noise) => {
    const rough = water.built ? 0 : 0.04 * noise * s
    const inside = Math.min(z - near - bend(x), far + bend(x + 3 * s) - z) + rough
    if (inside < -edge) return [bank, 0, false]
    if (inside < 0) return [bank, water.built ? 1 : smoothStep(-edge, -0.3 * edge, inside), false]
    const depth = smoothStep(0, 0.7 * s, inside)
    const swell = 1 + 0.05 * Math.sin(z / (0.09 * s) + 2 * noise)
    const mixed = mixRgb(shallow, deep, depth)
    return [[mixed[0] * swell, mixed[1] * swell, mixed[2] * swell], 1, true]
  }
}

/** Bright lines that drift on the water and come and go. */
export function markRipples(water: Water, site: Site, left: number, right: number, time: number): GroundMark[] {
  const s = site.stride
  const cover = waterCover(water, site)
  const near = (site.afloat ? (water.nearAfloat ?? -0.7) : water.near) * s
  const light = mixRgb(parseRgb(water.shallow), [1, 1, 1], 0.62)
  const drift = (water.current ?? 0.03) * s * time
  const marks: GroundMark[] = []
  for (let row = 0; row < 16; row++) {
    const z = near + s * (0.08 + 0.1 * row * (1 + row * 0.09))
    if (z > Math.max(water.far * s, near + 0.7 * s) - 0.06 * s) break
    const gap = s * (0.5 + 0.06 * row)
    for (let cell = Math.floor((left - drift) / gap); cell <= (right - drift) / gap; cell++) {
      const dice = hashBits(cell * 7919 + row * 104729 + site.seed)
      const [aside, phase, wide] = [(dice & 255) / 255, ((dice >> 8) & 255) / 255, ((dice >> 16) & 255) / 255]
      const alpha = 0.5 * Math.max(0, Math.sin(2 * Math.PI * (phase + time * 0.35)))
      if (alpha < 0.04) continue
      const x = (cell + aside) * gap + drift
      if (!cover(x, z, 0)[2]) continue
      const [half, thick] = [s * (0.06 + 0.1 * wide), s * (0.008 + 0.001 * row)]
      marks.push({
        corners: [
          [x - half, z],
          [x, z - thick],
          [x + half, z],
          [x, z + thick],
        ],
        colour: light,
        alpha,
      })
    }
  }
  return marks
}
