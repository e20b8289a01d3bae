import { type Action, type Concept, CURATED, type Place, STAGED_PLACES } from '../../models/cast/concepts.ts'
import { isIndoors } from '../../models/cast/places.ts'
import type { Shot, Subject } from '../../models/contract/shot-plan.ts'
import type { HEADINGS } from '../../models/contract/vocabulary.ts'
import { PLACE_FRAMES } from './places.ts'
import { plainSubject } from './plain-subject.ts'
import { createRandom } from './random.ts'

/** A scene somebody could ask for: one subject, one action, one place. */
export interface RandomPrompt {
  subject: string
  place: Place
  action: Action
  heading: (typeof HEADINGS)[number]
  framing: Shot['camera']['framing']
}

const AFAR: ReadonlySet<Place> = new Set(['space', 'underwater'])
/** What needs something beside the body to be seen for what it is. */
const NEEDS_MORE: ReadonlySet<Action> = new Set(['drive', 'ride', 'play', 'throw', 'fall', 'bounce', 'float'])
const STILL: ReadonlySet<Action> = new Set(['stand', 'sit', 'sleep', 'eat', 'wave', 'look-around', 'dance', 'jump'])

function fitsPlace({ id, rig, locomotion, heightMetres }: Concept, place: Place): boolean {
  if (place === 'underwater') return locomotion === 'water'
  if (place === 'space' || place === 'moon')
    return ['astronaut', 'rocket', 'flying saucer', 'robot', 'cat'].includes(id)
  if (locomotion === 'water') return PLACE_FRAMES[place]?.sea === true
  if (id === 'boat') return PLACE_FRAMES[place]?.sea === true
  if (isIndoors(place)) return heightMetres < 2.2 && rig !== 'vehicle' && locomotion === 'ground'
  return true
}

function canDo({ rig, actions }: Concept, action: Action, place: Place): boolean {
  if (action === 'fly' && (place === 'underwater' || actions.includes('swim'))) return actions[0] === 'fly'
  if (action === 'jump' && place === 'underwater') return false
  if (action === 'swim') return AFAR.has(place) || PLACE_FRAMES[place]?.sea === true
  if (action === 'drive') return rig === 'vehicle' || actions.length <= 3
  return !NEEDS_MORE.has(action) || actions[0] === action
}

/** The `number`-th prompt of a seed, drawn from all places and all of the cast. */
export function randomPrompt(seed: number): RandomPrompt {
  const dice = createRandom(seed)
  const place = dice.pick(STAGED_PLACES)
  const concept = dice.pick(CURATED.filter((one) => fitsPlace(one, place)))
  const able = concept.actions.filter((action) => canDo(concept, action, place))
  const action = able.length > 0 ? dice.pick(able) : concept.actions[0]!
  return { subject: concept.id, place, action, heading: dice.pick(['left', 'right']), framing: 'medium' }
}

/** The prompt as a shot of so many seconds. */
export function promptedShot({ subject, place, action, heading, framing }: RandomPrompt, seconds: number): Shot {
  const path: Subject['path'] = { kind: STILL.has(action) ? 'still' : 'straight', heading }
  return {
    id: 'prompt',
    durationSeconds: seconds,
    prompt: `${subject}, ${action}, ${place}`,
    setting: { place, timeOfDay: 'day' },
    light: { kind: 'day', direction: 'left', colour: null, intensity: 0.5 },
    weather: { kind: 'clear', intensity: 0.5 },
    subjects: [plainSubject(subject, { id: 'subject', position: { x: 0.45, depth: 0.35 }, action, path })],
    relations: [],
    camera: { move: 'static', framing, angle: 'eye-level', speed: 1 },
    playbackSpeed: 1,
    titles: [],
    transition: { kind: 'cut', seconds: 0 },
  }
}
