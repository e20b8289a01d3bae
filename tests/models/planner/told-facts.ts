import { readFileSync } from 'node:fs'
import { CONCEPTS } from '../../../models/cast/concepts.ts'
import * as words from '../../../models/contract/vocabulary.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import type { Capabilities } from '../../../models/planner/capabilities.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { EMOJI_NOUNS } from '../../../models/planner/lexicon/emoji-nouns.ts'
import { NOUNS } from '../../../models/planner/lexicon/nouns.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { EVERYTHING } from './capabilities.ts'
import { type Facts, missedFacts } from './facts.ts'

export interface Utterance {
  text: string
  base: 'A' | 'B' | null
  expect: Facts
}

/** The films that the edits are said of. */
const FILMS = {
  A: 'a dog and a fox run through the forest, 5 seconds',
  B: 'une femme marche dans la rue, puis une voiture rouge roule dans la rue',
}

/** A stage with every thing the lexicon knows and every action: what is looked at here is the reading alone. */
const ALL_THINGS: Capabilities = {
  ...EVERYTHING,
  concepts: [
    ...new Set([...NOUNS, ...EMOJI_NOUNS].map(({ concept }) => concept).concat(CONCEPTS.map(({ id }) => id))),
  ].map((id) => ({
    id,
    actions: ['stand', ...words.ACTIONS],
  })),
}

export function utterancesOf(file: string): Utterance[] {
  const text = readFileSync(new URL(`utterances/${file}`, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Utterance)
}

/** What of the told facts does not hold, in words. */
export function missesOf({ text, base, expect: facts }: Utterance): string[] {
  const before = base
    ? completeDraft({ shots: [{ prompt: FILMS[base] }] }, { capabilities: ALL_THINGS, id: 'film' }).plan
    : null
  const understood = understandMessage(text, { plan: before })
  const wanted = facts.answer ? 'answer' : facts.command ? 'command' : before ? 'edit' : 'draft'
  if (understood.kind !== wanted) return [`read as ${understood.kind}, not ${wanted}`]
  if (understood.kind === 'answer') return []
  if (understood.kind === 'command')
    return understood.command === facts.command ? [] : [`${understood.command}, not ${facts.command}`]
  const { plan } =
    understood.kind === 'draft'
      ? completeDraft(understood.draft, { capabilities: ALL_THINGS, id: 'film' })
      : applyEdit(before!, { instruction: text, changes: [] }, { capabilities: ALL_THINGS, id: 'child' })
  return missedFacts(plan, before, facts)
}
