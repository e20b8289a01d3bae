import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { Ground, GroundMark } from '../ground-map.ts'
import {
  buildArmchair,
  buildCandelabra,
  buildCurtain,
  buildFootlight,
  buildStool,
  kitchenTable,
} from '../props/furniture.ts'
import { baroqueWall, kitchenWall, WALL } from '../props/interior.ts'
import { buildKettle } from '../props/kettle.ts'
import { mixRgb } from '../props/leaves.ts'
import { makeSmoke } from '../props/smoke.ts'
import type { Sprite } from '../sprite.ts'
import { soilGround } from './land.ts'
import { modelOf, modelVariant, type Scatter, scatterProps } from './scatter.ts'
import type { Prop, Site, World } from './set.ts'

const CALM: World['sky'] = [parseRgb('#e9e0d0'), parseRgb('#e9e0d0'), parseRgb('#e9e0d0')]
const noHaze = () => 0

/** A wall across the picture, in lengths of four metres. */
function makeWall(site: Site, name: string, make: (variant: number, sharp: number) => Sprite, z: number): Prop[] {
  const scale = site.scale
  const wide = WALL.wide * scale
  const { left, right } = site.reach(z)
  const pixels = (site.focal * scale) / (z + site.distance)
  const props: Prop[] = []
  for (let cell = Math.floor(left / wide) - 1; cell <= Math.ceil(right / wide) + 1; cell++) {
    const sprite = modelOf(name, ((cell % 6) + 6) % 6, make, pixels, WALL.tall)
    props.push({ sprite, x: (cell + 0.5) * wide, z: z + (cell & 1) * 0.002, lift: 0, scale, mirrored: false, haze: 0 })
  }
  return props
}

/** Tiles or boards laid over a floor: lines along and across, in metres. */
function layFloor(site: Site, ground: Ground, across: number, along: number | null, line: Rgb, back: number): Ground {
  const thin = 0.02 * site.scale
  return {
    ...ground,
    marks: (left, right) => {
      const marks: GroundMark[] = []
      const front = -site.distance * 0.92
      if (along) for (let z = back; z > front; z -= along) marks.push(stripMark(left, right, z - thin, z, line))
      for (let k = Math.floor((left * 1.6) / across); k * across < right * 1.6; k++)
        marks.push(stripMark(k * across, k * across + thin, front, back, line))
      return marks
    },
  }
}

const stripMark = (left: number, right: number, from: number, to: number, colour: Rgb): GroundMark => ({
  corners: [
    [left, from],
    [right, from],
    [right, to],
    [left, to],
  ],
  colour,
})

/** A gilded room with tall windows, parquet, armchairs and candles. */
export function baroqueRoom(site: Site): World {
  const back = 0.6 * site.stride
  const floor = soilGround(site, {
    colours: [parseRgb('#a8713f'), parseRgb('#c08a52')],
    air: parseRgb('#c08a52'),
    mottle: 0.05,
    fade: 300,
  })
  const kinds: Scatter[] = [
    {
      name: 'candelabra',
      solids: buildCandelabra,
      variants: 1,
      tall: 1.8,
      near: 0.42,
      far: 0.4201,
      rows: 1,
      gap: 0.75,
      bare: 0.35,
      steady: true,
    },
    {
      name: 'armchair',
      solids: buildArmchair,
      variants: 3,
      tall: 1.3,
      near: 0.38,
      far: 0.3801,
      rows: 1,
      gap: 0.5,
      bare: 0.5,
      steady: true,
    },
  ]
  return {
    sky: CALM,
    clouds: false,
    ground: layFloor(site, floor, 0.7 * site.scale, 0.7 * site.scale, parseRgb('#8f5c32'), back),
    props: [
      ...makeWall(site, 'baroque-wall', baroqueWall, back),
      ...kinds.flatMap((kind) => scatterProps(site, kind, noHaze)),
    ],
  }
}

/** A country kitchen with tiles, cupboards, a table and stools. */
export function buildKitchen(site: Site): World {
  const back = 0.5 * site.stride
  const floor = soilGround(site, {
    colours: [parseRgb('#d8c4a4'), parseRgb('#e6d6ba')],
    air: parseRgb('#e0d0b4'),
    mottle: 0.03,
    fade: 300,
  })
  const kinds: Scatter[] = [
    {
      name: 'kitchen-table',
      solids: kitchenTable,
      variants: 2,
      tall: 1.1,
      near: 0.27,
      far: 0.2701,
      rows: 1,
      gap: 0.8,
      bare: 0.4,
      steady: true,
    },
    {
      name: 'stool',
      solids: buildStool,
      variants: 1,
      tall: 0.7,
      near: 0.2,
      far: 0.2001,
      rows: 1,
      gap: 0.55,
      bare: 0.45,
      steady: true,
    },
  ]
  return {
    sky: CALM,
    clouds: false,
    ground: layFloor(site, floor, 0.6 * site.scale, 0.6 * site.scale, parseRgb('#bfa988'), back),
    props: [
      ...makeWall(site, 'kitchen-wall', kitchenWall, back),
      ...makeSteam(site, back),
      ...kinds.flatMap((kind) => scatterProps(site, kind, noHaze)),
    ],
  }
}

/** A kettle on the boil, on the counter along the wall. */
function makeSteam(site: Site, back: number): Prop[] {
  const m = site.scale
  const [x, y, z] = [0.16 * site.stride, 0.96 * m, back - 0.05]
  const sprite = modelVariant('kettle', 0, buildKettle, (site.focal * m) / (z + site.distance), 0.34)
  return [
    { sprite, x, z, lift: y, scale: m, mirrored: false, haze: 0 },
    ...makeSmoke(site, x + 0.2 * m, y + 0.27 * m, z - 0.01, 0.22 * m),
  ]
}

/** A theatre: boards, a velvet curtain behind and at the sides, footlights. */
export function buildTheatre(site: Site): World {
  const boards = soilGround(site, {
    colours: [parseRgb('#a9743f'), parseRgb('#bd8850')],
    air: parseRgb('#8a5a38'),
    mottle: 0.07,
    fade: 300,
  })
  const back = 0.75 * site.stride
  const line = mixRgb(parseRgb('#a9743f'), [0.2, 0.1, 0.05], 0.4)
  const hung: Scatter = {
    name: 'curtain',
    sway: 0.006,
    solids: buildCurtain,
    variants: 3,
    tall: 6.4,
    near: 0.75,
    far: 0.7501,
    rows: 1,
    gap: (1.16 * site.scale) / site.stride,
    bare: 0,
    steady: true,
    grow: 1.1,
  }
  const wings: Scatter = { ...hung, near: 0.4, far: 0.4001, allowed: (x) => Math.abs(x) > 0.78 * site.stride }
  const lights: Scatter = {
    name: 'footlight',
    solids: buildFootlight,
    variants: 1,
    tall: 0.25,
    near: -0.3,
    far: -0.2999,
    rows: 1,
    gap: 0.13,
    bare: 0,
    steady: true,
  }
  return {
    sky: [parseRgb('#7a2028'), parseRgb('#7a2028'), parseRgb('#7a2028')],
    clouds: false,
    ground: layFloor(site, boards, 0.34 * site.scale, null, line, back),
    props: [hung, wings, lights].flatMap((kind) => scatterProps(site, kind, noHaze)),
  }
}
