import type { CameraPose } from './camera.ts'
import { hashBits } from './random.ts'

/** What falls: rain streaks, snow flakes or drifting dust. */
export interface Fall {
  kind: 'rain' | 'snow' | 'dust'
  /** 0 … 1. */
  intensity: number
}

const KINDS = {
  rain: { speed: 7.5, wind: 0.9, streak: 0.024, thin: 0.006, count: 300, sway: 0 },
  snow: { speed: 0.75, wind: 0.2, streak: 0, thin: 0.014, count: 420, sway: 0.12 },
  dust: { speed: -0.05, wind: 0.7, streak: 0, thin: 0.011, count: 260, sway: 0.2 },
} as const

/** Shells of particles at these distances, in camera-to-subject distances; each fills a box of its own size. */
/** How much larger than the view at rest a box is, so that nothing is seen to jump to its other end. */
const ROOM = 1.5
const SHELLS = [0.35, 0.6, 1, 1.7] as const

/** A moment of a fall as a camera sees it; sizes in pixels, distance in metres, time in seconds. */
export interface FallView {
  width: number
  height: number
  camera: CameraPose
  /** The camera in the middle of the shot: it sets the size of the boxes, which must not change. */
  rest: CameraPose
  distance: number
  fall: Fall
  seed: number
  time: number
}

/**
 * Coverage of what falls, as a seeded field of particles in world space: a particle's place is a function of
 * its number and the time, wrapped in a box of fixed size around the view, so that frames follow on.
 */
export function paintFall(out: Uint8Array, view: FallView): void {
  SHELLS.forEach((shell, index) => {
    paintShell(out, view, shell * view.distance, index)
  })
}

function paintShell(out: Uint8Array, view: FallView, away: number, shell: number): void {
  const { width, height, camera, rest, fall, seed, time } = view
  const look = KINDS[fall.kind]
  const unit = view.distance * 0.42
  const scale = camera.f / away
  const box = (Math.max(width, height) * away * ROOM) / rest.f
  const left = camera.x + ((width / 2 - camera.cx) / camera.f) * away - box / 2
  const low = camera.y + ((camera.cy - height / 2) / camera.f) * away - box / 2
  const count = Math.round(look.count * (0.35 + 0.9 * fall.intensity) * ROOM ** 2)
  for (let n = 0; n < count; n++) {
    const a = hashBits(seed ^ hashBits(n * 4 + shell * 100003))
    const b = hashBits(a ^ 0x5bd1)
    const c = hashBits(b ^ 0x1b87)
    const own = 0.8 + (0.4 * (c & 1023)) / 1023
    const drift = look.sway * unit * Math.sin(time * (1 + own) + (c >>> 10))
    const x = (a / 4294967296) * box + look.wind * unit * own * time + drift
    const y = (b / 4294967296) * box - look.speed * unit * own * time
    const sx = camera.cx + (wrapAround(x - left, box) + left - camera.x) * scale
    const sy = camera.cy - (wrapAround(y - low, box) + low - camera.y) * scale
    const long = look.speed * unit * own * look.streak * scale
    if (sx < -9 || sx > width + 9 || sy < -9 || sy - long > height + 9) continue
    const radius = Math.max(0.45, look.thin * unit * scale * 0.5 * own * (fall.kind === 'rain' ? 0.45 : 1))
    const faint = Math.min(1, radius / 0.7) * (0.5 + 0.5 * (1 - shell / SHELLS.length))
    if (look.streak === 0) paintSpot(out, width, height, sx, sy, radius * 1.6, faint * 230)
    else paintStreak(out, width, height, sx, sy, (-look.wind / look.speed) * long, -long, radius, faint * 190)
  }
}

const wrapAround = (x: number, size: number) => x - Math.floor(x / size) * size

/** A motion-blurred drop: brightest in the middle of its way, soft across. */
function paintStreak(
  out: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
  dx: number,
  dy: number,
  radius: number,
  strength: number,
): void {
  const top = Math.max(0, Math.ceil(Math.min(y, y + dy)))
  const bottom = Math.min(height - 1, Math.floor(Math.max(y, y + dy)))
  for (let py = top; py <= bottom; py++) {
    const along = (py - y) / dy
    const middle = x + dx * along
    const bright = strength * Math.sin(Math.PI * Math.min(1, Math.max(0, along)))
    for (let px = Math.floor(middle - radius - 1); px <= Math.ceil(middle + radius + 1); px++) {
      if (px < 0 || px >= width) continue
      const cover = Math.min(1, radius + 0.5 - Math.abs(px + 0.5 - middle))
      if (cover > 0) add(out, py * width + px, cover * bright)
    }
  }
}

function paintSpot(
  out: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
  radius: number,
  strength: number,
): void {
  const reach = radius + 1
  for (let py = Math.max(0, Math.floor(y - reach)); py <= Math.min(height - 1, y + reach); py++) {
    for (let px = Math.max(0, Math.floor(x - reach)); px <= Math.min(width - 1, x + reach); px++) {
      const cover = 1 - Math.hypot(px + 0.5 - x, py + 0.5 - y) / reach
      if (cover > 0) add(out, py * width + px, Math.min(1, cover * 1.6) * strength)
    }
  }
}

function add(out: Uint8Array, i: number, value: number): void {
  const before = out[i]!
  out[i] = Math.min(255, before + value * (1 - before / 255))
}
