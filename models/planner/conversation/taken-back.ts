import type { ShotPlan } from '../../contract/shot-plan.ts'
import { castOf, subjectsMeant } from '../edits/find-subject.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { read } from '../reading/read.ts'
import { foldText } from '../text/fold.ts'
import { INTERJECTIONS } from './history.ts'

const simplifyText = (message: string) =>
  foldText(message)
    .replace(/[’'`-]/g, ' ')
    .replace(/[,.!?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(INTERJECTIONS, '')

const UNDOES_ONE =
  /^(?:undo|revert|take back|annule|defais|reviens sur) (?:only |just |seulement |juste )?((?:the|le|la|les|l|my|mon|ma) .+)$/

/** "only undo the night", "annule la pluie": of what was changed one thing goes; null when no one thing is named. */
export function undoneThing(message: string, language: Language): string | null {
  const thing = UNDOES_ONE.exec(simplifyText(message))?.[1]
  if (!thing || thing.length > 40 || /\b(?:last|change|edit|dernier|derniere|modif\w*|changement)\b/.test(thing))
    return null
  return language === 'fr' ? `enlève ${thing.replace(/^l /, 'l’')}` : `remove ${thing}`
}

const PUTS_BACK =
  /^(?:put|bring) (?:it|him|her|them|that|the .+) back|^(?:remets?|ramene) (?:le|la|les|l)\b.*|^(?:remets?|ramene) (?:le|la|les|l) .+$/
const VERSION_WITH =
  /^(?:(?:go|take me|come) back|return|back|reviens|retour|retourne|remets|reprends)\b.*\b(?:with|avec|before|avant) (?:the |le |la |l |les )?(.+)$/

/**
 * Whether a message wants the film before the last change: somebody who went shall come back, or the version is told
 * by what was in it ("the version with the wolf", "avant la pluie").
 */
export function wantsBefore(message: string, plan: ShotPlan, before: ShotPlan | null, language: Language): boolean {
  const text = simplifyText(message)
  if (!before || text.length > 80) return false
  const gone = castOf(before.shots).filter(({ id }) => !castOf(plan.shots).some((one) => one.id === id))
  if (PUTS_BACK.test(text) && gone.length > 0) {
    const [named] = nounPhrases(read(text, language).spans)
    return !named || subjectsMeant(before.shots, named).some(({ id }) => gone.some((one) => one.id === id))
  }
  const told = VERSION_WITH.exec(text)?.[1]
  if (!told) return false
  const without = /\b(?:before|avant)\b/.test(text)
  const [phrase] = nounPhrases(read(told, language).spans)
  const there = phrase ? subjectsMeant(before.shots, phrase).length > 0 : false
  return without ? !there : there
}
