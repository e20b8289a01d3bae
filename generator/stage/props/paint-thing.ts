import { createCanvas } from '@napi-rs/canvas'
import type { Rgb } from '../clay/solid.ts'
import { cssColour, type Sprite, spriteOf } from '../sprite.ts'
import { mixRgb } from './leaves.ts'

type Context = ReturnType<ReturnType<typeof createCanvas>['getContext']>

/** A pen in metres: y is up, x = 0 in the middle, y = 0 on the ground; and one for what glows by itself. */
export interface Pen {
  picture: Context
  light: Context
  variant: number
}

/** A thing of the world that is drawn, not modelled: what is boxy looks better so. */
export interface PaintedThing {
  /** Metres. */
  wide: number
  tall: number
  variants?: number
  paint(pen: Pen): void
}

/** The thing as a sprite of a given sharpness. */
export function paintThing(thing: PaintedThing, variant: number, pixelsPerMetre: number): Sprite {
  const w = Math.ceil((thing.wide + 0.1) * pixelsPerMetre)
  const h = Math.ceil((thing.tall + 0.05) * pixelsPerMetre)
  const canvas = createCanvas(w, h)
  const glow = createCanvas(w, h)
  const [picture, light] = [canvas.getContext('2d'), glow.getContext('2d')]
  for (const context of [picture, light])
    context.setTransform(pixelsPerMetre, 0, 0, -pixelsPerMetre, w / 2, h - 0.01 * pixelsPerMetre)
  thing.paint({ picture, light, variant })
  return spriteOf(canvas, pixelsPerMetre, w / 2, h, glowOf(light, w, h))
}

/** How strongly each pixel glows; null when nothing does. */
export function glowOf(light: Context, width: number, height: number): Uint8Array | null {
  const data = light.getImageData(0, 0, width, height).data
  const glow = new Uint8Array(width * height)
  let any = false
  for (let i = 0; i < glow.length; i++) {
    glow[i] = data[4 * i + 3]!
    any ||= glow[i]! > 0
  }
  return any ? glow : null
}

/** A rounded box seen from the front, darker toward its foot. */
export function drawBox(pen: Context, x: number, y: number, w: number, h: number, colour: Rgb, round = 0.04): void {
  const fill = pen.createLinearGradient(x, y, x, y + h)
  fill.addColorStop(0, cssColour(mixRgb(colour, [0.2, 0.12, 0.1], 0.18)))
  fill.addColorStop(0.55, cssColour(colour))
  fill.addColorStop(1, cssColour(mixRgb(colour, [1, 1, 0.97], 0.16)))
  pen.fillStyle = fill
  pen.beginPath()
  pen.roundRect(x, y, w, h, Math.min(round, w / 2, h / 2))
  pen.fill()
}

/** A top face as one sees it from a little above: a lighter band that narrows away from the viewer. */
export function drawTop(pen: Context, x: number, y: number, w: number, deep: number, colour: Rgb): void {
  const inset = Math.min(0.4 * w, 0.35 * deep)
  const fill = pen.createLinearGradient(x, y, x, y + deep)
  fill.addColorStop(0, cssColour(mixRgb(colour, [1, 1, 0.95], 0.22)))
  fill.addColorStop(1, cssColour(mixRgb(colour, [1, 1, 0.95], 0.08)))
  pen.fillStyle = fill
  pen.beginPath()
  pen.moveTo(x, y)
  pen.lineTo(x + w, y)
  pen.lineTo(x + w - inset, y + deep)
  pen.lineTo(x + inset, y + deep)
  pen.fill()
}

export function drawOval(pen: Context, x: number, y: number, rx: number, ry: number, colour: Rgb): void {
  const fill = pen.createRadialGradient(x - rx * 0.3, y + ry * 0.35, 0.1 * Math.min(rx, ry), x, y, Math.max(rx, ry))
  fill.addColorStop(0, cssColour(mixRgb(colour, [1, 1, 0.97], 0.22)))
  fill.addColorStop(0.6, cssColour(colour))
  fill.addColorStop(1, cssColour(mixRgb(colour, [0.2, 0.12, 0.1], 0.2)))
  pen.fillStyle = fill
  pen.beginPath()
  pen.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI)
  pen.fill()
}

/** A round bar from one point to another. */
export function drawBar(
  pen: Context,
  points: readonly (readonly [number, number])[],
  thick: number,
  colour: Rgb,
): void {
  for (const [width, paint] of [
    [thick, mixRgb(colour, [0.15, 0.1, 0.08], 0.2)],
    [thick * 0.6, mixRgb(colour, [1, 1, 0.97], 0.08)],
  ] as const) {
    pen.strokeStyle = cssColour(paint)
    pen.lineWidth = width
    pen.lineCap = 'round'
    pen.lineJoin = 'round'
    pen.beginPath()
    points.forEach(([x, y], n) => {
      if (n === 0) pen.moveTo(x, y)
      else pen.lineTo(x, y)
    })
    pen.stroke()
  }
}

/** Fills a shape of straight edges, lighter at the top. */
export function drawShape(pen: Context, points: readonly (readonly [number, number])[], colour: Rgb): void {
  const ys = points.map(([, y]) => y)
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const fill = pen.createLinearGradient(0, low, 0, high)
  fill.addColorStop(0, cssColour(mixRgb(colour, [0.2, 0.12, 0.1], 0.16)))
  fill.addColorStop(1, cssColour(mixRgb(colour, [1, 1, 0.97], 0.14)))
  pen.fillStyle = fill
  pen.beginPath()
  points.forEach(([x, y], n) => {
    if (n === 0) pen.moveTo(x, y)
    else pen.lineTo(x, y)
  })
  pen.fill()
}

/** Marks pixels as shining. */
export function drawGlow(pen: Pen, x: number, y: number, w: number, h: number, strength: number): void {
  pen.light.fillStyle = `rgba(255,255,255,${strength})`
  pen.light.fillRect(x, y, w, h)
}
