import type { ShotPlan } from '../../contract/shot-plan.ts'
import { castOf, subjectsMeant } from '../edits/find-subject.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { read } from '../reading/read.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'
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
  const folded = foldText(message)
  if (folded.length !== message.length || message.length > 90) return null
  const opening = MEANT.exec(folded)?.[0] ?? DENIES.exec(folded)?.[0] ?? ''
  const rest = message.slice(opening.length).replace(/[\s.!?]+$/, '')
  const foldedRest = foldText(rest)
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
  const { spans } = read(remark, language)
  const range = meant.kind === 'target' ? targetSpan(spans, parts, plan, language) : valueSpan(spans, meant.span)
  if (meant.kind === 'value' && !range) return null
  // "bigger" names nobody: who is meant stands before it.
  if (!range) return `${meant.text}${language === 'fr' ? ' ' : ' '}${remark}`
  return joinCorrection(remark, range, meant.text)
}

type Said = { kind: 'target'; text: string } | { kind: 'value'; text: string; span: Span }

/** Somebody of the film, a part of the picture, or a value such as a colour: nothing else can be corrected to. */
function targetIn(text: string, plan: ShotPlan, memory: Memory, language: Language): Said | null {
  const { spans } = read(text, language)
  if (spans.some((span) => span.sense?.as === 'operation')) return null
  const other = otherOne(spans, plan, memory, language)
  if (other) return { kind: 'target', text: other }
  const [phrase] = nounPhrases(spans)
  if (phrase && (phrase.definite || subjectsMeant(plan.shots, phrase).length > 0))
    return { kind: 'target', text: text.slice(spans[phrase.from]!.start, spans[phrase.to]!.end) }
  const garment = spans.find((span) => span.sense?.as === 'wearable' || span.sense?.as === 'holdable')
  if (garment && isRole(spans[spans.indexOf(garment) - 1], 'definite', 'possessive'))
    return { kind: 'target', text: text.slice(spans[spans.indexOf(garment) - 1]!.start, garment.end) }
  const head = spans.find((span) =>
    ['light', 'camera', 'background', 'setting', 'title', 'weather', 'film'].includes(
      senseAs(span, 'head')?.head ?? '',
    ),
  )
  if (head) return { kind: 'target', text: `${language === 'fr' ? articleBefore(spans, head) : 'the '}${head.text}` }
  if (phrase) return { kind: 'value', text: textOfPhrase(text, spans, phrase), span: phrase.noun }
  const value = spans.find((span) => VALUES.has(span.sense?.as ?? ''))
  return value ? { kind: 'value', text: value.text, span: value } : null
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

const textOfPhrase = (text: string, spans: readonly Span[], { from, to }: NounPhrase) =>
  text.slice(spans[from]!.start, spans[to]!.end)

function articleBefore(spans: readonly Span[], head: Span): string {
  const before = spans[spans.indexOf(head) - 1]
  return isRole(before, 'definite', 'pronoun') ? `${before!.text}${/['’]$/.test(before!.text) ? '' : ' '}` : ''
}

/** "the other one", "l'autre": of two, the one that was not changed. */
function otherOne(spans: readonly Span[], plan: ShotPlan, { before }: Memory, language: Language): string | null {
  const cast = castOf(plan.shots)
  const names = nounPhrases(spans)
  if (!spans.some(({ word }) => /^(?:other|autre)$/.test(word)) || names.length > 0 || cast.length !== 2) return null
  const last = lastChanged(before, plan) ?? cast[0]!
  const other = cast.find(({ id }) => id !== last.id)
  return other ? `${language === 'fr' ? 'le' : 'the'} ${other.noun}` : null
}

interface TextRange {
  start: number
  end: number
}

/** The words of the remark for its target: the one that is denied, else the first that points at somebody. */
function targetSpan(spans: readonly Span[], { instead }: Parts, plan: ShotPlan, language: Language): TextRange | null {
  const phrases = nounPhrases(spans)
  const denied = instead ? nounPhrases(read(instead, language).spans)[0] : undefined
  const phrase =
    phrases.find(({ concept }) => concept === denied?.concept) ??
    phrases.find((one) => one.definite && subjectsMeant(plan.shots, one).length > 0) ??
    phrases.find((one) => one.definite)
  if (phrase) return { start: spans[phrase.from]!.start, end: endOf(spans, phrase) }
  const head = spans.find((span) => senseAs(span, 'head'))
  const her = spans.find((span, index) => span.word === 'her' && isRole(spans[index + 1], 'indefinite'))
  const pointer = spans.find((span) => isRole(span, 'pronoun')) ?? her ?? head
  return pointer ? { start: pointer.start, end: pointer.end } : null
}

/** Where the noun ends: adjectives after it ("the dog black") are what is said of it. */
const endOf = (_spans: readonly Span[], { noun }: NounPhrase) => noun.end

/** The word of the remark that has the same kind of meaning as what is meant. */
function valueSpan(spans: readonly Span[], meant: Span): TextRange | null {
  const same = spans.findLast((span) => span.sense?.as === meant.sense?.as && comparesAlike(span, meant))
  if (!same) return null
  const [phrase] = meant.sense?.as === 'noun' ? nounPhrases(spans).filter(({ noun }) => noun === same) : []
  return phrase
    ? { start: spans[phrase.from]!.start, end: spans[phrase.to]!.end }
    : { start: same.start, end: same.end }
}

/** "bigger… no, smaller": one comparison stands for another of the same thing only. */
const comparesAlike = (one: Span, other: Span) => senseAs(one, 'compare')?.what === senseAs(other, 'compare')?.what

/** French joins its articles: what stood behind "du" is behind "de" now. */
function joinCorrection(remark: string, { start, end }: TextRange, text: string): string {
  const gone = foldText(remark.slice(start, end))
  const preposition = /^(?:du|des)\s/.test(gone) ? 'de ' : /^aux?\s/.test(gone) ? 'à ' : ''
  const before = remark.slice(0, start).replace(/-$/, ' ')
  return `${before}${preposition}${text}${remark.slice(end)}`
}
