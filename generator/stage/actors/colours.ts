import type { Subject } from '../../../models/contract/shot-plan.ts'
import { parseRgb, type Rgb } from '../clay/solid.ts'

/** Colours a plan can ask for, as clay. */
export const COLOURS: Record<NonNullable<Subject['attributes']['colour']>, Rgb> = {
  red: parseRgb('#d8382f'),
  orange: parseRgb('#ee8a2c'),
  yellow: parseRgb('#f3c63a'),
  green: parseRgb('#4f9d4b'),
  cyan: parseRgb('#3bb5c0'),
  blue: parseRgb('#2f74c9'),
  purple: parseRgb('#8450b4'),
  pink: parseRgb('#ec86ab'),
  brown: parseRgb('#8a5a38'),
  black: parseRgb('#38363d'),
  grey: parseRgb('#8f9096'),
  white: parseRgb('#f1efea'),
}

export const shadeOf = (colour: Rgb, k: number): Rgb => [colour[0] * k, colour[1] * k, colour[2] * k]
