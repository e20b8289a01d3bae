import { shortenText } from '../../contract/cut-text.ts'
import type { SubjectDraft } from '../../contract/draft.ts'
import { LIMITS, type Relation, type Subject } from '../../contract/shot-plan.ts'
import { DEFAULTS, PATH_OF_ACTION, PLACES_BY_NUMBER } from '../defaults.ts'
import { idFor } from '../extract/subject-id.ts'
import { PlanError } from '../plan-error.ts'
import type { Provenance } from '../reading/provenance.ts'
import { nameOf } from '../say/names.ts'
import { phrasesIn } from '../say/say.ts'
import { conceptOf } from './concept-of.ts'
import type { Filling } from './fill.ts'
import { nearestShown, otherConcepts, stagedConcept } from './nearest.ts'
import type { ShotToFill } from './shot-to-fill.ts'
import { type Candidates, chooseValue } from './sources.ts'
import { noteUnworn } from './unworn.ts'

/** The cast of a shot: the draft's list if it has one, else who the words speak of. */
export function fillSubjects(filling: Filling, to: ShotToFill): { subjects: Subject[]; relations: Relation[] } {
  const asked = to.draft.subjects ?? to.request.subjects
  const subjects: Subject[] = []
  const kept = asked.slice(0, LIMITS.subjectsPerShot)
  if (asked.length > kept.length) filling.notes.push(phrasesIn(filling.language).tooManySubjects(kept.length))
  for (const [number, request] of kept.entries()) {
    const cast: CastOf = {
      path: `shots.${to.index}`,
      inDraft: to.draft.subjects !== undefined,
      provenance: to.request.provenance,
    }
    const subject = fillSubject(filling, cast, request, {
      number,
      of: kept.length,
      taken: subjects.map(({ id }) => id),
    })
    if (subject) subjects.push(subject)
  }
  if (asked.length > 0 && subjects.length === 0)
    filling.notes.push(phrasesIn(filling.language).nothingToShow(shortenText(to.draft.prompt, 80)))
  const ids = new Set(subjects.map(({ id }) => id))
  refuseStrangers(filling, to, new Set([...ids, ...asked.flatMap(({ id }) => id ?? [])]))
  const relations = (to.draft.relations ?? to.request.relations).filter(
    ({ subject, object }) => ids.has(subject) && ids.has(object) && subject !== object,
  )
  const from = to.draft.relations ? 'draft' : 'words'
  if (relations.length > 0) {
    const words = from === 'words' ? to.request.provenance.wordsOf('relations') : null
    filling.sources.set(`shots.${to.index}.relations`, { from, words, insteadOf: null })
  }
  return { subjects, relations }
}

/** A relation of the draft to somebody it does not name; one to somebody who was left out, with a note, just goes. */
function refuseStrangers(filling: Filling, { draft }: ShotToFill, known: ReadonlySet<string>): void {
  const stranger = draft.relations?.flatMap(({ subject, object }) => [subject, object]).find((id) => !known.has(id))
  if (stranger !== undefined) throw new PlanError(phrasesIn(filling.language).errors.noSubject(stranger, [...known]))
}

export type Asked = SubjectDraft & { concept?: string; gender?: 'm' | 'f' }
interface Place {
  number: number
  of: number
  taken: readonly string[]
}

/** Which cast a subject joins: the path of its shot, and whether fields were given or said. */
export interface CastOf {
  path: string
  inDraft: boolean
  provenance?: Provenance
}

/** Every field of one subject; null, with a note, when the stage has nothing like it. */
export function fillSubject(filling: Filling, cast: CastOf, asked: Asked, place: Place): Subject | null {
  const reference = referenceOf(filling, asked, saidOf(filling, cast, asked))
  if (!reference) return null
  const id =
    asked.id && !place.taken.includes(asked.id) ? asked.id : idFor(asked.concept ?? conceptOf(asked.noun), place.taken)
  const at = `${cast.path}.subjects.${id}`
  const field = (name: string) => `subjects.${asked.id ?? id}.${name}`
  const pick = <T>(name: string, value: T | undefined, rest: Omit<Candidates<T>, 'draft' | 'words'>): T =>
    chooseValue(
      filling.sources,
      `${at}.${name}`,
      { ...(cast.inDraft ? { draft: value } : { words: value }), ...rest },
      cast.provenance,
      field(name),
    )
  pick('noun', asked.noun, { default: asked.noun })
  filling.sources.set(`${at}.reference`, {
    ...filling.sources.get(`${at}.noun`)!,
    insteadOf: standsInFor(asked, reference),
  })
  const { subject: defaults } = DEFAULTS
  const action = actionOf(filling, asked, reference, pick, cast.provenance?.wordsOf(field('action')))
  noteUnworn(filling, { noun: asked.noun, reference, wears: asked.wears ?? [] })
  return {
    id,
    noun: asked.noun,
    reference,
    count: pick('count', asked.count, { default: defaults.count }),
    attributes: {
      colour: pick('attributes.colour', asked.attributes?.colour, { default: defaults.attributes.colour }),
      material: pick('attributes.material', asked.attributes?.material, { default: defaults.attributes.material }),
      size: pick('attributes.size', asked.attributes?.size, { default: defaults.attributes.size }),
    },
    wears: pick('wears', asked.wears, { default: [...defaults.wears] }),
    holds: pick('holds', asked.holds, { default: [...defaults.holds] }),
    position: {
      x: pick('position.x', asked.position?.x, { nature: spreadOf(place), default: defaults.position.x }),
      depth: pick('position.depth', asked.position?.depth, { default: defaults.position.depth }),
    },
    scale: pick('scale', asked.scale, { default: defaults.scale }),
    action,
    path: {
      kind: pick('path.kind', asked.path?.kind, { nature: PATH_OF_ACTION[action] ?? 'still', default: 'still' }),
      heading: pick('path.heading', asked.path?.heading, { default: defaults.heading }),
    },
    speed: pick('speed', asked.speed, { default: defaults.speed }),
  }
}

