import { GlobalFonts } from '@napi-rs/canvas'
import { fontsForTitle } from '../../models/lettering/title-fonts.ts'

const registered = new Set<string>()

/**
 * The CSS font list for a title: Inter and Noto Sans, which come with Rushes, cut into files of a few letters each.
 * The same letters on every machine; fonts of the machine have no say.
 */
export function titleFamilies(text: string): string {
  const fonts = fontsForTitle(text)
  for (const { family, path } of fonts) {
    if (registered.has(family)) continue
    if (!GlobalFonts.registerFromPath(path, family)) throw new Error(`the title font ${path} cannot be read`)
    registered.add(family)
  }
  return fonts
    .map(({ family }) => `"${family}"`)
    .concat('sans-serif')
    .join(', ')
}
