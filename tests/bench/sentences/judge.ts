import { readFileSync } from 'node:fs'
import type { Note } from '../../../models/contract/draft.ts'
import { ModelManifest } from '../../../models/contract/manifest.ts'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { PlanError } from '../../../models/planner/plan-error.ts'
import { foldText } from '../../../models/planner/text/fold.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { createPlanner } from '../../../server/planner.ts'
import { holdsFact } from './facts.ts'

/** A wish as people write it, and by the words that state each fact how the plan must show it. */
export interface Sentence {
  text: string
  facts: Readonly<Record<string, string>>
}

export type Fate = 'honoured' | 'told' | 'lost'

export interface Judgement {
  text: string
  fates: Readonly<Record<string, Fate>>
  /** What the plan is, or what was said instead of one. */
  answer: string
}

const MANIFEST = new URL('../../../models/rushes-1/manifest.json', import.meta.url)

export function readSentences(file: URL): Sentence[] {
  const sentences = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence)
  for (const { text, facts } of sentences)
    for (const words of Object.keys(facts))
      if (!text.includes(words)) throw new Error(`"${words}" is not said in "${text}"`)
  return sentences
}

export function openJudge(): (sentence: Sentence) => Judgement {
  const planner = createPlanner(ModelManifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8'))).looks)
  const planOf = (text: string): { plan: ShotPlan | null; notes: Note[]; answer: string } => {
    const meant = understandMessage(text, { plan: null })
    if (meant.kind !== 'draft') return { plan: null, notes: [], answer: meant.kind === 'answer' ? meant.text : '' }
    try {
      const { plan, notes } = planner.plan({ draft: meant.draft })
      return { plan, notes, answer: '' }
    } catch (error) {
      if (error instanceof PlanError) return { plan: null, notes: [], answer: error.message }
      throw error
    }
  }
  return ({ text, facts }) => {
    const { plan, notes, answer } = planOf(text)
    const said = notes.map(({ message }) => message)
    const fates = Object.entries(facts).map(([words, fact]): [string, Fate] => {
      if (plan && holdsFact(plan, fact)) return [words, 'honoured']
      return [words, speaksOf(said.join('\n'), words) ? 'told' : 'lost']
    })
    return { text, fates: Object.fromEntries(fates), answer }
  }
}

/** Words that say nothing by themselves. */
const SMALL = /^(?:with|from|into|over|that|this|dans|avec|pour|sous|elle|they|them|both|plan|shot|next|first|second)$/

/** Whether the notes name what was said: every word of it that means something. */
function speaksOf(notes: string, words: string): boolean {
  const told = foldText(notes)
  const meaning = foldText(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !SMALL.test(word))
  return meaning.length > 0 && meaning.every((word) => told.includes(stemOf(word)))
}

export const fateOf = ({ fates }: Judgement): Fate => {
  const all = Object.values(fates)
  if (all.includes('lost')) return 'lost'
  return all.includes('told') ? 'told' : 'honoured'
}

/** A note may speak of the action in another form: “plays”, “playing”. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 2))
}
