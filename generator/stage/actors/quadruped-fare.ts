import { makeBall, makeCone, parseRgb, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import type { Pose } from './pose.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

/** What an animal eats, on the ground under its mouth; metres. */
export function buildFare(shape: QuadrupedShape, height: number, mouth: Vec3, pose: Pose): Solid[] {
  const at = (x: number, y: number, z: number): Vec3 => [mouth[0] + x * height, y * height, mouth[2] + z * height]
  if (shape.fare === 'grass') return buildGrass(at, height, pose.time)
  if (shape.fare === 'carrot') return buildCarrot(at, height)
  return buildBowl(at, height)
}

type At = (x: number, y: number, z: number) => Vec3

/** A thick tuft whose blades tremble when they are pulled at. */
function buildGrass(at: At, height: number, time: number): Solid[] {
  const greens = [parseRgb('#5fa83a'), parseRgb('#79bf48'), parseRgb('#4c8f30')]
  return Array.from({ length: 22 }, (_, n) => {
    const x = (((n * 0.618) % 1) - 0.5) * 0.34
    const z = (((n * 0.7549) % 1) - 0.35) * 0.22
    const pulled = 0.02 * Math.sin(time * 5 + n)
    const tip = at(x * 1.7 + pulled, 0.15 + 0.09 * ((n * 0.37) % 1), z * 1.3)
    return makeCone(at(x, 0.01, z), 0.018 * height, tip, 0.005 * height, greens[n % 3]!)
  })
}

function buildCarrot(at: At, height: number): Solid[] {
  return [
    makeCone(at(-0.12, 0.05, 0.08), 0.02 * height, at(0.16, 0.07, 0.1), 0.065 * height, parseRgb('#f08a2e')),
    ...[-0.06, 0, 0.06].map((spread) =>
      makeCone(
        at(0.2, 0.08, 0.1),
        0.02 * height,
        at(0.38, 0.13 + spread, 0.1 + spread),
        0.028 * height,
        parseRgb('#5fa83a'),
      ),
    ),
  ]
}

/** A red bowl, heaped. */
function buildBowl(at: At, height: number): Solid[] {
  const red = parseRgb('#d0453c')
  const heap = Array.from({ length: 9 }, (_, n) => {
    const angle = n * 2.4
    const out = 0.1 * Math.sqrt(n / 9)
    return makeBall(
      at(Math.cos(angle) * out * 1.2, 0.1, Math.sin(angle) * out * 0.8),
      0.04 * height,
      parseRgb('#8a5a34'),
    )
  })
  return [
    makeCone(at(-0.09, 0.05, 0), 0.05 * height, at(0.09, 0.05, 0), 0.05 * height, red),
    makeCone(at(-0.14, 0.08, 0), 0.035 * height, at(0.14, 0.08, 0), 0.035 * height, red),
    ...heap,
  ]
}
