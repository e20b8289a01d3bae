import type { Cutout } from './actors/sprite-picture.ts'

type Colour = [number, number, number]
interface Cluster {
  colour: Colour
  share: number
}

const CLUSTERS = 6
const ROUNDS = 8
const SAMPLES = 3000

/** The opaque pixels within a part of a picture (shares of its width and height), thinned out evenly. */
function pixelsIn({ canvas }: Cutout, [left, top, right, bottom]: readonly number[]): Colour[] {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const found: Colour[] = []
  for (let y = Math.floor(top! * height); y < bottom! * height; y++) {
    for (let x = Math.floor(left! * width); x < right! * width; x++) {
      const i = 4 * (y * width + x)
      if (data[i + 3]! > 200) found.push([data[i]!, data[i + 1]!, data[i + 2]!])
    }
  }
  const step = Math.max(1, Math.floor(found.length / SAMPLES))
  return found.filter((_, n) => n % step === 0)
}

const colourDistance = (a: Colour, b: Colour) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2
const lightnessOf = ([r, g, b]: Colour) => 0.3 * r + 0.59 * g + 0.11 * b

/** k-means (Lloyd), started along the range of lightness so that it always comes out the same; largest first. */
function clustersOf(pixels: readonly Colour[]): Cluster[] {
  const sorted = pixels.toSorted((a, b) => lightnessOf(a) - lightnessOf(b))
  let centres = Array.from({ length: CLUSTERS }, (_, n) => sorted[Math.floor(((n + 0.5) / CLUSTERS) * sorted.length)]!)
  let counts: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map((): [number, number, number, number] => [0, 0, 0, 0])
    for (const pixel of sorted) {
      const nearest = centres.reduce(
        (best, one, n) => (colourDistance(one, pixel) < colourDistance(centres[best]!, pixel) ? n : best),
        0,
      )
      const sum = sums[nearest]!
      for (let n = 0; n < 3; n++) sum[n]! += pixel[n]!
      sum[3]++
    }
    counts = sums.map((sum) => sum[3])
    centres = sums.map((sum, n) => (sum[3] ? [sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3]] : centres[n]!))
  }
  return centres
    .map((colour, n) => ({ colour, share: counts[n]! / sorted.length }))
    .toSorted((a, b) => b.share - a.share)
}

const hexOf = (colour: Colour) => `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
const mostIn = (picture: Cutout, box: readonly number[]) => hexOf(clustersOf(pixelsIn(picture, box))[0]!.colour)

/** Coat, light parts and dark parts of an animal's head, as hex colours. */
export function coatColours(picture: Cutout): string[] {
  const clusters = clustersOf(pixelsIn(picture, [0, 0, 1, 1]))
  const seen = clusters.filter(({ share }) => share > 0.05).map(({ colour }) => colour)
  const byLight = seen.toSorted((a, b) => lightnessOf(a) - lightnessOf(b))
  return [clusters[0]!.colour, byLight.at(-1)!, byLight[0]!].map(hexOf)
}

/** Clothes, hair or hat, and face of a bust, as hex colours. */
export const bustColours = (picture: Cutout): string[] => [
  mostIn(picture, [0.2, 0.8, 0.8, 1]),
  mostIn(picture, [0.2, 0, 0.8, 0.15]),
  mostIn(picture, [0.35, 0.3, 0.65, 0.55]),
]
