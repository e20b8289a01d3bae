import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese']
let families: string | undefined

/**
 * The CSS font list for titles: Inter, which comes with Rushes (one family per subset, as its files are cut),
 * then every font of the machine for scripts that Inter lacks. The same letters on every machine, wherever Inter has them.
 */
export function titleFamilies(): string {
  families ??= [...registerInter(), ...GlobalFonts.families.map(({ family }) => family)]
    .map((family) => `"${family}"`)
    .concat('sans-serif')
    .join(', ')
  return families
}

function registerInter(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json')), 'files')
  return SUBSETS.map((subset) => {
    const family = `Rushes Title ${subset}`
    GlobalFonts.registerFromPath(join(folder, `inter-${subset}-600-normal.woff2`), family)
    return family
  })
}
