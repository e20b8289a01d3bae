import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { Ground, GroundMark } from '../ground-map.ts'
import { swayMotion } from '../motion.ts'
import { WALL } from '../props/interior.ts'
import { mixRgb } from '../props/leaves.ts'
import { type PaintedThing, paintThing } from '../props/paint-thing.ts'
import { createRandom, seedOf } from '../random.ts'
import { soilGround } from '../sets/land.ts'
import { modelOf } from '../sets/scatter.ts'
import type { Prop, Site, World } from '../sets/set.ts'
import { EATING_FURNITURE } from './eating-furniture.ts'
import { HOME_FURNITURE } from './home-furniture.ts'
import { PUBLIC_FURNITURE } from './public-furniture.ts'
import { roomWall, type WallLook } from './room-wall.ts'
import { WORK_FURNITURE } from './work-furniture.ts'

const FURNITURE = { ...HOME_FURNITURE, ...WORK_FURNITURE, ...EATING_FURNITURE, ...PUBLIC_FURNITURE }
export type FurnitureName = keyof typeof FURNITURE

/** A row of furniture across the room; places not named stay empty. */
export interface FurnitureRow {
  things: readonly FurnitureName[]
  /** Share of the way from the subject (0) to the back wall (1); below 0 it stands before the subject. */
  depth: number
  /** Metres from one to the next, beside their own width. */
  gap: number
  /** Share of places left empty. */
  bare: number
}

/** A room as data: walls, floor and furniture. */
export interface Room {
  walls: WallLook
  floor: { colours: readonly [string, string]; line?: string; pattern: 'boards' | 'tiles' | 'plain' }
  /** Strides from the subject to the back wall. */
  back: number
  rows: readonly FurnitureRow[]
  rug?: string
}

const CALM: World['sky'] = [parseRgb('#e9e0d0'), parseRgb('#e9e0d0'), parseRgb('#e9e0d0')]

/** Builds a room from its data. */
export function buildRoom(name: string, room: Room, site: Site): World {
  const back = room.back * site.stride
  return {
    sky: CALM,
    clouds: false,
    ground: floorOf(room, site, back),
    props: [
      ...wallsOf(name, room, site, back),
      ...pendantLamps(site, back),
      ...room.rows.flatMap((row, n) => furnitureOf(name, row, n, site, back)),
    ],
  }
}

function wallsOf(name: string, { walls }: Room, site: Site, back: number): Prop[] {
  const scale = site.scale
  const wide = WALL.wide * scale
  const { left, right } = site.reach(back)
  const pixels = (site.focal * scale) / (back + site.distance)
  const shade = site.seed % walls.colours.length
  const kinds = walls.features.length
  const props: Prop[] = []
  for (let cell = Math.floor(left / wide) - 1; cell <= Math.ceil(right / wide) + 1; cell++) {
    const variant = (((cell + (site.seed % kinds)) % kinds) + kinds) % kinds
    const make = (which: number, sharp: number) => roomWall(walls, shade, which, sharp)
    const sprite = modelOf(`${name}-wall-${shade}`, variant, make, pixels, WALL.tall)
    props.push({
      sprite,
      x: (cell + 0.5) * wide,
      z: back + (cell & 1) * 0.002,
      lift: 0,
      scale,
      mirrored: false,
      haze: 0,
    })
  }
  return props
}

