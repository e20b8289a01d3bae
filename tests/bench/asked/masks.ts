import type { ControlFrame } from '../../../generator/stage/control-frame.ts'

/** What of one subject is seen in a frame: its pixels, its share of the frame, its middle and its colours. */
export interface BodyMask {
  pixels: Uint8Array
  share: number
  /** 0 … 1 from the left and the top; the middle of the frame when it is not seen. */
  x: number
  y: number
  /** RGB triples of its pixels. */
  rgb: number[]
}

/** One mask for each subject of the shot, in their order. */
export function masksOf(frame: ControlFrame, subjects: number): BodyMask[] {
  const { width, height, subject, rgba } = frame
  return Array.from({ length: subjects }, (_, index) => {
    const pixels = new Uint8Array(width * height)
    const rgb: number[] = []
    let [count, sumX, sumY] = [0, 0, 0]
    for (let at = 0; at < pixels.length; at++) {
      if (subject[at] !== index + 1) continue
      pixels[at] = 1
      count++
      sumX += at % width
      sumY += Math.floor(at / width)
      rgb.push(rgba[at * 4]!, rgba[at * 4 + 1]!, rgba[at * 4 + 2]!)
    }
    const middle = count === 0 ? { x: 0.5, y: 0.5 } : { x: sumX / count / width, y: sumY / count / height }
    return { pixels, share: count / pixels.length, ...middle, rgb }
  })
}

/** How much two masks differ: 0 for the same pixels, 1 for none in common. */
export function difference(one: BodyMask, other: BodyMask): number {
  let [both, either] = [0, 0]
  for (let at = 0; at < one.pixels.length; at++) {
    both += one.pixels[at]! & other.pixels[at]!
    either += one.pixels[at]! | other.pixels[at]!
  }
  return either === 0 ? 0 : 1 - both / either
}

type Hsv = readonly [hue: number, saturation: number, value: number]

function hsvOf(red: number, green: number, blue: number): Hsv {
  const most = Math.max(red, green, blue)
  const span = most - Math.min(red, green, blue)
  const hue =
    span === 0
      ? 0
      : most === red
        ? ((green - blue) / span + 6) % 6
        : most === green
          ? (blue - red) / span + 2
          : (red - green) / span + 4
  return [hue * 60, most === 0 ? 0 : span / most, most / 255]
}

/** What counts as each colour, by hue in degrees, saturation and value. */
const IS: Readonly<Record<string, (colour: Hsv) => boolean>> = {
  red: ([h, s]) => (h < 16 || h > 340) && s > 0.45,
  orange: ([h, s, v]) => h >= 12 && h < 42 && s > 0.45 && v > 0.5,
  yellow: ([h, s, v]) => h >= 38 && h < 70 && s > 0.35 && v > 0.5,
  green: ([h, s]) => h >= 70 && h < 170 && s > 0.25,
  cyan: ([h, s]) => h >= 160 && h < 200 && s > 0.25,
  blue: ([h, s]) => h >= 190 && h < 255 && s > 0.3,
  purple: ([h, s]) => h >= 250 && h < 315 && s > 0.2,
  pink: ([h, s, v]) => (h >= 300 || h < 15) && s > 0.12 && v > 0.6,
  brown: ([h, s, v]) => h < 45 && s > 0.25 && v < 0.72,
  black: ([, s, v]) => v < 0.34 || (v < 0.42 && s < 0.3),
  white: ([, s, v]) => s < 0.22 && v > 0.68,
  grey: ([, s, v]) => s < 0.2 && v > 0.25 && v < 0.8,
}

/** The share of a body's pixels that are of a colour; 0 for a colour without a rule. */
export function colourShare({ rgb }: BodyMask, colour: string): number {
  const matches = IS[colour === 'gray' ? 'grey' : colour]
  if (!matches || rgb.length === 0) return 0
  let count = 0
  for (let at = 0; at < rgb.length; at += 3) if (matches(hsvOf(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!))) count++
  return (count * 3) / rgb.length
}
