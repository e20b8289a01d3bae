import { readFileSync } from 'node:fs'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { planDifference } from '../../../models/planner/say/plan-difference.ts'
import { openConversation } from '../edits/conversation.ts'
import { CAPABILITIES } from '../edits/judge-case.ts'

export interface Conversation {
  title: string
  messages: string[]
}

export const CONVERSATIONS = JSON.parse(
  readFileSync(new URL('./conversations.json', import.meta.url), 'utf8'),
) as Conversation[]

/** A conversation as it went: Markdown of what was said and what changed in the plan, and the film at its end. */
export async function tellConversation(
  { title, messages }: Conversation,
  number: number,
): Promise<{ text: string; film: ShotPlan }> {
  const thread = openConversation(CAPABILITIES)
  const turns: string[] = []
  let film: ShotPlan | null = null
  for (const [index, message] of messages.entries()) {
    const { text, plan } = await thread.send(message)
    const changed = film && plan ? planDifference(film, plan, plan.format.language.startsWith('fr') ? 'fr' : 'en') : []
    turns.push(`${index + 1}. **${message}**\n   ${text}${changed.length > 0 ? `\n   *${changed.join('; ')}*` : ''}`)
    film = plan
  }
  const still = `![The film at the end](${number}.jpg)`
  return { text: `## ${number}. ${title}\n\n${turns.join('\n')}\n\n${still}\n`, film: film! }
}
