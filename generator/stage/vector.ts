/** Metres: x to the right, y up, z toward the viewer. */
export type Vec3 = readonly [number, number, number]

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const subtractVectors = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scaleVector = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k]
export const vectorLength = (a: Vec3): number => Math.hypot(a[0], a[1], a[2])
export const mixVectors = (a: Vec3, b: Vec3, k: number): Vec3 => [
  a[0] + (b[0] - a[0]) * k,
  a[1] + (b[1] - a[1]) * k,
  a[2] + (b[2] - a[2]) * k,
]

/** Turns about the vertical axis; a positive angle brings what points right toward the viewer. */
export function turnVector(a: Vec3, angle: number): Vec3 {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  return [a[0] * c - a[2] * s, a[1], a[0] * s + a[2] * c]
}

/** Turns in the picture plane; a positive angle brings what points right upward. */
export function tiltVector(a: Vec3, angle: number): Vec3 {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  return [a[0] * c - a[1] * s, a[0] * s + a[1] * c, a[2]]
}

/** Rolls about the axis that points right; a positive angle brings the top toward the viewer. */
export function rollVector(a: Vec3, angle: number): Vec3 {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  return [a[0], a[1] * c - a[2] * s, a[1] * s + a[2] * c]
}

export const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x)
export const lerp = (a: number, b: number, k: number): number => a + (b - a) * k
export function smoothStep(low: number, high: number, x: number): number {
  const k = clamp((x - low) / (high - low), 0, 1)
  return k * k * (3 - 2 * k)
}
