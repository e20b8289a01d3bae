import { kindOf } from '../lexicon/emoji-nouns.ts'
import { isRole, type Mark, senseAs } from './mark.ts'

const CARRIES = /vehicle|wheeler|machine|hoofed/
/** Carriers of no kind of their own. */
const ALSO_CARRY = new Set(['boat', 'train', 'airplane', 'sled', 'carriage', 'skateboard', 'surfboard', 'elephant'])

const TURNS = /^(?:transform|chang|convert|turn|replac|remplac|substitu|swap|switch|echang)/

/** "cowboy à cheval", "en traîneau", "by bike": a small word before a bare mount says that somebody rides it. */
export function withMounts(marks: readonly Mark[]): Mark[] {
  // "transforme la voiture en vélo" seats nobody.
  if (marks.some(({ word }) => TURNS.test(word))) return [...marks]
  return marks.map((mark, index) =>
    isSeat(mark, marks[index - 1]) && carries(marks[index + 1])
      ? { ...mark, sense: { as: 'relation', relation: 'rides' } }
      : mark,
  )
}

function isSeat(mark: Mark, before: Mark | undefined): boolean {
  if (mark.language === 'en') return mark.word === 'by' && before !== undefined && before.kind !== 'unknown'
  return /^(?:a|en)$/.test(mark.word) && isRole(mark, 'at', 'by', 'be')
}

function carries(mark: Mark | undefined): boolean {
  const concept = senseAs(mark, 'noun')?.concept
  return concept !== undefined && (CARRIES.test(kindOf(concept) ?? '') || ALSO_CARRY.has(concept))
}
