import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { CameraPose } from './camera.ts'
import { createRandom, seedOf } from './random.ts'
import type { World } from './sets/set.ts'
import { cssColour } from './sprite.ts'

/** The sky of a shot, wide enough for every pan and drift; its bottom edge is the horizon. */
export interface Sky {
  canvas: Canvas
  /** Focal length it was painted for, pixels. */
  focal: number
  /** Pixels a second by which clouds go to the right. */
  wind: number
  /** Those of its stars that twinkle, in pixels of the canvas. */
  twinkling: { x: number; y: number; radius: number; phase: number }[]
}

/** Clouds cross a hundred-and-sixtieth of the focal length in a second. */
const WIND = 1 / 160

/** Pixels, at the sky's own focal length, by which it has drifted after `time` seconds. */
export const driftOf = (sky: Sky, time: number): number => sky.wind * time

/** Draws the sky as a camera sees it at a time. */
export function drawSky(context: ReturnType<Canvas['getContext']>, sky: Sky, camera: CameraPose, time: number): void {
  const k = camera.f / sky.focal
  const w = sky.canvas.width * k
  const h = sky.canvas.height * k
  const left = camera.cx - w / 2 + driftOf(sky, time) * k
  const top = camera.cy - h
  context.drawImage(sky.canvas, left, top, w, h)
  context.fillStyle = '#ffffff'
  for (const { x, y, radius, phase } of sky.twinkling) {
    context.globalAlpha = Math.max(0, Math.sin(time * (1.6 + (phase % 1.4)) + phase)) ** 2
    context.beginPath()
    context.arc(left + x * k, top + y * k, radius * k, 0, 2 * Math.PI)
    context.fill()
  }
  context.globalAlpha = 1
}

interface Extent {
  width: number
  height: number
  focal: number
  /** How long it is looked at, in stage time. */
  seconds: number
}

/** Paints the sky over a world. */
export function paintSky(world: World, seed: number, extent: Extent): Sky {
  const cloudy = world.clouds !== false
  const wind = cloudy ? extent.focal * WIND : 0
  const canvas = paintedSky(world, seed, extent.width + 2 * wind * extent.seconds, extent.height)
  return { canvas, focal: extent.focal, wind, twinkling: world.stars ? prepareTwinkling(canvas, seed) : [] }
}

function prepareTwinkling(canvas: Canvas, seed: number): Sky['twinkling'] {
  const dice = createRandom(seedOf(seed, 'twinkling'))
  const unit = canvas.height / 700
  return Array.from({ length: Math.round((canvas.width / canvas.height) * 45) }, () => ({
    x: dice.next() * canvas.width,
    y: dice.next() * canvas.height,
    radius: unit * dice.between(1.8, 3.6),
    phase: dice.between(0, 40),
  }))
}

function paintedSky(world: World, seed: number, width: number, height: number): Canvas {
  const canvas = createCanvas(Math.max(2, Math.ceil(width)), Math.max(2, Math.ceil(height)))
  const context = canvas.getContext('2d')
  const gradient = context.createLinearGradient(0, 0, 0, canvas.height)
  gradient.addColorStop(0, cssColour(world.sky[0]))
  gradient.addColorStop(0.6, cssColour(world.sky[1]))
  gradient.addColorStop(1, cssColour(world.sky[2]))
  context.fillStyle = gradient
  context.fillRect(0, 0, canvas.width, canvas.height)
  if (world.stars) paintStars(canvas, seed)
  if (world.clouds === false) return canvas
  const dice = createRandom(seedOf(seed, 'clouds'))
  const unit = canvas.height
  for (let cell = 0; cell < canvas.width / (unit * 0.75); cell++) {
    if (dice.next() < 0.3) continue
    const x = (cell + dice.next()) * unit * 0.75
    const y = dice.between(0.2, 0.72) * unit
    paintCloud(canvas, x, y, unit * dice.between(0.07, 0.14), seedOf(seed, 'cloud', cell))
  }
  return canvas
}

/** Stars of several sizes and tints. */
function paintStars(canvas: Canvas, seed: number): void {
  const dice = createRandom(seedOf(seed, 'stars'))
  const context = canvas.getContext('2d')
  const unit = canvas.height / 700
  for (let n = 0; n < (canvas.width / canvas.height) * 420; n++) {
    context.globalAlpha = dice.between(0.35, 1)
    context.fillStyle = dice.pick(['#ffffff', '#ffe9c8', '#cfe0ff'])
    context.beginPath()
    context.arc(
      dice.next() * canvas.width,
      dice.next() * canvas.height,
      unit * dice.between(0.5, 2.3) ** 1.3,
      0,
      2 * Math.PI,
    )
    context.fill()
  }
  context.globalAlpha = 1
}

/** Rounded puffs on a flat base, white above and faintly blue below. */
function paintCloud(canvas: Canvas, x: number, y: number, size: number, seed: number): void {
  const dice = createRandom(seed)
  const context = canvas.getContext('2d')
  for (let k = 0; k < 14; k++) {
    const along = dice.between(-1, 1)
    const r = size * (0.85 - 0.5 * Math.abs(along)) * dice.between(0.75, 1.2)
    const cx = x + along * size * 1.9
    const cy = y - r * dice.between(0.35, 0.8)
    const puff = context.createRadialGradient(cx - r * 0.2, cy - r * 0.35, r * 0.1, cx, cy, r)
    puff.addColorStop(0, 'rgba(255,255,255,0.95)')
    puff.addColorStop(0.7, 'rgba(246,250,253,0.85)')
    puff.addColorStop(1, 'rgba(228,238,246,0)')
    context.fillStyle = puff
    context.beginPath()
    context.arc(cx, cy, r, 0, 2 * Math.PI)
    context.fill()
  }
}
