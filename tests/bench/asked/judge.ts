import type { Note } from '../../../models/contract/draft.ts'
import { actionsShowing } from './actions.ts'
import { colourShare, difference } from './masks.ts'
import { indexOfThing, isThing } from './names.ts'
import { isPlaceOf } from './scenes.ts'
import type { StagedPrompt } from './staged-prompt.ts'
import type { AskedPrompt } from './suite.ts'
import { cameraAsked, isStyleOf } from './views.ts'

export type Verdict = 'honoured' | 'said' | 'lost'

/** Least share of the frame that counts as seen. */
const SEEN = 0.002
/** Least share of a body's pixels that must have the colour. */
const COLOURED = 0.3
/** A pose that differs less than this from standing is none. */
const POSED = 0.12

/** Whether what the prompt's dimension asks for is on the stage, is said to be impossible, or is lost. */
export function judge(asked: AskedPrompt, staged: StagedPrompt): Verdict {
  if (staged.answer !== null || !staged.shot || !staged.plan) return 'said'
  return isHonoured(asked, staged) ? 'honoured' : isSaid(asked, staged.notes) ? 'said' : 'lost'
}

function isHonoured(asked: AskedPrompt, staged: StagedPrompt): boolean {
  const { objects, colour, relation, scene, style, dimension } = asked
  if (scene !== null) return isPlaceOf(staged, scene)
  if (style !== null) return isStyleOf(staged.plan!, style)
  if (dimension === 'temporal_style') return cameraAsked(asked.prompt, staged)
  if (!objects.every((object) => isSeen(staged, object))) return false
  if (dimension === 'human_action') return isDoing(asked.prompt, staged)
  if (colour !== null) return isColoured(staged, objects[0]!, colour)
  if (relation !== null) return isPlaced(staged, objects, relation)
  return true
}

const isSeen = ({ shot, moments }: StagedPrompt, object: string): boolean =>
  moments.some((masks) => masks.some((mask, index) => mask.share >= SEEN && isThing(shot!.subjects[index]!, object)))

/** Somebody does it, and is seen to: the action is one that shows the verb, and the pose is not that of standing. */
function isDoing(prompt: string, staged: StagedPrompt): boolean {
  const { shot, moments, atRest } = staged
  const index = indexOfThing(shot!, 'person')
  const subject = shot!.subjects[index]
  if (!subject) return false
  const phrase = prompt.replace(/^.*?\bis\b/i, '')
  const related = shot!.relations.filter((one) => one.subject === subject.id).map(({ kind }) => DEED_OF[kind])
  const actions = actionsShowing(phrase)
  if (![subject.action, ...related].some((action) => action !== undefined && actions.includes(action))) return false
  const posed = difference(moments[1]![index]!, atRest[index]!) > POSED
  return posed || difference(moments[0]![index]!, moments[2]![index]!) > POSED
}

const DEED_OF: Readonly<Record<string, string>> = { plays: 'play', rides: 'ride' }

function isColoured({ shot, moments }: StagedPrompt, object: string, colour: string): boolean {
  const index = indexOfThing(shot!, object)
  return moments.some((masks) => colourShare(masks[index]!, colour) >= COLOURED)
}

function isPlaced({ shot, moments }: StagedPrompt, objects: readonly string[], relation: string): boolean {
  const [one, other] = objects.map((object) => moments[1]![indexOfThing(shot!, object)]!)
  if (!one || !other || one.share < SEEN || other.share < SEEN) return false
  const [sideways, upward] = [one.x - other.x, one.y - other.y]
  if (/left/.test(relation)) return sideways < -0.04
  if (/right/.test(relation)) return sideways > 0.04
  if (/top|above/.test(relation)) return upward < -0.03 && Math.abs(sideways) < 0.25
  return /bottom|below|under/.test(relation) ? upward > 0.03 && Math.abs(sideways) < 0.25 : false
}

/** Small words that no note needs to mention. */
const SMALL = /^(?:a|an|the|is|are|of|on|in|and|or|with|person|style|by|view|front|left|right|top|bottom)$/

/** Whether a note speaks of what the dimension is about. */
function isSaid(
  { prompt, objects, colour, relation, scene, style, dimension }: AskedPrompt,
  notes: readonly Note[],
): boolean {
  const about =
    scene ??
    style ??
    (relation
      ? `${objects.join(' ')} ${relation}`
      : colour
        ? `${colour} ${objects[0]}`
        : dimension === 'human_action'
          ? prompt.replace(/^.*?\bis\b/i, '')
          : objects.join(' ') || (prompt.split(',').at(-1) ?? prompt))
  const words = about
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !SMALL.test(word))
  const relates = relation ? relation.split(' ').filter((word) => /left|right|top|bottom/.test(word)) : []
  const told = notes.map((note) => `${note.about} ${note.message}`.toLowerCase()).join('\n')
  return [...words, ...relates].some((word) => told.includes(word.replace(/s$/, '')))
}