/** One row: the same thing stands at a place whatever is in view. */
function furnitureOf(name: string, row: FurnitureRow, number: number, site: Site, back: number): Prop[] {
  const m = site.scale
  const z = row.depth < 0 ? row.depth * 0.6 * site.distance : row.depth * back - 0.3 * m
  const { left, right } = site.reach(z)
  const things = row.things.map((thing): PaintedThing => FURNITURE[thing])
  const widest = Math.max(...things.map(({ wide }) => wide))
  const gap = (widest + row.gap) * m
  const props: Prop[] = []
  for (let cell = Math.floor(left / gap) - 1; cell <= Math.ceil(right / gap) + 1; cell++) {
    const dice = createRandom(seedOf(site.seed, name, number, cell))
    // One after the other, so that a row shows all that it has.
    const turn = cell + (seedOf(site.seed, name, number) % things.length)
    const which = ((turn % things.length) + things.length) % things.length
    const variant = Math.floor(dice.next() * (things[which]!.variants ?? 1))
    const aside = dice.between(-0.3, 0.3) * row.gap * m
    if (dice.next() < row.bare) continue
    const thing = things[which]!
    const sprite = modelOf(
      `furniture-${row.things[which]}`,
      variant,
      (n, sharp) => paintThing(thing, n, sharp),
      (site.focal * m) / (z + site.distance),
      thing.tall,
    )
    props.push({
      sprite,
      x: (cell + 0.5) * gap + aside,
      z: z + (cell & 3) * 0.003,
      lift: 0,
      scale: m,
      mirrored: false,
      haze: 0,
    })
  }
  return props
}

/** Lamps that hang from the ceiling and swing a little in the draught. */
function pendantLamps(site: Site, back: number): Prop[] {
  const m = site.scale
  const z = 0.55 * back
  const gap = 4.6 * m
  const { left, right } = site.reach(z)
  const thing: PaintedThing = FURNITURE['pendant-lamp']
  const make = (n: number, sharp: number) => paintThing(thing, n, sharp)
  const sprite = modelOf('furniture-pendant-lamp', 0, make, (site.focal * m) / (z + site.distance), thing.tall)
  const props: Prop[] = []
  for (let cell = Math.floor(left / gap); cell <= Math.ceil(right / gap); cell++) {
    const x = (cell + 0.5) * gap
    const swing = swayMotion(0.05, cell * 3.1 * site.stride, site.stride)
    // It leans about its upper end, where the cord is.
    const motion = (time: number) => {
      const shear = swing(time).shear ?? 0
      return { shear, x: x - shear * thing.tall * m }
    }
    props.push({ sprite, x, z, lift: 2.75 * m, scale: m, mirrored: false, haze: 0, motion })
  }
  return props
}

function floorOf({ floor, rug }: Room, site: Site, back: number): Ground {
  const colours = [parseRgb(floor.colours[0]), parseRgb(floor.colours[1])] as const
  const ground = soilGround(site, { colours, air: colours[1], mottle: 0.04, fade: 300 })
  const line = parseRgb(floor.line ?? floor.colours[0])
  const m = site.scale
  return {
    ...ground,
    marks: (left, right) => [
      ...(floor.pattern === 'plain' ? [] : linesOf(site, left, right, back, floor.pattern === 'tiles', line)),
      ...(rug ? rugMarks(parseRgb(rug), m, 0.2 * back) : []),
    ],
  }
}

function linesOf(site: Site, left: number, right: number, back: number, tiled: boolean, line: Rgb): GroundMark[] {
  const m = site.scale
  const [across, thin, front] = [tiled ? 0.6 * m : 0.36 * m, 0.018 * m, -site.distance * 0.92]
  const marks: GroundMark[] = []
  if (tiled) for (let z = back; z > front; z -= across) marks.push(stripMark(left, right, z - thin, z, line))
  for (let k = Math.floor((left * 1.6) / across); k * across < right * 1.6; k++)
    marks.push(stripMark(k * across, k * across + thin, front, back, line))
  return marks
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

/** A rug under the subject, with a border. */
function rugMarks(colour: Rgb, m: number, z: number): GroundMark[] {
  const [half, deep] = [2.1 * m, 1.25 * m]
  const at = (k: number, paint: Rgb) => stripMark(-half * k, half * k, z - deep * k, z + deep * k, paint)
  return [at(1, mixRgb(colour, [0.2, 0.1, 0.1], 0.3)), at(0.92, mixRgb(colour, [1, 1, 1], 0.5)), at(0.86, colour)]
}
