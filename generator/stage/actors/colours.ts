import type { Subject } from '../../../models/contract/shot-plan.ts'
import { type Rgb, rgb } from '../clay/solid.ts'

/** Colours a plan can ask for, as clay. */
export const COLOURS: Record<NonNullable<Subject['attributes']['colour']>, Rgb> = {
  red: rgb('#d8382f'),
  orange: rgb('#ee8a2c'),
  yellow: rgb('#f3c63a'),
  green: rgb('#4f9d4b'),
  cyan: rgb('#3bb5c0'),
  blue: rgb('#2f74c9'),
  purple: rgb('#8450b4'),
  pink: rgb('#ec86ab'),
  brown: rgb('#8a5a38'),
  black: rgb('#38363d'),
  grey: rgb('#8f9096'),
  white: rgb('#f1efea'),
}

export const shadeOf = (colour: Rgb, k: number): Rgb => [colour[0] * k, colour[1] * k, colour[2] * k]
