import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { Light, Look, Weather } from '../../models/contract/shot-plan.ts'
import { DIRECTIONS } from '../../models/contract/vocabulary.ts'
import { lookCaption } from './caption.ts'
import { paletteOf } from './grade-palette.ts'
import type { FeedTensor } from './tensor-check.ts'
import type { Tokenize } from './tokenizer.ts'

/** The plan asks for a look that the package was not trained on. */
export class UnknownLook extends Error {
  override name = 'UnknownLook'
}

const PALETTE_COLOURS = 5

/**
 * The vectors that say a look to the network, batch 1; `tokens` int64, the others float32. They mirror
 * models/training/conditions.py, which documents every component. Throws UnknownLook.
 */
export function conditionTensors(
  manifest: Pick<ModelManifest, 'name' | 'looks'>,
  tokenize: Tokenize,
  wish: { look: Look; light: Light; weather: Weather },
): Record<'light' | 'weather' | 'style' | 'palette' | 'tokens', FeedTensor> {
  const { look, light, weather } = wish
  const classOf = (family: string, words: readonly string[], word: string) => {
    if (words.includes(word)) return words.map((other) => Number(other === word))
    throw new UnknownLook(`${manifest.name} does not know the ${family} "${word}"; it knows ${words.join(', ')}`)
  }
  const { lights, weathers, styles } = manifest.looks
  return {
    light: rowTensor([
      ...classOf('light', lights, light.kind),
      ...DIRECTIONS.map((direction) => Number(direction === light.direction)),
      ...(light.colour === null ? [0, 0, 0, 0] : [...parseColour(light.colour), 1]),
      light.intensity,
    ]),
    weather: rowTensor([
      ...classOf('weather', weathers, weather.kind),
      weather.kind === 'clear' ? 0 : weather.intensity,
    ]),
    style: rowTensor(classOf('style', styles, look.style)),
    palette: rowTensor(paletteVector(paletteOf(look))),
    tokens: rowTensor(tokenize(lookCaption(light, weather, look.style))),
  }
}

/** Five colours, fewer repeated from the first on, then 1; zeros when there is no palette. */
function paletteVector(palette: readonly string[]): number[] {
  if (palette.length === 0) return new Array(3 * PALETTE_COLOURS + 1).fill(0)
  const five = Array.from({ length: PALETTE_COLOURS }, (_, index) => palette[index % palette.length]!)
  return [...five.flatMap(parseColour), 1]
}

/** "#f2a65a" as red, green, blue in [-1, 1]. */
function parseColour(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 127.5 - 1)
}

function rowTensor(values: number[] | BigInt64Array): FeedTensor {
  return { data: values instanceof BigInt64Array ? values : Float32Array.from(values), dims: [1, values.length] }
}
