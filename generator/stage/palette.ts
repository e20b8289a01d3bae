import type { Rgb } from './clay/solid.ts'
import { parseRgb } from './clay/solid.ts'

/** Share of the way that colours go toward the palette. */
const PULL = 0.42
/** Colours this far apart (OKLab) hardly know each other. */
const NEAR = 0.16
const STEPS = 32

type Lab = readonly [lightness: number, a: number, b: number]

/** A change of colours, looked up: pixels go in and out as sRGB bytes. */
export interface Tint {
  key: string
  colour(colour: Rgb): Rgb
  /** Changes RGBA pixels in place, alpha kept. */
  pixels(data: Uint8ClampedArray): void
}

/** Pulls colours toward the nearest of a palette, in OKLab so that lightness stays; null for an empty palette. */
export function tintOf(palette: readonly string[]): Tint | null {
  if (palette.length === 0) return null
  const targets = palette.map((hex) => toLab(parseRgb(hex)))
  const pulled = (colour: Rgb) => fromLab(moveTowards(toLab(colour), targets))
  const table = new Int16Array(STEPS ** 3 * 3)
  for (let n = 0; n < STEPS ** 3; n++) {
    const from: Rgb = [(n >> 10) / (STEPS - 1), ((n >> 5) & 31) / (STEPS - 1), (n & 31) / (STEPS - 1)]
    pulled(from).forEach((value, k) => {
      table[3 * n + k] = Math.round((value - from[k]!) * 255)
    })
  }
  return {
    key: palette.join(),
    colour: pulled,
    pixels: (data) => {
      for (let i = 0; i < data.length; i += 4) {
        const n = 3 * (((data[i]! >> 3) << 10) | ((data[i + 1]! >> 3) << 5) | (data[i + 2]! >> 3))
        for (let k = 0; k < 3; k++) data[i + k] = data[i + k]! + table[n + k]!
      }
    },
  }
}

function moveTowards(colour: Lab, targets: readonly Lab[]): Lab {
  let [sum, a, b] = [0, 0, 0]
  for (const target of targets) {
    const far = Math.hypot((target[0] - colour[0]) * 0.5, target[1] - colour[1], target[2] - colour[2])
    const weight = Math.exp(-((far / NEAR) ** 2)) + 1e-6
    sum += weight
    a += weight * target[1]
    b += weight * target[2]
  }
  return [colour[0], colour[1] + PULL * (a / sum - colour[1]), colour[2] + PULL * (b / sum - colour[2])]
}

/** OKLab of an sRGB colour (Ottosson, "A perceptual color space for image processing"). */
function toLab(colour: Rgb): Lab {
  const [r, g, b] = colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromLab([lightness, a, b]: Lab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const encode = (c: number) => Math.min(1, Math.max(0, c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055))
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}
