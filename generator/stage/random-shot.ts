import { CONCEPTS, type Concept, CURATED, STAGED_CAMERA_MOVES, STAGED_PLACES } from '../../models/cast/concepts.ts'
import type { Shot, Subject } from '../../models/contract/shot-plan.ts'
import { COLOURS, SIZES } from '../../models/contract/vocabulary.ts'
import { createRandom, type Random } from './random.ts'

/** Share of subjects from the whole asset memory; the others have bodies of their own, as most that are asked for. */
const FROM_MEMORY = 0.35

/** A shot drawn at random from all that the stage can show, for training data. */
export function randomShot(seed: number): Shot {
  const dice = createRandom(seed)
  const roll = dice.next()
  const count = roll < 0.08 ? 0 : roll < 0.62 ? 1 : roll < 0.86 ? 2 : 3
  const subjects = Array.from({ length: count }, (_, index) => randomSubject(dice, index, count))
  return {
    id: `random-${seed}`,
    durationSeconds: dice.pick([2, 3, 4, 6]),
    prompt: `random scene ${seed}`,
    setting: { place: dice.pick(STAGED_PLACES), timeOfDay: 'day' },
    light: { kind: 'day', direction: 'left', colour: null, intensity: 0.5 },
    weather: { kind: 'clear', intensity: dice.between(0.2, 1) },
    subjects,
    relations: [],
    camera: {
      move: dice.next() < 0.3 ? 'static' : dice.pick(STAGED_CAMERA_MOVES),
      framing: dice.pick(['wide', 'wide', 'medium', 'medium', 'close-up', 'close-up', 'extreme-close-up']),
      angle: dice.pick(['eye-level', 'eye-level', 'eye-level', 'low', 'high']),
      speed: dice.between(0.6, 1.5),
    },
    playbackSpeed: dice.next() < 0.85 ? 1 : dice.pick([0.5, 2]),
    titles: [],
    transition: { kind: 'cut', seconds: 0 },
  }
}

function randomSubject(dice: Random, index: number, count: number): Subject {
  const concept: Concept = dice.pick(dice.next() < FROM_MEMORY ? CONCEPTS : CURATED)
  const action = dice.pick(concept.actions)
  const still = action === 'stand' || action === 'wave' || action === 'look-around'
  return {
    id: `subject-${index}`,
    noun: concept.id,
    reference: { kind: 'concept', concept: concept.id },
    count: dice.next() < 0.85 ? 1 : dice.pick([2, 3]),
    attributes: {
      colour: dice.next() < 0.45 ? dice.pick(COLOURS) : null,
      material: null,
      size: dice.next() < 0.75 ? 'medium' : dice.pick(SIZES.slice(1, 4)),
    },
    wears: [],
    holds: [],
    position: {
      x: count === 1 ? dice.between(0.28, 0.72) : (index + dice.between(0.3, 0.7)) / count,
      depth: index === 0 ? dice.between(0.28, 0.45) : dice.between(0.25, 0.6),
    },
    scale: 1,
    action,
    path: {
      kind: still ? 'still' : 'straight',
      heading: dice.next() < 0.12 ? dice.pick(['toward', 'away']) : dice.pick(['left', 'right']),
    },
    speed: dice.between(0.7, 1.4),
  }
}
