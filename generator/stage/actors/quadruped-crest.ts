import { ball, cone, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

/** What grows on a head, in the head's own frame. */
export function crest(shape: QuadrupedShape): Solid[] {
  if (!shape.crest) return []
  const { kind, colour } = shape.crest
  const r = shape.headRadius
  const fur = { grain: 0.1, grainScale: [10, 24] as const, blend: 0.03 }
  switch (kind) {
    case 'mane':
      return Array.from({ length: 22 }, (_, n) => {
        const angle = (n / 22) * 2 * Math.PI
        const ring = n % 2 === 0 ? 1.12 : 0.95
        const at: Vec3 = [
          -r * (n % 2 === 0 ? 0.28 : 0.55),
          Math.sin(angle) * r * ring - r * 0.1,
          Math.cos(angle) * r * ring,
        ]
        return ball(at, r * 0.42, colour, fur)
      })
    case 'crest':
      return Array.from({ length: 9 }, (_, n) => {
        const k = n / 8
        const at: Vec3 = [r * 0.4 - k * (shape.head[0] + 0.08), r * 1.02 - k * shape.head[1] * 0.86, 0]
        return ball(at, 0.034 + 0.024 * Math.sin(k * 3), colour, fur)
      })
    case 'horns':
      return [-1, 1].flatMap((side) => [
        cone([-r * 0.1, r * 0.75, side * r * 0.5], r * 0.14, [0, r * 1.15, side * r * 0.95], r * 0.09, colour),
        cone([0, r * 1.15, side * r * 0.95], r * 0.09, [r * 0.15, r * 1.5, side * r * 0.9], r * 0.03, colour),
      ])
    case 'antlers':
      return [-1, 1].flatMap((side) =>
        antler(r, side).map(([a, b]) => cone(a, r * 0.085, b, r * 0.05, colour, { blend: r * 0.05 })),
      )
    case 'horn':
      return [cone([r * 0.5, r * 0.8, 0], r * 0.13, [r * 0.95, r * 1.75, 0], r * 0.02, colour)]
    default:
      return trunkOf(shape)
  }
}

function antler(r: number, side: number): [Vec3, Vec3][] {
  const at = (x: number, y: number, z: number): Vec3 => [r * x, r * y, side * r * z]
  return [
    [at(-0.1, 0.8, 0.4), at(-0.35, 1.45, 0.75)],
    [at(-0.35, 1.45, 0.75), at(-0.2, 2.1, 1.0)],
    [at(-0.35, 1.45, 0.75), at(0.15, 1.75, 0.85)],
    [at(-0.28, 1.75, 0.87), at(-0.65, 2.15, 0.95)],
  ]
}

/** A trunk that hangs and curls forward, with two tusks. */
function trunkOf(shape: QuadrupedShape): Solid[] {
  const r = shape.headRadius
  const solids: Solid[] = []
  let from: Vec3 = [r * 0.8, -r * 0.15, 0]
  for (let k = 1; k <= 7; k++) {
    const s = k / 7
    const angle = -0.9 - 0.95 * Math.sin(s * 2.4) + s * 1.2
    const to: Vec3 = [from[0] + Math.cos(angle) * r * 0.34, from[1] + Math.sin(angle) * r * 0.34, 0]
    solids.push(
      cone(from, r * (0.36 - 0.25 * (s - 1 / 7)), to, r * (0.36 - 0.25 * s), shape.coat, {
        blend: r * 0.1,
        grain: 0.05,
        grainScale: [30, 8],
      }),
    )
    from = to
  }
  for (const side of [-1, 1]) {
    solids.push(
      cone(
        [r * 0.75, -r * 0.5, side * r * 0.36],
        r * 0.1,
        [r * 1.35, -r * 0.72, side * r * 0.4],
        r * 0.035,
        shape.crest!.colour,
      ),
    )
  }
  return solids
}
