import type { StagedShot } from '../stage/control-frame.ts'

/** As many frames as are asked for: the shot forwards, then backwards, and so on; nothing jumps. */
export function toAndFro(staged: StagedShot, frames: number): StagedShot {
  const period = Math.max(1, 2 * (staged.frames - 1))
  const place = (index: number) => {
    const along = index % period
    return along < staged.frames ? along : period - along
  }
  return {
    width: staged.width,
    height: staged.height,
    frames,
    horizon: (index) => staged.horizon(place(index)),
    frame: (index) => staged.frame(place(index)),
  }
}

/** The shot with nothing to see: even grey at the distance of the sky. Surfaces stay, so the noise does too. */
export function blankShot(staged: StagedShot): StagedShot {
  return {
    ...staged,
    frame: (index) => {
      const frame = staged.frame(index)
      const rgba = new Uint8ClampedArray(frame.rgba.length).fill(128)
      for (let alpha = 3; alpha < rgba.length; alpha += 4) rgba[alpha] = 255
      return { ...frame, rgba, depth: new Uint8Array(frame.depth.length).fill(255) }
    },
  }
}
