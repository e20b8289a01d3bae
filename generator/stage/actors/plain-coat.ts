import { parseRgb } from '../clay/solid.ts'

/** A coat of one colour from head to foot. */
export const plainCoat = (hex: string) => {
  const colour = parseRgb(hex)
  return { coat: colour, belly: colour, socks: colour, tailTip: colour }
}
