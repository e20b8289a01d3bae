import { makeBall, makeCone, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

/** What grows on a head, in the head's own frame. */
export function buildCrest(shape: QuadrupedShape): Solid[] {
  if (!shape.crest) return []
  const { kind, colour } = shape.crest
  const r = shape.headRadius
  /** Horns through points of x, y, z and thickness, in skull radii. */
  const bothSides = (points: (side: number) => number[][]): Solid[] =>
    [-1, 1].flatMap((side) =>
      points(side)
        .slice(1)
        .map(([x, y, z, thick], n) => {
          const [x0, y0, z0, from] = points(side)[n]!
          return makeCone([r * x0!, r * y0!, r * z0!], r * from!, [r * x!, r * y!, r * z!], r * thick!, colour, {
            blend: r * 0.06,
          })
        }),
    )
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
        return makeBall(at, r * 0.42, colour, fur)
      })
    case 'tuft':
      return Array.from({ length: 5 }, (_, n) => {
        const k = n / 4
        return makeBall([r * (0.6 - 1.5 * k), r * (0.88 + 0.22 * Math.sin(k * 3)), 0], r * 0.26, colour, fur)
      })
    case 'horns':
      return bothSides((side) => [
        [-0.1, 0.75, side * 0.5, 0.16],
        [0, 1.1, side * 1.05, 0.12],
        [0.25, 1.6, side * 1.05, 0.03],
      ])
    case 'swept':
      return bothSides((side) => [
        [0.1, 0.7, side * 0.34, 0.24],
        [-0.1, 1.5, side * 0.5, 0.2],
        [-0.75, 1.95, side * 0.72, 0.14],
        [-1.5, 1.75, side * 0.9, 0.05],
      ])
    case 'knobs':
      return bothSides((side) => [
        [-0.2, 0.8, side * 0.36, 0.17],
        [-0.35, 1.7, side * 0.45, 0.15],
        [-0.37, 1.82, side * 0.46, 0.24],
      ])
    case 'antlers':
      return [-1, 1].flatMap((side) =>
        antlerBones(r, side).map(([a, b]) => makeCone(a, r * 0.085, b, r * 0.05, colour, { blend: r * 0.05 })),
      )
    case 'horn':
      return [makeCone([r * 0.45, r * 0.75, 0], r * 0.2, [r * 1.15, r * 2.4, 0], r * 0.03, colour)]
    default:
      return trunkOf(shape)
  }
}

function antlerBones(r: number, side: number): [Vec3, Vec3][] {
  const at = (x: number, y: number, z: number): Vec3 => [r * x, r * y, side * r * z]
  return [
    [at(-0.1, 0.8, 0.4), at(-0.45, 1.7, 0.8)],
    [at(-0.45, 1.7, 0.8), at(-0.2, 2.9, 1.15)],
    [at(-0.33, 2.3, 1.0), at(0.35, 2.75, 1.05)],
    [at(-0.2, 1.2, 0.6), at(0.5, 1.8, 0.75)],
    [at(-0.4, 2.05, 0.95), at(-1.05, 2.7, 1.1)],
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
      makeCone(from, r * (0.36 - 0.25 * (s - 1 / 7)), to, r * (0.36 - 0.25 * s), shape.coat, {
        blend: r * 0.1,
        grain: 0.05,
        grainScale: [30, 8],
      }),
    )
    from = to
  }
  for (const side of [-1, 1]) {
    solids.push(
      makeCone(
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
