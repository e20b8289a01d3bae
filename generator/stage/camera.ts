/**
 * The lens. A world point (X right, Y up, Z away, in metres) falls on
 * x = cx + f (X - x) / (Z - z), y = cy - f (Y - y) / (Z - z), in pixels; cy is the horizon.
 */
export interface CameraPose {
  x: number
  y: number
  z: number
  /** Focal length in pixels. */
  f: number
  cx: number
  cy: number
}

export const screenX = (camera: CameraPose, x: number, z: number): number =>
  camera.cx + (camera.f * (x - camera.x)) / (z - camera.z)

export const screenY = (camera: CameraPose, y: number, z: number): number =>
  camera.cy - (camera.f * (y - camera.y)) / (z - camera.z)
