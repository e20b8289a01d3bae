import { makeEllipsoid, type Rgb, type Solid } from '../clay/solid.ts'
import type { Random } from '../random.ts'
import type { Vec3 } from '../vector.ts'

/** Unit vectors evenly scattered over a sphere (golden spiral). */
function spreadDirections(count: number, turn: number): Vec3[] {
  return Array.from({ length: count }, (_, k) => {
    const y = 1 - (2 * (k + 0.5)) / count
    const r = Math.sqrt(1 - y * y)
    const angle = turn + k * 2.399963
    return [r * Math.cos(angle), y, r * Math.sin(angle)]
  })
}

/** A clump of foliage: a dark core under a coat of leaves, lighter toward the top. */
export function buildFoliage(
  centre: Vec3,
  radii: Vec3,
  leaf: number,
  count: number,
  dark: Rgb,
  light: Rgb,
  dice: Random,
): Solid[] {
  const core: Rgb = [dark[0] * 0.92, dark[1] * 0.92, dark[2] * 0.92]
  const solids: Solid[] = [makeEllipsoid(centre, [radii[0] * 0.94, radii[1] * 0.94, radii[2] * 0.94], core)]
  for (const d of spreadDirections(count, dice.next() * 6.28)) {
    if (d[2] < -0.25) continue
    const out = dice.between(0.9, 1.06)
    const at: Vec3 = [
      centre[0] + d[0] * radii[0] * out + dice.between(-leaf, leaf) * 0.4,
      centre[1] + d[1] * radii[1] * out + dice.between(-leaf, leaf) * 0.4,
      centre[2] + d[2] * radii[2] * out,
    ]
    const k = Math.min(1, Math.max(0, 0.5 + d[1] * 0.42 + d[2] * 0.12 + dice.between(-0.2, 0.2)))
    const angle = dice.between(-0.7, 0.7) + Math.atan2(d[1], d[0])
    const c = Math.cos(angle)
    const s = Math.sin(angle)
    const size = leaf * dice.between(0.75, 1.25)
    solids.push(
      makeEllipsoid(at, [size, size * 0.62, size * 0.55], mixRgb(dark, light, k), {
        axes: [
          [c, s, 0],
          [-s, c, 0],
          [0, 0, 1],
        ],
        blend: leaf * 0.12,
      }),
    )
  }
  return solids
}

export const mixRgb = (a: Rgb, b: Rgb, k: number): Rgb => [
  a[0] + (b[0] - a[0]) * k,
  a[1] + (b[1] - a[1]) * k,
  a[2] + (b[2] - a[2]) * k,
]
