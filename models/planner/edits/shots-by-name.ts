import type { Shot, ShotPlan } from '../../contract/shot-plan.ts'
import type { Ledger } from '../reading/ledger.ts'
import { isRole, type Mark, senseAs } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { subjectsMeant } from './find-subject.ts'

/**
 * Marks in which a shot that is named by what is seen in it ("the wolf shot", "le plan du cheval", "put the owl
 * first", "a wipe before the fox") is one mark that says its number.
 */
export function withShotsByName(marks: readonly Mark[], plan: ShotPlan, ledger: Ledger): Mark[] {
  if (plan.shots.length < 2) return [...marks]
  const whole = isAboutOrder(marks)
  let named = withShotsByPlace(marks, plan.shots, ledger)
  if (named.length < marks.length) return named
  // From the last to the first, so that the positions before stay what they are.
  for (const phrase of nounPhrases(marks).toReversed()) {
    const span = spanOfShot(marks, phrase) ?? (whole && phrase.definite ? { from: phrase.from, to: phrase.to } : null)
    const number = span && numberOfShot(plan.shots, phrase)
    if (!span || !number) continue
    ledger.use('shots', ...marks.slice(span.from, span.to + 1))
    named = [...named.slice(0, span.from), shotMark(marks, span, number), ...named.slice(span.to + 1)]
  }
  return named
}

/** "the beach scene", "le plan de la forêt": the only shot that is there. */
function withShotsByPlace(marks: readonly Mark[], shots: readonly Shot[], ledger: Ledger): Mark[] {
  for (const [at, mark] of marks.entries()) {
    const place = senseAs(mark, 'place')?.place
    const those = place ? shots.filter(({ setting }) => setting.place === place) : []
    if (those.length !== 1) continue
    const before = marks.slice(0, at).findLastIndex((one) => !isRole(one, 'of', 'at', 'definite'))
    const span = isShotWord(marks[at + 1])
      ? { from: articleBefore(marks, at), to: at + 1 }
      : isShotWord(marks[before]) && before < at - 1
        ? { from: articleBefore(marks, before), to: at }
        : null
    if (!span) continue
    ledger.use('shots', ...marks.slice(span.from, span.to + 1))
    return [
      ...marks.slice(0, span.from),
      shotMark(marks, span, shots.indexOf(those[0]!) + 1),
      ...marks.slice(span.to + 1),
    ]
  }
  return [...marks]
}

interface Span {
  from: number
  to: number
}

function shotMark(marks: readonly Mark[], { from, to }: Span, number: number): Mark {
  const [first, last] = [marks[from]!, marks[to]!]
  const words = marks.slice(from, to + 1).map(({ text }) => text)
  const sense = { as: 'ordinal' as const, value: number }
  return { ...first, kind: 'phrase', text: words.join(' '), word: 'shot', end: last.end, senses: [sense], sense }
}

/** "the boat part" is a shot, too. */
const isShotWord = (mark: Mark | undefined) =>
  senseAs(mark, 'head')?.head === 'shot' || /^(?:part|bit|section|sequence|passage|partie)$/.test(mark?.word ?? '')
const LEADS_TO_IT = /^(?:of|with|where|showing|featuring|du|de|d|avec|ou|sur|about|des|que|quand|when)$/

/** "the wolf shot", "the shot with the wolf", "le plan où le cheval galope". */
function spanOfShot(marks: readonly Mark[], { from, to }: NounPhrase): Span | null {
  if (isShotWord(marks[to + 1])) return { from: articleBefore(marks, from), to: to + 1 }
  let at = from - 1
  while (at >= 0 && (LEADS_TO_IT.test(marks[at]!.word) || isRole(marks[at], 'of', 'with', 'while', 'definite'))) at--
  // "shot 2 with the wolf" has its number already.
  if (at === from - 1 && !/^(?:du|des)$/.test(marks[from]!.word)) return null
  if (!isShotWord(marks[at]) || senseAs(marks[at - 1], 'ordinal') || isRole(marks[at - 1], 'indefinite')) return null
  return { from: articleBefore(marks, at), to }
}

const articleBefore = (marks: readonly Mark[], at: number) => (isRole(marks[at - 1], 'definite') ? at - 1 : at)

/** Whether a remark has only shots to speak of: their order, or the ways from one to the next. */
function isAboutOrder(marks: readonly Mark[]): boolean {
  if (marks.some((mark) => senseAs(mark, 'transition') && !mark.negated)) return true
  const said = marks.filter((mark) => mark.kind !== 'stop' && mark.sense?.as !== 'function')
  // "only the horse please".
  if (marks.some((mark) => isRole(mark, 'only')) && said.every((mark) => mark.sense?.as === 'noun')) return true
  const opens = marks.some((mark) => STARTS.test(mark.word)) && said.every((mark) => ORDERING.has(mark.sense?.as ?? ''))
  if (opens && marks.some((mark) => isRole(mark, 'with', 'by'))) return true
  const places = said.some((mark) => senseAs(mark, 'ordinal') || SIDES.test(mark.word)) || marks.some(isEnPremier)
  const moves = said.some((mark) => /^(?:set|move|keep|swap)$/.test(senseAs(mark, 'operation')?.operation ?? ''))
  const comes =
    said.some((mark) => senseAs(mark, 'action')?.generic) ||
    marks.some(({ word }) => /^(?:should be|doit etre)$/.test(word))
  return (
    places &&
    (moves || comes || marks.some(isEnPremier)) &&
    said.every(
      (mark) => ORDERING.has(mark.sense?.as ?? '') || SIDES.test(mark.word) || senseAs(mark, 'action')?.generic,
    )
  )
}

const STARTS = /^(?:start|begin|open|end|finish|close|commence|commencer|ouvre|debute|finis|finir|termine|terminer)$/
const SIDES = /^(?:before|after|avant|apres)$/
const isEnPremier = ({ word }: Mark) => /^(?:en premier|en dernier)$/.test(word)
const ORDERING = new Set(['operation', 'noun', 'ordinal', 'size', 'colour'])

/** The number of the only shot that somebody is in. */
function numberOfShot(shots: readonly Shot[], phrase: NounPhrase): number | null {
  const those = shots.filter((shot) => subjectsMeant([shot], phrase).length > 0)
  return those.length === 1 ? shots.indexOf(those[0]!) + 1 : null
}
