import type { Variant } from '../../../models/cast/concepts.ts'
import { parseRgb, type Rgb } from '../clay/solid.ts'
import type { BipedShape } from './biped-shape.ts'
import { shadeOf } from './colours.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'

/** Where an animal differs in more than its colours from the one whose body it takes. */
const DIFFERENT: Readonly<Record<string, Partial<QuadrupedShape>>> = {
  hamster: {
    tail: { kind: 'stub', length: 0.06, radius: 0.04, rise: 0 },
    leg: 0.2,
    body: 0.3,
    hipRadius: 0.24,
    chestRadius: 0.22,
    headRadius: 0.23,
    snout: { length: 0.08, radius: 0.12, tip: 0.03 },
    ears: { kind: 'round', height: 0.13, radius: 0.1, apart: 0.15 },
    tall: 0.75,
  },
  // On four legs a frog has a body of its own; this is the head of one that stands up.
  frog: {
    tail: { kind: 'stub', length: 0.01, radius: 0.02, rise: 0 },
    headRadius: 0.19,
    snout: { length: 0.06, radius: 0.15, tip: 0.1 },
    ears: { kind: 'round', height: 0.07, radius: 0.09, apart: 0.12 },
    earTip: parseRgb('#f4d23c'),
    nose: parseRgb('#2f8f5e'),
  },
  koala: { ears: { kind: 'round', height: 0.13, radius: 0.13, apart: 0.19 }, tall: 0.9 },
  moose: { hipRadius: 0.17, chestRadius: 0.19, legRadius: 0.05 },
  'water buffalo': { coatMarks: undefined },
  ox: { coatMarks: undefined },
}

/** An animal with the body of another and the colours of its own picture: coat, light parts, dark parts. */
export function variantAnimal(id: string, body: QuadrupedShape, { colours }: Variant): QuadrupedShape {
  const [coat, light, dark] = colours.map((colour) => parseRgb(colour)) as [Rgb, Rgb, Rgb]
  return {
    ...body,
    coat,
    belly: light,
    muzzle: light,
    socks: shadeOf(coat, 0.85),
    tailTip: shadeOf(coat, 0.8),
    earTip: dark,
    ...(body.mane && { mane: dark }),
    ...DIFFERENT[id],
  }
}

/** What a calling is known by: clothes with a colour of the picture (0 clothes, 1 hair or hat) or one of its own. */
interface Calling {
  wears?: readonly (readonly [item: string, colour: 0 | 1 | string])[]
  more?: Partial<BipedShape>
  /** True for who has a face of another colour than people: it comes from the picture. */
  faced?: boolean
}

const HAT: Calling = { wears: [['hat', 1]] }
const HELMET: Calling = { wears: [['helmet', 1]] }
const BARE: Calling = { faced: true }
const CALLINGS: Readonly<Record<string, Calling>> = {
  judge: { wears: [['dress', 0]] },
  farmer: HAT,
  cook: { wears: [['top hat', '#f6f4ee']], more: { bottom: parseRgb('#4a4f5c') } },
  mechanic: HAT,
  'factory worker': HELMET,
  'construction worker': HELMET,
  firefighter: HELMET,
  artist: HAT,
  pilot: {
    wears: [
      ['hat', 1],
      ['tie', '#2b2a33'],
    ],
  },
  scientist: { wears: [['glasses', '#3a3f52']], more: { top: parseRgb('#f4f2ec') } },
  'health worker': { more: { top: parseRgb('#f4f2ec'), bottom: parseRgb('#7fb3c8') } },
  'office worker': { wears: [['suit', 0]] },
  detective: {
    wears: [
      ['hat', 1],
      ['coat', 0],
    ],
    more: { bottom: parseRgb('#3a3f52') },
  },
  guard: { wears: [['top hat', '#232226']], more: { bottom: parseRgb('#26262e') } },
  ninja: { wears: [['mask', 0]], more: { hairColour: parseRgb('#2b2a33'), bottom: parseRgb('#2b2a33') } },
  superhero: {
    wears: [
      ['mask', '#d8382f'],
      ['cape', '#d8382f'],
    ],
  },
  supervillain: {
    wears: [
      ['mask', '#2b2a33'],
      ['cape', '#c8384f'],
    ],
  },
  mage: {
    wears: [
      ['dress', 0],
      ['hat', 1],
    ],
  },
  vampire: { wears: [['cape', '#a8202c']], more: { skin: parseRgb('#e9e2dc') } },
  genie: BARE,
  zombie: BARE,
  troll: { more: { skin: parseRgb('#7f9a4e'), hairColour: parseRgb('#2b2622') } },
  alien: { faced: true, more: { headRadius: 0.125 } },
  ogre: BARE,
  goblin: BARE,
  clown: { more: { skin: parseRgb('#f6f0ea'), hairColour: parseRgb('#e8467a') } },
  'santa claus': { wears: [['hat', '#d8382f']], more: { top: parseRgb('#d8382f'), bottom: parseRgb('#d8382f') } },
  'mrs. claus': {
    wears: [
      ['hat', '#d8382f'],
      ['glasses', '#c9a227'],
    ],
  },
}

/** Somebody with the body of another in the clothes of a picture: clothes, hair or hat, face. */
export function variantPerson(id: string, body: BipedShape, { colours }: Variant): BipedShape {
  const [clothes, crown, face] = colours.map((colour) => parseRgb(colour)) as [Rgb, Rgb, Rgb]
  const { wears = [], more, faced } = CALLINGS[id] ?? {}
  const shades = { 0: clothes, 1: crown }
  const dress = wears.some(([item]) => item === 'dress')
  return {
    ...body,
    top: clothes,
    bottom: dress || faced ? clothes : body.bottom,
    skirt: dress || body.skirt,
    ...(faced && { skin: face, hairColour: shadeOf(face, 0.7) }),
    ...more,
    wears: wears.map(([item, colour]) => ({
      item,
      colour: colour === 0 || colour === 1 ? shades[colour] : parseRgb(colour),
    })),
  }
}
