import type { ShotPlan } from '../../contract/shot-plan.ts'
import { castOf, subjectsMeant } from '../edits/find-subject.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { read } from '../reading/read.ts'
import { fold } from '../text/fold.ts'
import { lastChanged, type Memory } from './memory.ts'

/** A remark said again with another target or value, and whether the change it made first is taken back. */
export interface Correction {
  instruction: string
  takesBack: boolean
}

/** Openings that say the last remark was taken wrongly; what is meant follows. */
const MEANT =
  /^(?:(?:oh|ah|oops|sorry|wait|hmm|non|no|nope|nah|mais|pardon|desole|oups|euh|attends)[\s,.!]+)*(?:i (?:meant|mean|was talking about|was speaking of|said|wanted)|i was talking about|it s|i ment|je voulais dire|je voulais|je parlais (?:de l['’]|de la|de|du|des)|je pensais (?:a|au|aux)|je disais|je veux dire|c(?:['’ ])(?:est|etait))\s+/
const DENIES =
  /^(?:(?:oh|ah|oops|sorry|wait|hmm|mais|pardon|desole|oups|euh)[\s,.!]+)*(?:(?:no|nope|nah|non|nan)(?:\s*[,.!:;]+\s*|\s+(?=(?:the|an?|le|la|les|une?|l['’]|not|pas)\b))|wrong (?:one|animal|person|thing)[\s,.!:;]*|(?:c est )?pas (?:la bonne|le bon)[\s,.!:;]*)/
const NOT_THIS = /^(?:not|pas)\s+(.+?)[,;]\s*(?:but\s+|mais\s+)?(.+)$/
const THIS_NOT = /^(.+?)[,;]?\s+(?:and not|et pas|not|pas|et non(?: pas)?|instead of|au lieu de)\s+(.+)$/

interface Parts {
  /** What is meant, as typed. */
  meant: string
  /** What was not. */
  instead: string | null
}

/**
 * "no, i meant the cat", "pas le chien, le chat", "i meant the light, not the dogs": the last remark with the right
 * target or value. Null when the message corrects nothing.
 */
export function correctionIn(message: string, plan: ShotPlan, memory: Memory, language: Language): Correction | null {
  const last = memory.exchanges.at(-1)
  const parts = last ? partsOf(message.trim()) : null
  if (!last || !parts) return null
  const remark = saidInEffect(memory, plan, language)
  if (!remark) return null
  const instruction = saidAgain(remark, parts, plan, memory, language)
  if (!instruction) return null
  return { instruction, takesBack: last.planId === plan.id && memory.before !== null }
}

/** The last remark, with earlier corrections of it already made. */
function saidInEffect(memory: Memory, plan: ShotPlan, language: Language): string | null {
  let effect: string | null = null
  for (const { said } of memory.exchanges) {
    const parts: Parts | null = effect ? partsOf(said.trim()) : null
    const again: string | null = parts && effect ? saidAgain(effect, parts, plan, NOTHING_BEFORE, language) : null
    effect = again ?? said
  }
  return effect
}

const NOTHING_BEFORE: Memory = { before: null, exchanges: [] }

function partsOf(message: string): Parts | null {
  // Folding keeps the length of what people type here, so that positions fit the message.
  const folded = fold(message)
  if (folded.length !== message.length || message.length > 90) return null
  const opening = MEANT.exec(folded)?.[0] ?? DENIES.exec(folded)?.[0] ?? ''
  const rest = message.slice(opening.length).replace(/[\s.!?]+$/, '')
  const foldedRest = fold(rest)
  const notThis = NOT_THIS.exec(foldedRest)
  if (notThis) {
    const at = rest.length - notThis[2]!.length
    return { meant: rest.slice(at), instead: rest.slice(rest.indexOf(' ') + 1, at).replace(/[,;\s]+$/, '') }
  }
  const both = /^(?:the|le|la|les|l['’]).+\b(?:not|pas) (?:the|le|la|les|l['’])/.test(foldedRest)
  if (opening === '' && !both) return null
  const thisNot = THIS_NOT.exec(foldedRest)
  if (thisNot) {
    return { meant: rest.slice(0, thisNot[1]!.length), instead: rest.slice(rest.length - thisNot[2]!.length) }
  }
  return rest === '' ? null : { meant: rest, instead: null }
}

function saidAgain(remark: string, parts: Parts, plan: ShotPlan, memory: Memory, language: Language): string | null {
  const meant = targetIn(parts.meant, plan, memory, language)
  if (!meant) return null
  const { marks } = read(remark, language)
  const span = meant.kind === 'target' ? targetSpan(marks, parts, plan, language) : valueSpan(marks, meant.mark)
  if (meant.kind === 'value' && !span) return null
  // "bigger" names nobody: who is meant stands before it.
  if (!span) return `${meant.text}${language === 'fr' ? ' ' : ' '}${remark}`
  return joined(remark, span, meant.text)
}

type Said = { kind: 'target'; text: string } | { kind: 'value'; text: string; mark: Mark }

/** Somebody of the film, a part of the picture, or a value such as a colour: nothing else can be corrected to. */
function targetIn(text: string, plan: ShotPlan, memory: Memory, language: Language): Said | null {
  const { marks } = read(text, language)
  if (marks.some((mark) => mark.sense?.as === 'operation')) return null
  const other = otherOne(marks, plan, memory, language)
  if (other) return { kind: 'target', text: other }
  const [phrase] = nounPhrases(marks)
  if (phrase && (phrase.definite || subjectsMeant(plan.shots, phrase).length > 0))
    return { kind: 'target', text: text.slice(marks[phrase.from]!.start, marks[phrase.to]!.end) }
  const garment = marks.find((mark) => mark.sense?.as === 'wearable' || mark.sense?.as === 'holdable')
  if (garment && isRole(marks[marks.indexOf(garment) - 1], 'definite', 'possessive'))
    return { kind: 'target', text: text.slice(marks[marks.indexOf(garment) - 1]!.start, garment.end) }
  const head = marks.find((mark) =>
    ['light', 'camera', 'background', 'setting', 'title', 'weather', 'film'].includes(
      senseAs(mark, 'head')?.head ?? '',
    ),
  )
  if (head) return { kind: 'target', text: `${language === 'fr' ? articleBefore(marks, head) : 'the '}${head.text}` }
  if (phrase) return { kind: 'value', text: textOfPhrase(text, marks, phrase), mark: phrase.noun }
  const value = marks.find((mark) => VALUES.has(mark.sense?.as ?? ''))
  return value ? { kind: 'value', text: value.text, mark: value } : null
}

const VALUES = new Set([
  'colour',
  'material',
  'place',
  'weather',
  'light',
  'time',
  'look',
  'camera',
  'number',
  'wearable',
  'holdable',
  'action',
  'format',
  'position',
  'compare',
  'size',
  'tempo',
  'relation',
  'motion',
  'mood',
  'transition',
])

const textOfPhrase = (text: string, marks: readonly Mark[], { from, to }: NounPhrase) =>
  text.slice(marks[from]!.start, marks[to]!.end)

function articleBefore(marks: readonly Mark[], head: Mark): string {
  const before = marks[marks.indexOf(head) - 1]
  return isRole(before, 'definite', 'pronoun') ? `${before!.text}${/['’]$/.test(before!.text) ? '' : ' '}` : ''
}

/** "the other one", "l'autre": of two, the one that was not changed. */
function otherOne(marks: readonly Mark[], plan: ShotPlan, { before }: Memory, language: Language): string | null {
  const cast = castOf(plan.shots)
  const names = nounPhrases(marks)
  if (!marks.some(({ word }) => /^(?:other|autre)$/.test(word)) || names.length > 0 || cast.length !== 2) return null
  const last = lastChanged(before, plan) ?? cast[0]!
  const other = cast.find(({ id }) => id !== last.id)
  return other ? `${language === 'fr' ? 'le' : 'the'} ${other.noun}` : null
}

interface Span {
  start: number
  end: number
}

/** The words of the remark for its target: the one that is denied, else the first that points at somebody. */
function targetSpan(marks: readonly Mark[], { instead }: Parts, plan: ShotPlan, language: Language): Span | null {
  const phrases = nounPhrases(marks)
  const denied = instead ? nounPhrases(read(instead, language).marks)[0] : undefined
  const phrase =
    phrases.find(({ concept }) => concept === denied?.concept) ??
    phrases.find((one) => one.definite && subjectsMeant(plan.shots, one).length > 0) ??
    phrases.find((one) => one.definite)
  if (phrase) return { start: marks[phrase.from]!.start, end: endOf(marks, phrase) }
  const head = marks.find((mark) => senseAs(mark, 'head'))
  const her = marks.find((mark, index) => mark.word === 'her' && isRole(marks[index + 1], 'indefinite'))
  const pointer = marks.find((mark) => isRole(mark, 'pronoun')) ?? her ?? head
  return pointer ? { start: pointer.start, end: pointer.end } : null
}

/** Where the noun ends: adjectives after it ("the dog black") are what is said of it. */
const endOf = (_marks: readonly Mark[], { noun }: NounPhrase) => noun.end

/** The word of the remark that has the same kind of meaning as what is meant. */
function valueSpan(marks: readonly Mark[], meant: Mark): Span | null {
  const same = marks.findLast((mark) => mark.sense?.as === meant.sense?.as && comparesAlike(mark, meant))
  if (!same) return null
  const [phrase] = meant.sense?.as === 'noun' ? nounPhrases(marks).filter(({ noun }) => noun === same) : []
  return phrase
    ? { start: marks[phrase.from]!.start, end: marks[phrase.to]!.end }
    : { start: same.start, end: same.end }
}

/** "bigger… no, smaller": one comparison stands for another of the same thing only. */
const comparesAlike = (one: Mark, other: Mark) => senseAs(one, 'compare')?.what === senseAs(other, 'compare')?.what

/** French joins its articles: what stood behind "du" is behind "de" now. */
function joined(remark: string, { start, end }: Span, text: string): string {
  const gone = fold(remark.slice(start, end))
  const preposition = /^(?:du|des)\s/.test(gone) ? 'de ' : /^aux?\s/.test(gone) ? 'à ' : ''
  const before = remark.slice(0, start).replace(/-$/, ' ')
  return `${before}${preposition}${text}${remark.slice(end)}`
}
