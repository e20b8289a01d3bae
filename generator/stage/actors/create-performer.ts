import type { Concept } from '../../../models/cast/concepts.ts'
import type { Subject } from '../../../models/contract/shot-plan.ts'
import type { Rgb } from '../clay/solid.ts'
import { BALLOON, buildBalloon } from './balloon.ts'
import { bipedStride, buildBiped } from './biped.ts'
import { type BipedShape, CHILD, MAN, RUNNER, WOMAN } from './biped-shape.ts'
import { BIRD, buildBird } from './bird.ts'
import type { BirdShape } from './bird-shape.ts'
import { buildCar, CAR } from './car.ts'
import { COLOURS, shadeOf } from './colours.ts'
import { COSTUMES } from './costumes.ts'
import { buildFish } from './fish.ts'
import { FLOCK } from './flock.ts'
import { frogPerformer } from './frog.ts'
import { dressBody } from './garments.ts'
import { HERD } from './herd.ts'
import { buildKite, KITE } from './kite.ts'
import { FINISHES } from './material.ts'
import { MENAGERIE } from './menagerie.ts'
import { birdStride, ON_FOOT, perchedBird } from './perched-bird.ts'
import { clayPerformer, type Performer } from './performer.ts'
import { buildQuadruped, quadrupedStride } from './quadruped.ts'
import { CAT, DOG, FOX, type QuadrupedShape } from './quadruped-shape.ts'
import { SHOAL } from './shoal.ts'
import { buildSmallProp, SMALL_PROPS } from './small-props.ts'
import { spritePerformer } from './sprite-performer.ts'
import { emojiCutout, loadCutout } from './sprite-picture.ts'
import { isUpright, uprightShape } from './upright.ts'
import { variantAnimal, variantPerson } from './variants.ts'
import { wornOf } from './worn.ts'

const QUADRUPEDS: Readonly<Record<string, QuadrupedShape>> = { fox: FOX, dog: DOG, cat: CAT, ...MENAGERIE, ...HERD }
const BIPEDS: Readonly<Record<string, BipedShape>> = {
  runner: RUNNER,
  woman: WOMAN,
  man: MAN,
  child: CHILD,
  ...COSTUMES,
}

const animalOf = ({ id, variant }: Concept): QuadrupedShape =>
  variant ? variantAnimal(id, QUADRUPEDS[variant.body]!, variant) : QUADRUPEDS[id]!
const personOf = ({ id, variant }: Concept): BipedShape =>
  variant ? variantPerson(id, BIPEDS[variant.body]!, variant) : BIPEDS[id]!

/** The performer of a concept, in the colour and the material the plan asks for. */
export async function createPerformer(concept: Concept, subject: Subject): Promise<Performer> {
  const performer = await createColoured(concept, subject)
  const { material } = subject.attributes
  return material ? performer.madeOf(FINISHES[material]) : performer
}

async function createColoured(concept: Concept, subject: Subject): Promise<Performer> {
  const colour = subject.attributes.colour ? COLOURS[subject.attributes.colour] : null
  switch (concept.rig) {
    case 'quadruped':
      if (isUpright(concept, subject)) return performStanding(animalOf(concept), colour, subject)
      if (concept.id === 'frog') return frogPerformer(concept.variant!, colour)
      return fourLegged({ ...animalOf(concept), wears: wornOf(subject.wears) }, colour)
    case 'biped':
      return twoLegged(personOf(concept), colour, subject)
    case 'vehicle': {
      const shape = colour ? { ...CAR, paint: colour } : CAR
      return clayPerformer({
        breadth: 2.4,
        face: 0.55,
        ahead: 0.35,
        yaw: 0.28,
        solids: (height, pose) => buildCar(shape, height, pose),
      })
    }
    case 'bird': {
      const base = FLOCK[concept.id] ?? BIRD
      const shape = colour ? { ...base, body: colour, wing: shadeOf(colour, 0.75) } : base
      if (ON_FOOT.has(subject.action)) return performPerched(shape)
      return clayPerformer({
        breadth: 2.1 + 0.9 * (shape.neck ?? 0),
        face: 0.65,
        ahead: 0.4,
        yaw: 0.35,
        solids: (height, pose) => buildBird(shape, height, pose),
      })
    }
    case 'fish': {
      const base = SHOAL[concept.id]!
      const shape = colour ? { ...base, back: colour } : base
      return clayPerformer({
        breadth: base.length + (base.head === 'beak' ? 1.5 : base.head ? 1.2 : 0.75),
        face: 0.5,
        ahead: base.length * 0.36,
        yaw: 0.3,
        solids: (height, pose) => buildFish(shape, height, pose),
      })
    }
    case 'kite': {
      const shape = colour ? { ...KITE, sail: colour } : KITE
      return clayPerformer({
        breadth: 1.3,
        face: 0.6,
        ahead: 0,
        yaw: 0,
        solids: (height, pose) => buildKite(shape, height, pose),
      })
    }
    default: {
      const thing = SMALL_PROPS[concept.id]
      if (thing) {
        return clayPerformer({
          breadth: thing.breadth,
          face: 0.6,
          ahead: 0,
          yaw: 0,
          solids: (height, pose) => buildSmallProp(thing, colour, height, pose),
        })
      }
      if (concept.id !== 'balloon')
        return spritePerformer(await emojiCutout(concept.sprite!), concept, colour, wornOf(subject.wears))
      const shape = colour ? { skin: colour } : BALLOON
      return clayPerformer({
        breadth: 0.5,
        face: 0.72,
        ahead: 0,
        yaw: 0,
        solids: (height, pose) => buildBalloon(shape, height, pose),
      })
    }
  }
}

