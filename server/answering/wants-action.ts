import { generateText, isStepCount, type LanguageModel, type ToolSet } from 'ai'
import type { Turn } from '../turn.ts'

/** Whether the built-in planner would call a tool for the person's last message: then an answer in words is not enough. */
export async function wantsAction(planner: LanguageModel, turn: Turn): Promise<boolean> {
  const tools: ToolSet = Object.fromEntries(
    Object.entries(turn.tools).map(([name, { description, inputSchema }]) => [name, { description, inputSchema }]),
  )
  const { instructions, messages, signal } = turn
  const stopWhen = isStepCount(1)
  const { toolCalls } = await generateText({
    model: planner,
    instructions,
    messages,
    tools,
    stopWhen,
    abortSignal: signal,
  })
  return toolCalls.length > 0
}
