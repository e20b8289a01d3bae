import { createCanvas } from '@napi-rs/canvas'
import type { Concept } from '../../../models/cast/concepts.ts'
import { drawBody } from '../clay/body.ts'
import { moveSolid } from '../clay/solid.ts'
import { canvasOf } from '../sprite.ts'
import { clamp, turnVector } from '../vector.ts'
import { buildHeadgear } from './headgear.ts'
import type { Cutout } from './sprite-picture.ts'
import type { Worn } from './worn.ts'

type Anchors = Pick<Concept, 'facing' | 'foot' | 'head'>

/** A picture with what it wears. */
interface Dressed {
  picture: Cutout
  /** Where it stands, as a share of the larger picture's width. */
  foot: number | undefined
  /** Height of the larger picture over the body's own. */
  grown: number
}

/** Room for a hat, in heights of the picture: above it, and on each side. */
const ABOVE = 0.4
const BESIDE = 0.2
/** Skull radius, in heights of the picture. */
const SKULL = { least: 0.09, most: 0.2 }
/** How far a head is turned to the viewer, radians: one that looks out of the picture, and one that looks aside. */
const TURNED = { front: 1.25, aside: 0.35 }

/** Puts headgear on a picture where its head is; the picture itself when it has no head or wears nothing there. */
export function wornByPicture(picture: Cutout, anchors: Anchors, worn: readonly Worn[]): Dressed {
  const solids = buildHeadgear(worn)
  if (!anchors.head || solids.length === 0) return { picture, foot: anchors.foot?.x, grown: 1 }
  const { width, height } = picture.canvas
  const [above, beside] = [Math.round(ABOVE * height), Math.round(BESIDE * height)]
  const canvas = createCanvas(width + 2 * beside, height + above)
  const context = canvas.getContext('2d')
  context.drawImage(picture.canvas, beside, above)
  const skull = skullOf(picture, anchors.head)
  const yaw = anchors.facing === 'front' ? TURNED.front : TURNED.aside
  const turned = solids.map((solid) =>
    moveSolid(
      solid,
      (p) => turnVector(p, yaw),
      (d) => turnVector(d, yaw),
    ),
  )
  const gear = drawBody(turned, skull.radius, 0.1)!
  context.translate(beside + skull.x, above + skull.y)
  if (anchors.facing === 'left') context.scale(-1, 1)
  context.drawImage(canvasOf(gear.rgba, gear.width, gear.height), gear.left, gear.top)
  const { foot } = anchors
  return {
    picture: { canvas, aspect: canvas.width / canvas.height },
    foot: foot && (foot.x * width + beside) / canvas.width,
    grown: canvas.height / height,
  }
}

/** The head as a ball, in pixels: as broad as the picture is at the face, and up to where it ends above the face. */
function skullOf({ canvas }: Cutout, head: { x: number; y: number }): { x: number; y: number; radius: number } {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const filled = (x: number, y: number) => (data[4 * (y * width + x) + 3] ?? 0) > 127
  const x = clamp(Math.round(head.x * width), 0, width - 1)
  const y = clamp(Math.round(head.y * height), 0, height - 1)
  let [left, right, top] = [x, x, y]
  while (left > 0 && filled(left - 1, y)) left--
  while (right < width - 1 && filled(right + 1, y)) right++
  while (top > 0 && filled(x, top - 1)) top--
  const radius = clamp((right - left) / 2, SKULL.least * height, SKULL.most * height)
  return { x, y: top + radius * 0.9, radius }
}