/** The noun with the colour that was said of it: who is left out is left out with all that. */
function saidOf(filling: Filling, { provenance }: CastOf, { id, noun }: Asked): string {
  const colour = id ? provenance?.wordsOf(`subjects.${id}.attributes.colour`) : null
  if (!colour) return noun
  return filling.language === 'fr' ? `${noun} ${colour}` : `${colour} ${noun}`
}

/** What was meant, when something else stands on the stage. */
function standsInFor(asked: Asked, reference: Subject['reference']): string | null {
  const meant = asked.concept ?? conceptOf(asked.noun)
  return reference.kind === 'concept' && reference.concept !== meant ? meant : null
}

/** What stands on the stage for the noun; null, with a note, when nothing sensible can. */
function referenceOf(filling: Filling, asked: Asked, said: string): Subject['reference'] | null {
  const words = phrasesIn(filling.language)
  const given = asked.reference
  if (given?.kind === 'upload') return given
  const meant = given?.concept ?? asked.concept ?? conceptOf(asked.noun)
  const staged = filling.capabilities.concepts
  const concept = stagedConcept(meant, staged, asked.gender)
  if (!concept) {
    filling.notes.push(words.leftOut(said))
    return null
  }
  if (concept !== meant) filling.notes.push(words.standIn(asked.noun, concept, otherConcepts(meant, concept, staged)))
  return { kind: 'concept', concept }
}

type PickField = <T>(name: string, value: T | undefined, rest: Omit<Candidates<T>, 'draft' | 'words'>) => T

/** What it does: as said if its body can, else the nearest action; by nature when nothing is said. */
function actionOf(
  filling: Filling,
  asked: Asked,
  reference: Subject['reference'],
  pick: PickField,
  words: string | null = null,
): Subject['action'] {
  const { capabilities, language } = filling
  const ability =
    reference.kind === 'concept' ? capabilities.concepts.find(({ id }) => id === reference.concept) : undefined
  const able = ability?.actions ?? capabilities.actions
  const shown = able.filter((action) => capabilities.actions.includes(action))
  const action = pick('action', asked.action, { nature: shown[0], default: 'stand' as const })
  const used = nearestShown(action, shown.length > 0 ? shown : capabilities.actions)
  if (used !== action && !comesToTheSame(action, used)) {
    filling.notes.push(
      phrasesIn(language).noActionOf(`${asked.noun}: ${words ?? nameOf(action, language)}`, action, used),
    )
  }
  return used
}

/** A car that runs drives and a balloon that flies floats: the same action by another body, no stand-in. */
export function comesToTheSame(asked: Subject['action'], used: Subject['action']): boolean {
  const moves = [
    ['run', 'walk', 'drive', 'ride', 'swim'],
    ['fly', 'float'],
    ['stand', 'look-around'],
    ['jump', 'bounce'],
  ]
  return moves.some((group) => group.includes(asked) && group.includes(used))
}

/** A subject whose action is new: what its body can do, on the way that goes with it. */
export function replaceUnperformable(filling: Filling, subject: Subject, path?: Subject['path']['kind']): Subject {
  const take = <T>(_name: string, value: T | undefined, rest: Omit<Candidates<T>, 'draft' | 'words'>): T =>
    value ?? (rest.nature as T) ?? rest.default
  const action = actionOf(filling, subject, subject.reference, take)
  return { ...subject, action, path: { ...subject.path, kind: path ?? PATH_OF_ACTION[action] ?? 'still' } }
}

/** Where somebody stands among several: spread over the frame, the first on a third. */
function spreadOf({ number, of }: Place): number {
  const row = PLACES_BY_NUMBER[of - 1]
  if (row) return row[number] ?? DEFAULTS.subject.position.x
  return Math.round((0.12 + (0.76 * number) / Math.max(1, of - 1)) * 100) / 100
}
