import type { Concept } from '../../../models/cast/concepts.ts'
import type { Subject } from '../../../models/contract/shot-plan.ts'
import { HANDIWORK } from '../../../models/contract/vocabulary.ts'
import { makeCone, type Solid } from '../clay/solid.ts'
import type { Vec3 } from '../vector.ts'
import { type BipedShape, CHILD } from './biped-shape.ts'
import type { QuadrupedShape } from './quadruped-shape.ts'
import { wornOf } from './worn.ts'

/** What takes hands, or looks like nothing on four legs. */
const UPRIGHT: ReadonlySet<Subject['action']> = new Set([
  'play',
  'wave',
  'throw',
  'drive',
  'ride',
  'dance',
  ...HANDIWORK,
])
const TAILORED: ReadonlySet<string> = new Set(['suit', 'dress', 'coat', 'shirt', 'tie'])

/** Their bellies leave no room to crouch: on four legs they only walk, on tiptoe they sneak. */
const HEAVY: ReadonlySet<string> = new Set(['elephant', 'bear', 'polar bear', 'panda', 'pig', 'cow', 'sheep'])

/** True for an animal that wears a suit, dances, plays an instrument or holds something: it stands on two legs. */
export function isUpright(concept: Concept, subject: Subject): boolean {
  if (concept.rig !== 'quadruped') return false
  if (UPRIGHT.has(subject.action) || subject.holds.length > 0) return true
  if (subject.action === 'sneak' && HEAVY.has(concept.id)) return true
  return wornOf(subject.wears).some(({ item }) => TAILORED.has(item))
}

/** Metres from sole to crown of an animal that stands up. */
export const uprightHeight = (metres: number): number => (metres < 1.6 ? 0.85 + 0.75 * metres : metres * 1.1)

/** The animal on two legs, in its own coat. */
export function uprightShape(animal: QuadrupedShape): BipedShape {
  const heavy = animal.chestRadius / 0.2
  return {
    ...CHILD,
    animal,
    leg: 0.38,
    shoulder: 0.65,
    shoulderWidth: 0.2 * Math.min(1.3, Math.max(0.9, heavy)),
    headRadius: 0.145,
    skin: animal.coat,
    hairColour: animal.earTip,
    top: animal.coat,
    bottom: animal.coat,
    shoes: animal.socks,
    shortSleeves: true,
    shorts: false,
  }
}

/** Its tail, out of the seat of its trousers; `place` takes body heights to metres. */
export function uprightTail(
  animal: QuadrupedShape,
  leg: number,
  h: number,
  place: (p: Vec3) => Vec3,
  time: number,
): Solid[] {
  const { kind, length, radius } = animal.tail
  const long = kind === 'stub' ? 0.07 : Math.min(0.42, length * 0.6)
  const links = 6
  const at = (k: number): Vec3 => [
    -0.06 - long * k * (1 - 0.25 * k),
    leg + 0.02 - 0.1 * k + 0.26 * long * k * k * 4 * 0.5,
    0.05 * k * Math.sin(time * 2 - k * 2),
  ]
  const thick = (k: number) =>
    radius * 0.55 * (kind === 'bushy' ? 0.5 + 0.9 * Math.sin(Math.PI * Math.min(1, k * 0.85)) : 1) * h
  return Array.from({ length: links }, (_, n) =>
    makeCone(
      place(at(n / links)),
      thick(n / links),
      place(at((n + 1) / links)),
      thick((n + 1) / links),
      n < links - 2 ? animal.coat : animal.tailTip,
      {
        blend: 0.02 * h,
      },
    ),
  )
}
