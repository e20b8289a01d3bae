/** Mixes whole frames of RGB bytes; `amount` goes from 0, before the transition, to 1, after it. */

/** A film dissolve: `to` comes up through `from`. */
export function dissolveFrames(from: Uint8Array, to: Uint8Array, amount: number): Uint8Array {
  const share = Math.round(easeInOut(amount) * 256)
  const mixed = new Uint8Array(from.length)
  for (let at = 0; at < mixed.length; at++) mixed[at] = (from[at]! * (256 - share) + to[at]! * share + 128) >> 8
  return mixed
}

/** The frame sunk into black (0) or white (255); nothing of it is left at amount 1. */
export function fadeFrame(frame: Uint8Array, level: 0 | 255, amount: number): Uint8Array {
  const share = Math.round(easeInOut(amount) * 256)
  const faded = new Uint8Array(frame.length)
  for (let at = 0; at < faded.length; at++) faded[at] = (frame[at]! * (256 - share) + level * share + 128) >> 8
  return faded
}

/** `to` pushes in from the left behind an edge that is soft over a tenth of the width. */
export function wipeFrames(from: Uint8Array, to: Uint8Array, amount: number, width: number): Uint8Array {
  const soft = Math.max(2, width / 10)
  const edge = easeInOut(amount) * (width + soft)
  const shares = Int32Array.from({ length: width }, (_, x) => Math.round(clamp((edge - x) / soft) * 256))
  const mixed = new Uint8Array(from.length)
  for (let at = 0; at < mixed.length; at++) {
    const share = shares[Math.floor(at / 3) % width]!
    mixed[at] = (from[at]! * (256 - share) + to[at]! * share + 128) >> 8
  }
  return mixed
}

function easeInOut(amount: number): number {
  const t = clamp(amount)
  return t * t * (3 - 2 * t)
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), 1)
}
