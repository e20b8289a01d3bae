import { makeEllipsoid, type Rgb, type Solid } from '../clay/solid.ts'
import { add, scaleVector, type Vec3 } from '../vector.ts'

/** A frame of a body: points and directions of it to those of the stage, metres a unit, and its colour. */
export interface Skin {
  place: (p: Vec3) => Vec3
  direction: (d: Vec3) => Vec3
  unit: number
  colour: Rgb
}

/** A flat mark on a surface that bulges toward `out`, a unit vector across the body's length; sizes along and around. */
export function flatMark(skin: Skin, at: Vec3, out: Vec3, along: number, around: number): Solid {
  const { place, direction, unit, colour } = skin
  const tangent: Vec3 = [0, -out[2], out[1]]
  const thin = 0.35 * Math.min(along, around)
  return makeEllipsoid(
    place(add(at, scaleVector(out, -0.5 * thin))),
    scaleVector([along, thin, around], unit),
    colour,
    {
      axes: [direction([1, 0, 0]), direction(out), direction(tangent)],
      blend: 0.004 * unit,
    },
  )
}
