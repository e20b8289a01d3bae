import { ball, ellipsoid, type Solid } from '../clay/solid.ts'
import { times, type Vec3 } from '../vector.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

/** What a coat bears besides its colour. */
export function coatMarks(
  shape: QuadrupedShape,
  height: number,
  trunk: (p: Vec3) => Vec3,
  direction: (d: Vec3) => Vec3,
): Solid[] {
  if (!shape.coatMarks) return []
  const { kind, colour } = shape.coatMarks
  const axes = [direction([1, 0, 0]), direction([0, 1, 0]), direction([0, 0, 1])] as const
  const half = shape.body / 2
  const y = shape.leg + 0.06
  const radiusAt = (x: number) => shape.hipRadius + (shape.chestRadius - shape.hipRadius) * ((x + half) / shape.body)
  const onFlank = (x: number, angle: number): Vec3 => [
    x,
    y + Math.sin(angle) * radiusAt(x),
    Math.cos(angle) * radiusAt(x),
  ]
  if (kind === 'stripes') {
    return [-0.95, -0.62, -0.3, 0.02, 0.34, 0.66, 0.98].map((k, n) => {
      const x = k * half
      const r = radiusAt(x)
      const radii: Vec3 = [0.018 + 0.006 * (n & 1), r * 1.015, r * 1.03]
      return ellipsoid(trunk([x, y + 0.012, 0]), times(radii, height), colour, { axes, blend: 0.006 * height })
    })
  }
  if (kind === 'patches') {
    return (
      [
        [-0.75, 0.5, 0.15],
        [-0.1, 0.2, 0.12],
        [0.55, 0.75, 0.13],
        [0.1, 1.3, 0.1],
        [-0.5, 1.5, 0.1],
      ] as const
    ).map(([k, angle, size]) =>
      ellipsoid(
        trunk(narrowed(onFlank(k * half, angle), 0.93)),
        times([size, size * 0.8, size * 0.55], height),
        colour,
        {
          axes,
          blend: 0.008 * height,
        },
      ),
    )
  }
  if (kind === 'dots') {
    return Array.from({ length: 26 }, (_, n) => {
      const at = onFlank((((n * 0.618) % 1) * 2 - 1) * half, -0.3 + ((n * 0.7549) % 1) * 1.9)
      return ball(trunk(at), 0.026 * height, colour, { blend: 0.008 * height })
    })
  }
  return Array.from({ length: 60 }, (_, n) => {
    const at = onFlank((((n * 0.618) % 1) * 2 - 1) * (half + 0.1), -0.7 + ((n * 0.7549) % 1) * 2.7)
    return ball(trunk(at), (0.062 + 0.02 * ((n * 0.7) % 1)) * height, colour, { blend: 0.012 * height, grain: 0.04 })
  })
}

/** Toward the body's axis, keeping the place along it. */
const narrowed = (p: Vec3, k: number): Vec3 => [p[0], p[1], p[2] * k]
