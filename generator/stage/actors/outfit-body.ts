import { makeBall, makeCone, makeEllipsoid, parseRgb, type Rgb, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import type { BipedShape } from './biped-shape.ts'
import type { Pose } from './pose.ts'

const GOLD = parseRgb('#f0c548')
const DARK = parseRgb('#22252c')
const WHITE = parseRgb('#f6f5f1')

/** What a calling wears on its trunk; `place` takes body heights to metres, `h` is the height in metres. */
export function outfitOnBody(
  shape: BipedShape,
  h: number,
  place: (p: Vec3) => Vec3,
  direction: (d: Vec3) => Vec3,
  action: Pose['action'],
): Solid[] {
  const { leg, shoulder } = shape
  const axes = [direction([1, 0, 0]), direction([0, 1, 0]), direction([0, 0, 1])] as const
  const dot = (x: number, y: number, z: number, r: number, colour: Rgb) => makeBall(place([x, y, z]), r * h, colour)
  const pad = (at: Vec3, radii: Vec3, colour: Rgb) =>
    makeEllipsoid(place(at), [radii[0] * h, radii[1] * h, radii[2] * h], colour, { axes, blend: 0.006 * h })
  const belt = (colour: Rgb) => pad([0, leg + 0.05, 0], [0.09, 0.016, 0.095], colour)
  // Who lies down has put the pack off.
  const lies = action === 'sleep'
  switch (shape.outfit) {
    case 'police':
      return [
        belt(DARK),
        ...[0.06, 0.12, 0.18].map((y) => dot(0.088, leg + y, 0.02, 0.01, GOLD)),
        dot(0.075, shoulder - 0.07, 0.06, 0.018, GOLD),
        ...[-1, 1].map((side) => pad([0, shoulder + 0.005, side * 0.09], [0.035, 0.012, 0.035], GOLD)),
      ]
    case 'soldier':
      return [
        belt(parseRgb('#3a3328')),
        ...(lies ? [] : [pad([-0.12, shoulder - 0.12, 0], [0.065, 0.1, 0.08], parseRgb('#6d6a48'))]),
        ...PATCHES.map(([x, y, z]) => pad([x, y, z], [0.026, 0.022, 0.026], parseRgb('#3f4a30'))),
      ]
    case 'runner':
      return [
        pad([0.078, shoulder - 0.12, 0.015], [0.02, 0.062, 0.06], WHITE),
        makeCone(place([0.099, shoulder - 0.09, 0]), 0.008 * h, place([0.099, shoulder - 0.09, 0.04]), 0.008 * h, DARK),
        makeCone(
          place([0.099, shoulder - 0.09, 0.04]),
          0.008 * h,
          place([0.099, shoulder - 0.15, 0.01]),
          0.008 * h,
          DARK,
        ),
      ]
    case 'knight':
      return buildShield(place, h, shoulder)
    case 'astronaut':
      return [
        ...(lies ? [] : [pad([-0.13, shoulder - 0.11, 0], [0.075, 0.15, 0.11], parseRgb('#d6dadf'))]),
        pad([0, leg + 0.14, 0], [0.115, 0.16, 0.12], shape.top),
        pad([0.095, shoulder - 0.12, 0.01], [0.03, 0.04, 0.06], parseRgb('#8d98a5')),
        dot(0.126, shoulder - 0.11, 0.03, 0.011, parseRgb('#e0402f')),
        dot(0.126, shoulder - 0.11, 0, 0.011, parseRgb('#3f8fe0')),
        pad([0, leg + 0.04, 0], [0.108, 0.016, 0.112], parseRgb('#e8762a')),
      ]
    case 'robot':
      return [
        ...[-0.045, 0.045].map((x) =>
          makeCone(place([x, leg + 0.07, 0]), 0.085 * h, place([x, shoulder - 0.05, 0]), 0.09 * h, shape.top, {
            blend: 0.02 * h,
          }),
        ),
        pad([0.115, shoulder - 0.11, 0.01], [0.025, 0.055, 0.06], parseRgb('#46535f')),
        dot(0.138, shoulder - 0.09, 0.03, 0.012, parseRgb('#e0402f')),
        dot(0.138, shoulder - 0.09, -0.005, 0.012, parseRgb('#5fd06a')),
        dot(0.138, shoulder - 0.13, 0.012, 0.012, GOLD),
      ]
    case 'dancer':
      return [
        pad([0, leg + 0.05, 0], [0.2, 0.04, 0.2], parseRgb('#f8c4d8')),
        pad([0, leg + 0.025, 0], [0.185, 0.045, 0.185], parseRgb('#f0a4c4')),
      ]
    case 'musician':
      // At a piano the guitar is laid aside.
      return action === 'play' || lies ? [] : buildGuitar(place, h, leg)
    default:
      return []
  }
}

const PATCHES: readonly Vec3[] = [
  [0.06, 0.68, 0.06],
  [-0.03, 0.62, 0.085],
  [0.05, 0.56, 0.06],
  [-0.06, 0.7, 0.06],
  [0.01, 0.5, 0.075],
]

/** A shield on the arm that is nearer to the viewer. */
function buildShield(place: (p: Vec3) => Vec3, h: number, shoulder: number): Solid[] {
  const at = (x: number, y: number, z: number) => place([0.07 + x, shoulder - 0.17 + y, 0.17 + z])
  const disc = (r: number, z: number, colour: Rgb) =>
    makeEllipsoid(at(0, 0, z), [r * 0.85 * h, r * h, 0.02 * h], colour)
  return [
    disc(0.125, 0, parseRgb('#d8dce2')),
    disc(0.105, 0.012, parseRgb('#b8302f')),
    makeCone(at(0, 0.075, 0.03), 0.013 * h, at(0, -0.075, 0.03), 0.013 * h, GOLD),
    makeCone(at(-0.06, 0.015, 0.03), 0.013 * h, at(0.06, 0.015, 0.03), 0.013 * h, GOLD),
  ]
}

/** A guitar slung at the side that is seen. */
function buildGuitar(place: (p: Vec3) => Vec3, h: number, leg: number): Solid[] {
  const at = (x: number, y: number, z = 0): Vec3 => place([x, leg + y, 0.13 + z])
  const wood = parseRgb('#b8702f')
  const flat = (p: Vec3, r: number, thick: number, colour: Rgb) =>
    makeEllipsoid(p, [r * h, r * h, thick * h], colour, { blend: 0.02 * h })
  return [
    flat(at(-0.04, 0.04), 0.085, 0.028, wood),
    flat(at(0.05, 0.075), 0.066, 0.026, wood),
    flat(at(0.02, 0.065, 0.012), 0.026, 0.02, DARK),
    makeCone(at(0.1, 0.095, 0.01), 0.014 * h, at(0.31, 0.18, 0.01), 0.011 * h, parseRgb('#5a3a22')),
    makeCone(at(0.31, 0.18, 0.01), 0.02 * h, at(0.34, 0.193, 0.01), 0.018 * h, DARK),
    makeCone(place([-0.06, leg + 0.1, 0.1]), 0.01 * h, place([0.03, leg + 0.29, 0.09]), 0.01 * h, parseRgb('#c8384f')),
  ]
}
