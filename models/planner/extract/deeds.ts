import { kindOf } from '../lexicon/emoji-nouns.ts'
import type { Sense } from '../lexicon/sense.ts'
import { type Mark, marksAs, senseAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'
import { actorsOf, doerOf } from './actors.ts'
import { firstAfter, lastBefore, type Spoken } from './spoken.ts'
import type { Extraction } from './wish.ts'

type ActionSense = Extract<Sense, { as: 'action' }>

/** What the subjects do, which way and how fast. */
export function deedsOf(extraction: Extraction, spoken: readonly Spoken[]): void {
  const { marks, ledger, notes, reading } = extraction
  // Whose verb only said that they move.
  const generic = new Set<Spoken['wish']>()
  for (const { mark, sense } of marksAs(marks, 'action')) {
    if (ledger.used(mark)) continue
    const actors = actorsOf(marks, spoken, marks.indexOf(mark))
    for (const actor of new Map(actors.map((one) => [one.wish.id, one])).values()) {
      if (mark.negated) ledger.use(`subjects.${actor.wish.id}.action`, mark)
      else if (!actor.wish.action || generic.has(actor.wish)) {
        act(extraction, actor, mark, sense)
        if (sense.generic) generic.add(actor.wish)
        else generic.delete(actor.wish)
      } else if (sense.generic || sense.action === actor.wish.action)
        ledger.use(`subjects.${actor.wish.id}.action`, mark)
      else if (!ledger.used(mark)) {
        ledger.use('left out', mark)
        notes.push(say(reading.language).secondDeed(mark.text))
      }
    }
  }
  for (const { mark, sense } of marksAs(marks, 'motion')) {
    if (ledger.used(mark)) continue
    if (leadsAlong(marks, mark)) {
      ledger.use('along', mark)
      continue
    }
    const at = marks.indexOf(mark)
    const mover =
      doerOf(
        marks,
        spoken.filter(({ phrase }) => phrase.to < at),
        at,
      ) ?? spoken[0]
    if (!mover) continue
    move(extraction, mover, mark, sense)
  }
  for (const { mark, sense } of marksAs(marks, 'tempo')) {
    const mover = lastBefore(spoken, marks.indexOf(mark)) ?? firstAfter(spoken, marks, marks.indexOf(mark))
    if (!mover || mover.wish.speed !== undefined || ledger.used(mark) || besideCamera(marks, mark)) continue
    mover.wish.speed = sense.factor
    ledger.use(`subjects.${mover.wish.id}.speed`, mark)
  }
}

function act({ ledger }: Extraction, actor: Spoken, mark: Mark, sense: ActionSense): void {
  const path = `subjects.${actor.wish.id}`
  actor.wish.action = ownWay(actor, mark, sense)
  // The French "ballon" is one that floats until it bounces.
  if (actor.wish.concept === 'balloon' && ['bounce', 'roll', 'throw'].includes(sense.action))
    actor.wish.concept = 'ball'
  ledger.use(`${path}.action`, mark)
  if (sense.path) actor.wish.path = { ...actor.wish.path, kind: sense.path }
  if (sense.heading) actor.wish.path = { ...actor.wish.path, heading: sense.heading }
}

/** "a train crosses the bridge" drives, "un panda roule" rolls: a verb of any motion is that of the body. */
function ownWay({ wish }: Spoken, { word }: Mark, { action, generic }: ActionSense): ActionSense['action'] {
  const kind = kindOf(wish.concept) ?? wish.concept
  if (word.startsWith('roule') && /animal|legged|feline|canine/.test(kind)) return 'roll'
  if (!generic || action !== 'walk') return action
  if (/vehicle|wheeler|^train$|^boat$/.test(kind)) return 'drive'
  if (kind === 'sea animal') return 'swim'
  return kind === 'flying machine' || wish.concept === 'airplane' ? 'fly' : action
}

function move({ ledger }: Extraction, mover: Spoken, mark: Mark, sense: Extract<Sense, { as: 'motion' }>): void {
  const still = mover.wish.path?.kind === 'still'
  const { wish } = mover
  if (sense.heading && (still || !wish.action) && /gauche|left|droite|right/.test(mark.word)) {
    wish.position = { ...wish.position, x: sense.heading === 'left' ? 0.25 : 0.75 }
    ledger.use(`subjects.${wish.id}.position`, mark)
    return
  }
  wish.path = {
    ...wish.path,
    ...(sense.path && { kind: sense.path }),
    ...(sense.heading && { heading: sense.heading }),
    // Without a word everybody goes to the right.
    ...(sense.flip && { heading: 'left' as const }),
  }
  ledger.use(`subjects.${wish.id}.path`, mark)
}

/** "down the street", "up the mountain": along a place, no way of its own. */
function leadsAlong(marks: readonly Mark[], mark: Mark): boolean {
  const at = marks.indexOf(mark)
  const next = marks.slice(at + 1, at + 4).find((other) => other.sense?.as !== 'function' && other.kind === 'phrase')
  return /^(?:up|down)$/.test(mark.word) && next?.sense?.as === 'place'
}

function besideCamera(marks: readonly Mark[], mark: Mark): boolean {
  const at = marks.indexOf(mark)
  return [marks[at - 1], marks[at + 1]].some((beside) => senseAs(beside, 'camera')?.camera.move !== undefined)
}
