import type { Capabilities } from '../capabilities.ts'
import { kindOf } from '../lexicon/emoji-nouns.ts'
import { STAND_IN, STAND_IN_ORDER, WIDER } from '../lexicon/kinds.ts'

/** What stands in for a value that cannot be shown, best first. */
const NEAREST: Readonly<Record<string, readonly string[]>> = {
  sunrise: ['golden', 'day'],
  overcast: ['day'],
  'blue-hour': ['night', 'golden'],
  neon: ['night'],
  candle: ['golden', 'night'],
  golden: ['day'],
  night: ['blue-hour', 'day'],
  storm: ['rain', 'mist'],
  snow: ['mist', 'rain'],
  dust: ['mist'],
  mist: ['clear'],
  rain: ['mist', 'clear'],
  anime: ['cartoon'],
  'pixel-art': ['cartoon'],
  watercolour: ['oil', 'cartoon'],
  noir: ['realistic-3d'],
  meadow: ['country-road', 'forest'],
  'country-road': ['meadow', 'forest'],
  mountains: ['meadow', 'forest'],
  snowfield: ['mountains', 'meadow', 'forest'],
  beach: ['coast', 'meadow', 'forest'],
  coast: ['beach', 'meadow', 'forest'],
  desert: ['beach', 'country-road', 'street'],
  skyline: ['street'],
  market: ['street'],
  'baroque-room': ['kitchen', 'street'],
  kitchen: ['baroque-room', 'street'],
  stage: ['baroque-room', 'street'],
  underwater: ['coast', 'beach', 'forest'],
  space: ['moon', 'desert', 'street'],
  moon: ['desert', 'space', 'street'],
  'crane-up': ['tilt-up', 'dolly-out'],
  'crane-down': ['tilt-down', 'dolly-in'],
  'orbit-left': ['truck-left', 'pan-left'],
  'orbit-right': ['truck-right', 'pan-right'],
  follow: ['truck-right', 'static'],
  run: ['walk', 'drive', 'roll', 'fly', 'float'],
  walk: ['run', 'drive', 'roll', 'fly', 'float'],
  sneak: ['walk'],
  drive: ['run', 'walk'],
  ride: ['run', 'drive', 'walk'],
  roll: ['run', 'drive', 'bounce', 'float', 'walk'],
  dance: ['jump', 'wave', 'look-around', 'float'],
  swim: ['walk', 'float'],
  sit: ['stand', 'look-around'],
  sleep: ['sit', 'stand', 'float'],
  eat: ['look-around', 'stand'],
  play: ['wave', 'look-around', 'stand'],
  throw: ['wave', 'jump', 'stand'],
  wave: ['look-around', 'jump', 'stand'],
  'look-around': ['stand'],
  bounce: ['jump', 'float', 'fly'],
  jump: ['bounce', 'run', 'fly'],
  fall: ['float', 'jump', 'fly'],
  fly: ['float', 'jump', 'run', 'drive'],
  float: ['fly', 'stand'],
  stand: ['look-around', 'float', 'fly'],
  push: ['walk', 'run'],
  pull: ['walk', 'run'],
  carry: ['walk', 'run'],
  drink: ['eat', 'look-around'],
  dig: ['eat', 'look-around'],
  climb: ['jump', 'walk', 'look-around'],
  kick: ['throw', 'jump', 'run'],
  catch: ['throw', 'jump', 'run'],
  fight: ['jump', 'run', 'look-around'],
  skate: ['roll', 'run', 'drive', 'walk'],
  ski: ['roll', 'run', 'drive', 'walk'],
  surf: ['swim', 'roll', 'run', 'drive'],
  row: ['swim', 'drive', 'run', 'walk'],
  laugh: ['wave', 'jump', 'look-around'],
  clap: ['wave', 'jump', 'look-around'],
  exercise: ['dance', 'jump', 'run'],
  squat: ['sit', 'jump', 'stand'],
}

/** The value itself when it can be shown, else what stands in for it, else the first that can. */
export function nearestShown<T extends string>(value: T, shown: readonly T[]): T {
  if (shown.includes(value)) return value
  const other = NEAREST[value]?.find((candidate) => (shown as readonly string[]).includes(candidate))
  return (other as T | undefined) ?? shown[0] ?? value
}

/** Up to three other values that can be shown, nearest first. */
export function otherChoices<T extends string>(value: T, used: T, shown: readonly T[]): T[] {
  const near = (NEAREST[value] ?? []) as T[]
  return [...new Set([...near.filter((candidate) => shown.includes(candidate)), ...shown])]
    .filter((candidate) => candidate !== used && candidate !== value)
    .slice(0, 3)
}

/** The concept that can be shown for what is meant: itself, its stand-in, or null when none would make sense. */
export function stagedConcept(concept: string, staged: Capabilities['concepts'], gender?: 'm' | 'f'): string | null {
  const ids = new Set(staged.map(({ id }) => id))
  if (ids.has(concept)) return concept
  const asSaid = gender === 'f' ? 'woman' : 'man'
  if (gender && ids.has(asSaid) && kindOf(concept) === 'adult') return asSaid
  const preferred = STAND_IN[concept]?.find((id) => ids.has(id))
  if (preferred) return preferred
  for (let kind = kindOf(concept); kind; kind = WIDER[kind]) {
    const variant = STAND_IN_ORDER.find((id) => ids.has(id) && isWithin(id, kind))
    if (variant) return variant
  }
  return null
}

/** Up to three staged things to take instead: those of its kind first, then whatever there is. */
export function otherConcepts(concept: string, used: string | null, staged: Capabilities['concepts']): string[] {
  const ids = staged.map(({ id }) => id)
  const variant: string[] = [...(STAND_IN[concept] ?? [])]
  for (let kind = kindOf(concept); kind; kind = WIDER[kind])
    variant.push(...STAND_IN_ORDER.filter((id) => isWithin(id, kind!)))
  return [...new Set([...variant.filter((id) => ids.includes(id)), ...ids])].filter((id) => id !== used).slice(0, 3)
}

/** Whether a staged concept belongs to a kind or to one within it. */
function isWithin(concept: string, kind: string): boolean {
  for (let own = kindOf(concept); own; own = WIDER[own]) if (own === kind) return true
  return false
}
