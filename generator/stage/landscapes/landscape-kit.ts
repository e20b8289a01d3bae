import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { Ground, GroundMark } from '../ground-map.ts'
import { makeForeground } from '../sets/foreground.ts'
import { hazeOf, makeRidge, soilGround } from '../sets/land.ts'
import { type Scatter, scatterProps } from '../sets/scatter.ts'
import type { Prop, Site, World } from '../sets/set.ts'
import { makeBirds } from '../sets/wildlife.ts'
import { type Landmark, landmarkProps } from './landmarks.ts'
import { markRipples, type Water, waterCover } from './water.ts'
import { type Way, wayCover, wayMarks } from './ways.ts'

/** Open country as data: sky, ground, water, ways, hills, growth and what makes the place what it is. */
export interface Landscape {
  sky?: readonly [string, string, string]
  clouds?: boolean
  soil: { colours: readonly [string, string]; air?: string; mottle?: number; fade?: number }
  water?: Water
  way?: Way
  hills?: readonly Hill[]
  growth: readonly Scatter[]
  landmarks?: readonly Landmark[]
  birds?: readonly [count: number, kind: Parameters<typeof makeBirds>[2]]
  /** Leaves that hang into the picture. */
  leafyFrame?: boolean
  /** What else moves or lies about. */
  more?: (site: Site) => Prop[]
  /** Lines on the ground. */
  marks?: (site: Site, left: number, right: number) => GroundMark[]
}

type Hill = Omit<Parameters<typeof makeRidge>[1], 'colour' | 'cap' | 'name'> & { colour: string; cap?: string }

const DAY = ['#79b4ea', '#b4daf2', '#e9f3ee'] as const
const colourOf = (hex: string): Rgb => parseRgb(hex)

/** Builds a landscape from its data. */
export function buildLandscape(name: string, land: Landscape, site: Site): World {
  const { growth, landmarks = [], hills = [] } = land
  const [zenith, middle, horizon] = land.sky ?? DAY
  const haze = hazeOf(site, 0.06)
  const dry = land.water ? (x: number, z: number) => !waterCover(land.water!, site)(x, z, 0)[2] : () => true
  const free = (x: number, z: number) => dry(x, z) && (!land.way || wayCover(land.way, site)(x, z, 0)[1] < 0.5)
  return {
    sky: [colourOf(zenith), colourOf(middle), colourOf(horizon)],
    clouds: land.clouds,
    ground: groundOf(land, site),
    props: [
      ...hills.flatMap(({ colour, cap, ...hill }, n) =>
        makeRidge(site, {
          ...hill,
          name: `${name}-${n}`,
          colour: colourOf(colour),
          ...(cap && { cap: colourOf(cap) }),
        }),
      ),
      ...(land.birds ? makeBirds(site, ...land.birds) : []),
      ...landmarks.flatMap((landmark) => landmarkProps(site, landmark, haze)),
      ...growth.flatMap((kind) => scatterProps(site, { allowed: free, ...kind }, haze)),
      ...(land.more?.(site) ?? []),
      ...(land.leafyFrame ? makeForeground(site) : []),
    ],
  }
}

function groundOf({ soil: earth, water, way, marks, sky = DAY }: Landscape, site: Site): Ground {
  const wet = water ? waterCover(water, site) : null
  const trodden = way ? wayCover(way, site) : null
  const colours = [colourOf(earth.colours[0]), colourOf(earth.colours[1])] as const
  const ground = soilGround(site, {
    colours,
    air: colourOf(earth.air ?? sky[2]),
    mottle: earth.mottle ?? 0.14,
    fade: earth.fade ?? 20,
    cover: (x, z, noise) => {
      if (wet) {
        const [colour, share] = wet(x, z, noise)
        if (share > 0) return [colour, share]
      }
      return trodden ? trodden(x, z, noise) : [colours[0], 0]
    },
  })
  return {
    ...ground,
    marks: (left, right, time) => [
      ...(water ? markRipples(water, site, left, right, time) : []),
      ...(way ? wayMarks(way, site, left, right) : []),
      ...(marks?.(site, left, right) ?? []),
    ],
  }
}
