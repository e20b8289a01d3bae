import { parseRgb, type Solid } from '../clay/solid.ts'
import { buildFoliage } from '../props/leaves.ts'
import { createRandom } from '../random.ts'
import { modelVariant } from './scatter.ts'
import type { Prop, Site } from './set.ts'

/** A dark soft frame of leaves at the corners, in about two wides of three. */
export function makeForeground(site: Site): Prop[] {
  const dice = createRandom(site.seed ^ 0x7f31)
  if (site.framing === 'extreme-close-up' || site.fromAbove || dice.next() < 0.34) return []
  const away = site.distance * 0.42
  const z = away - site.distance
  const { left, right } = site.reach(z)
  const tall = (site.height / site.focal) * away
  const props: Prop[] = []
  const sides = dice.next() < 0.45 ? [-1, 1] : [dice.sign()]
  for (const side of sides) {
    const edge = side < 0 ? left : right
    const size = tall * dice.between(0.36, 0.46)
    const pixels = (site.focal * size) / away
    const sprite = modelVariant('overhang', dice.next() < 0.5 ? 0 : 1, buildOverhang, pixels, 1.2)
    const top = site.eye + ((0.4 * site.height) / site.focal) * away
    props.push({
      sprite,
      x: edge - side * size * 0.12,
      z,
      lift: top - size * 0.42,
      scale: size,
      mirrored: side > 0,
      haze: 0,
    })
  }
  return props
}

/** Leaves that hang into the picture from an upper corner; unit = their height. */
function buildOverhang(variant: number): Solid[] {
  const dice = createRandom(variant * 97 + 41)
  const dark = parseRgb('#23482f')
  const light = parseRgb('#3f7040')
  return [0, 1, 2, 3, 4].flatMap((k) =>
    buildFoliage(
      [dice.between(-0.35, 0.35) + k * 0.06, 0.75 - k * 0.13 + dice.between(-0.06, 0.1), 0],
      [0.3, 0.22, 0.2],
      0.055,
      60,
      dark,
      light,
      dice,
    ),
  )
}
