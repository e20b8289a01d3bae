import type { LanguageModelV4Message, LanguageModelV4Prompt } from '@ai-sdk/provider'
import type { ShotPlan, Subject } from '../../contract/shot-plan.ts'

/** One message of the person with what the studio made of it. */
export interface Exchange {
  said: string
  /** The plan that was stored for it; null when it was only answered. */
  planId: string | null
}

/** What a remark can lean on: the film before the last change, and the words that made the change. */
export interface Memory {
  /** The plan that the current one was made from. */
  before: ShotPlan | null
  exchanges: readonly Exchange[]
}

export const NO_MEMORY: Memory = { before: null, exchanges: [] }

const STORED = /\(stored plan ([^)\s]+)\)/

/** The person's earlier messages, oldest first, each with the plan that was stored before the next one came. */
export function exchangesIn(earlier: LanguageModelV4Prompt): Exchange[] {
  const exchanges: Exchange[] = []
  for (const message of earlier) {
    const text = textOf(message)
    if (message.role === 'user') exchanges.push({ said: text, planId: null })
    const last = exchanges.at(-1)
    const stored = message.role === 'assistant' ? STORED.exec(text)?.[1] : undefined
    if (last && stored) last.planId = stored
  }
  return exchanges
}

export function textOf({ content }: LanguageModelV4Message): string {
  if (typeof content === 'string') return content
  return content
    .map((part) => (part.type === 'text' ? part.text : ''))
    .filter(Boolean)
    .join('\n')
}

/** Whom the last change brought in, or changed: newcomers first. */
export function lastChanged(before: ShotPlan | null, plan: ShotPlan): Subject | null {
  if (!before) return null
  const old = before.shots.flatMap(({ subjects }) => subjects)
  const now = plan.shots.flatMap(({ subjects }) => subjects)
  const come = now.filter(({ id }) => !old.some((one) => one.id === id))
  const changed = now.filter((one) => {
    const was = old.find(({ id }) => id === one.id)
    return was && JSON.stringify(was) !== JSON.stringify(one)
  })
  return come.at(-1) ?? (changed.length === 1 ? changed[0]! : null)
}
