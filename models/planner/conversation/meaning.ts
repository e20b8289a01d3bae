import { cutText } from '../../contract/cut-text.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { ShotPlan } from '../../contract/shot-plan.ts'
import { speaksOfPicture } from '../completion/picture-world.ts'
import { read } from '../reading/read.ts'
import { type Understanding, understandMessage } from '../understand.ts'
import { withAntecedent } from './antecedent.ts'
import { chosenIn } from './chosen.ts'
import { correctionIn } from './correction.ts'
import { type HistoryRequest, historyRequest } from './history.ts'
import type { Memory } from './memory.ts'
import { undoneThing, wantsBefore } from './taken-back.ts'
import { temperedChanges, temperIn } from './tempering.ts'
import type { Turn } from './turn.ts'

/** A message read with what was said and made before it. */
export interface Meaning {
  understood: Understanding
  /** What is asked of the studio in words that need no memory. */
  instruction: string
  /** The plan that a change starts from: the current one, or the one before when the last change is taken back. */
  plan: ShotPlan | null
  /** Typed changes, where the conversation rather than the words say what changes. */
  changes: PlanChange[]
  history: HistoryRequest | null
}

export function meaningOf(turn: Turn): Meaning {
  const meaning = answerOf(turn) ?? wordsOf(turn)
  const { understood } = meaning
  const isOfPicture = turn.context.attachedUploadIds.length > 0 && speaksOfPicture(turn.message)
  if (understood.kind !== 'answer' || !isOfPicture || turn.message.includes('?')) return meaning
  // "animate it", "use this as the background": words that mean nothing without the picture that came with them.
  return { ...meaning, understood: withPicture(understood, turn) }
}

/** "yes", "the second one", or the words of a choice: what the question that was asked last offered; null otherwise. */
function answerOf({ message, earlier, context }: Turn): Meaning | null {
  const last = earlier.at(-1)
  if (!last || last.planId !== null || !context.currentPlan) return null
  const asked = wordsOf({ message: last.said, earlier: earlier.slice(0, -1), context })
  const understood = chosenIn(message, asked.understood)
  if (!understood) return null
  const changes = understood.kind === 'edit' ? understood.edit.changes : []
  return { ...asked, understood, changes }
}

function withPicture({ language }: Understanding, { message, context }: Turn): Understanding {
  const prompt = message.trim()
  return context.currentPlan
    ? { kind: 'edit', language, edit: { instruction: prompt, changes: [] }, notes: [] }
    : { kind: 'draft', language, draft: { format: { language }, shots: [{ prompt }] }, notes: [] }
}

function wordsOf({ message, earlier, context }: Pick<Turn, 'message' | 'earlier' | 'context'>): Meaning {
  const { currentPlan: plan, language: hint, parentPlan } = context
  const memory: Memory = { before: parentPlan, exchanges: earlier }
  const as = (instruction: string, from: ShotPlan | null, rest: Partial<Meaning> = {}): Meaning => ({
    understood: understandMessage(instruction, { plan: from, language: hint }),
    instruction,
    plan: from,
    changes: [],
    history: null,
    ...rest,
  })
  if (!plan) return as(message, null)
  const history = historyRequest(message)
  if (history) return as(message, plan, { history })
  const { language } = read(cutText(message, 400), hint)
  if (wantsBefore(message, plan, parentPlan, language)) return as(message, plan, { history: { to: 'back', steps: 1 } })
  const undone = undoneThing(message, language)
  if (undone) {
    const without = as(undone, plan)
    if (without.understood.kind === 'edit') return without
  }
  const correction = correctionIn(message, plan, memory, language)
  if (correction) {
    const corrected = as(correction.instruction, correction.takesBack ? memory.before : plan)
    if (corrected.understood.kind === 'edit') return corrected
  }
  const share = memory.before ? temperIn(message) : null
  const changes = share === null ? [] : temperedChanges(memory.before!, plan, share)
  if (changes.length > 0) {
    const understood: Understanding = { kind: 'edit', language, edit: { changes }, notes: [] }
    return { understood, instruction: message, plan, changes, history: null }
  }
  return as(withAntecedent(message, plan, memory, language), plan)
}
