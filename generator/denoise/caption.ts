import type { Light, Look, Weather } from '../../models/contract/shot-plan.ts'

const LIGHT: Record<Light['kind'], string> = {
  day: 'soft daylight',
  golden: 'golden hour light',
  sunrise: 'sunrise light',
  overcast: 'overcast light',
  'blue-hour': 'blue hour light',
  night: 'moonlit night',
  neon: 'neon light',
  candle: 'candle light',
}
const DIRECTION: Record<Light['direction'], string> = {
  left: 'from the left',
  right: 'from the right',
  front: 'from the front',
  back: 'from behind',
  above: 'from above',
}
const WEATHER: Record<Weather['kind'], string> = {
  clear: 'clear sky',
  rain: 'rain',
  snow: 'snow',
  mist: 'mist',
  storm: 'storm',
  dust: 'dust',
}
const STYLE: Record<Look['style'], string> = {
  'realistic-3d': 'realistic 3d render',
  cartoon: 'cartoon',
  anime: 'anime',
  'pixel-art': 'pixel art',
  oil: 'oil painting',
  watercolour: 'watercolour painting',
  noir: 'film noir',
}

/**
 * What the network reads: look words alone, never nouns, so that another subject leaves them as they are.
 * Mirrors `default_caption` of models/training/caption.py.
 */
export function lookCaption(light: Light, weather: Weather, style: Look['style']): string {
  const sky = weather.kind === 'clear' ? '' : strengthWord(weather.intensity, 'light', 'heavy')
  const glow = strengthWord(light.intensity, 'dim', 'bright')
  return `${glow}${LIGHT[light.kind]} ${DIRECTION[light.direction]}, ${sky}${WEATHER[weather.kind]}, ${STYLE[style]}`
}

function strengthWord(intensity: number, low: string, high: string): string {
  if (intensity < 0.35) return `${low} `
  return intensity > 0.65 ? `${high} ` : ''
}
