import { rulesOf } from '../lexicon/rules.ts'
import type { Topic } from '../lexicon/sense.ts'
import { isRole, type Parse } from '../reading/span.ts'
import { explainTerms } from '../say/film-terms.ts'
import { foldText } from '../text/fold.ts'

const RULES = rulesOf('questions')

/**
 * The answer to "what is a dolly?", "c'est quoi la différence entre un travelling et un zoom ?"; null when a
 * message asks for no word of the craft, or names somebody to film.
 */
export function aboutTerms({ message, spans, language }: Parse): string | null {
  if (!RULES.asksMeaning.test(foldText(message)) || message.length > 200) return null
  // "koi" is a fish elsewhere.
  const named = spans.some(({ sense, word }) => sense?.as === 'noun' && word !== 'koi')
  return named ? null : explainTerms(spans, language) || null
}

const TOPICS = new Map<string, Topic>([
  ['format', 'formats'],
  ['camera', 'camera'],
  ['look', 'looks'],
  ['light', 'looks'],
  ['weather', 'looks'],
  ['mood', 'looks'],
  ['duration', 'length'],
  ['unit', 'length'],
  ['number', 'abilities'],
])

/** "tu peux faire de la 4k ?": a question that names nobody and no place asks what is possible in general. */
export function askedInGeneral({ message, spans }: Parse): Topic | null {
  if (!/\?\s*$/.test(message)) return null
  const shown = ['noun', 'place', 'action', 'wearable', 'holdable']
  if (spans.some((span) => shown.includes(span.sense?.as ?? '') || isRole(span, 'then'))) return null
  return spans.map(({ sense }) => TOPICS.get(sense?.as ?? '')).find((topic) => topic !== undefined) ?? 'abilities'
}
