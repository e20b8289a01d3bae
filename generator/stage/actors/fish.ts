import { makeCone, type Solid } from '../clay/solid.ts'
import { tiltVector, turnVector, type Vec3 } from '../vector.ts'
import { fishFace } from './fish-face.ts'
import type { Pose } from './pose.ts'
import type { FishShape } from './shoal.ts'

const LINKS = 8

/** A swimmer with a wave running from head to tail, its belly at the origin, looking right; unit = body height. */
export function buildFish(shape: FishShape, height: number, pose: Pose): Solid[] {
  const h = height
  const beat = pose.time * (3 + 3 / shape.length)
  const flat = shape.tail === 'flat'
  /** How far the body bends at a place along it, 0 nose … 1 tail. */
  const bend = (k: number) =>
    Math.sin(beat - k * 2.6) * (shape.head === 'beak' ? 0.3 : 0.16) * shape.length * 0.4 * k * k
  const place = (p: Vec3): Vec3 => {
    const k = Math.max(0, Math.min(1.3, 0.5 - p[0] / shape.length))
    const bent: Vec3 = flat ? [p[0], p[1] + bend(k), p[2]] : [p[0], p[1], p[2] + bend(k)]
    const q = turnVector(tiltVector(bent, pose.steep ?? 0), pose.yaw)
    return [q[0] * h, (q[1] + 0.5) * h, q[2] * h]
  }
  const half = shape.length / 2
  const scales = { grain: 0.05, grainScale: [8 / h, 8 / h] as const, blend: 0.12 * h }
  const broad = shape.head === 'whale'
  const radius = (k: number) =>
    broad
      ? k < 0.42
        ? 0.44 + 0.08 * Math.sin((k / 0.42) * 1.57)
        : 0.52 - 0.44 * ((k - 0.42) / 0.58) ** 0.85
      : k < 0.3
        ? 0.3 + 0.2 * Math.sin((k / 0.3) * 1.57)
        : 0.5 - 0.4 * ((k - 0.3) / 0.7) ** 1.2
  const solids: Solid[] = []
  for (let n = 0; n < LINKS; n++) {
    const [k0, k1] = [n / LINKS, (n + 1) / LINKS]
    const at = (k: number): Vec3 => [half - k * shape.length, 0, 0]
    const colour = shape.bands && n % 3 === 1 ? shape.bands : shape.back
    solids.push(
      makeCone(place(at(k0)), radius(k0) * 0.92 * h, place(at(k1)), radius(k1) * 0.92 * h, colour, scales),
      makeCone(
        place([half - k0 * shape.length, -0.12, 0]),
        radius(k0) * 0.82 * h,
        place([half - k1 * shape.length, -0.1, 0]),
        radius(k1) * 0.8 * h,
        shape.belly,
        { ...scales, blend: 0.05 * h },
      ),
    )
  }
  return [...solids, ...buildFins(shape, h, place, half, beat), ...fishFace(shape, h, place, half)]
}

function buildFins(shape: FishShape, h: number, place: (p: Vec3) => Vec3, half: number, beat: number): Solid[] {
  const soft = { blend: 0.04 * h }
  const solids: Solid[] = []
  const flat = shape.tail === 'flat'
  for (const lobe of [-1, 1]) {
    const high = shape.head === 'shark' ? 0.5 + 0.3 * lobe : 0.5
    const tip: Vec3 = flat ? [-half - 0.42, 0.1, lobe * 0.62] : [-half - 0.42, lobe * high, 0]
    for (let n = 0; n < 6; n++) {
      const root: Vec3 = [-half + 0.12 - 0.07 * n, flat ? 0 : lobe * 0.02 * n, flat ? lobe * 0.02 * n : 0]
      solids.push(makeCone(place(root), 0.08 * h, place(tip), 0.035 * h, shape.fin, soft))
    }
  }
  for (let n = 0; n < 7; n++) {
    solids.push(
      makeCone(
        place([0.26 - 0.08 * n, 0.38, 0]),
        0.07 * h,
        place([shape.head === 'beak' ? -0.52 : -0.22, 0.42 + shape.dorsal, 0]),
        0.035 * h,
        shape.fin,
        soft,
      ),
    )
  }
  const flap = 0.25 * Math.sin(beat * 0.7)
  for (const side of [-1, 1]) {
    solids.push(
      makeCone(
        place([half * 0.35, -0.16, side * 0.38]),
        0.09 * h,
        place([half * 0.35 - 0.32, -0.34 + flap * 0.4, side * (0.62 + flap * 0.2)]),
        0.04 * h,
        shape.fin,
        soft,
      ),
    )
  }
  return solids
}