/** A bird on its feet or on the water. */
function performPerched(shape: BirdShape): Performer {
  return clayPerformer({
    breadth: (shape.plume ? 1.7 : shape.young ? 1.62 : 1.45) * (1 - (shape.leg ?? 0.2)),
    face: 0.8,
    ahead: 0.3,
    yaw: 0.35,
    stride: (height, action) => birdStride(shape, height, action),
    solids: (height, pose) => perchedBird(shape, height, pose),
  })
}

/** A picture the person gave, standing or moving as one piece. */
export async function engageUpload(bytes: Uint8Array): Promise<Performer> {
  return spritePerformer(await loadCutout(bytes), { facing: 'right' }, null)
}

function fourLegged(base: QuadrupedShape, colour: Rgb | null): Performer {
  const shape = colour ? recolourCoat(base, colour) : base
  const { tall } = shape
  const back = shape.body / 2 + shape.hipRadius + shape.tail.length * (shape.tail.kind === 'bushy' ? 0.95 : 0.9)
  const front =
    shape.body / 2 + shape.head[0] + shape.headRadius * (shape.crest?.kind === 'trunk' ? 1.7 : 0.6) + shape.snout.length
  return clayPerformer({
    breadth: (2 * Math.max(back, front) * 0.97) / tall,
    face: (shape.leg + 0.05 + shape.head[1]) / tall,
    ahead: (shape.body / 2 + shape.head[0]) / tall,
    yaw: 0.3,
    stride: (height, action) => quadrupedStride(shape, height / tall, action),
    solids: (height, pose) => buildQuadruped(shape, height / tall, pose),
  })
}

/** Another coat; what had the coat's colour takes the new one too. */
function recolourCoat(base: QuadrupedShape, colour: Rgb): QuadrupedShape {
  const same = (part: Rgb) => (part.every((value, n) => value === base.coat[n]) ? colour : part)
  return {
    ...base,
    coat: colour,
    earTip: shadeOf(colour, 0.6),
    socks: same(base.socks),
    belly: same(base.belly),
    tailTip: same(base.tailTip),
    muzzle: same(base.muzzle),
  }
}

/** An animal on two legs: a colour is that of its coat. */
function performStanding(animal: QuadrupedShape, colour: Rgb | null, subject: Subject): Performer {
  return twoLegged(uprightShape(colour ? recolourCoat(animal, colour) : animal), null, subject)
}

function twoLegged(base: BipedShape, colour: Rgb | null, subject: Subject): Performer {
  const tinted = colour ? { ...base, top: colour, bottom: base.skirt ? colour : base.bottom } : base
  const shape = dressBody(tinted, wornOf(subject.wears), wornOf(subject.holds))
  return clayPerformer({
    breadth: 0.62,
    face: 1 - base.headRadius * 1.2,
    ahead: 0.04,
    yaw: 0.42,
    stride: (height, action) => bipedStride(shape, height, action),
    solids: (height, pose) => buildBiped(shape, height, pose),
  })
}
