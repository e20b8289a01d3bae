import { isStepCount, type LanguageModel, type ModelMessage, streamText, type ToolSet } from 'ai'
import type { ReplyWriter } from './reply-writer.ts'

/** Model calls in one turn; plan, render and an answer take three. */
const MOST_STEPS = 8
/** The first try and up to two more. */
const MOST_FAILED_CALLS = 3
const TIMEOUT = { firstChunkMs: 120_000, chunkMs: 60_000 }

/** The model's provider failed; `cause` is what it threw. */
export class ModelFailure extends Error {
  override name = 'ModelFailure'
}

export interface Turn {
  model: LanguageModel
  instructions: string
  messages: ModelMessage[]
  tools: ToolSet
  signal: AbortSignal
}

/** Plans and videos that a tool made become parts of the reply. */
function showResult(writer: ReplyWriter, toolName: string, output: unknown): void {
  const made = output as { plan_id?: string; video_id?: string }
  const plans = toolName === 'plan_shots' || toolName === 'edit_plan'
  const takes = toolName === 'generate_video' || toolName === 'select_take'
  if (plans && made.plan_id) writer.add({ type: 'plan', planId: made.plan_id })
  if (takes && made.video_id) writer.add({ type: 'take', takeId: made.video_id })
}

/**
 * Lets a model answer with the studio's tools and writes down what it says and makes. A tool call that
 * cannot be understood goes back to it with the reason; "confused" when that did not help.
 * Throws ModelFailure.
 */
export async function runTurn(turn: Turn, writer: ReplyWriter): Promise<'done' | 'confused'> {
  let failedCalls = 0
  const result = streamText({
    model: turn.model,
    instructions: turn.instructions,
    messages: turn.messages,
    tools: turn.tools,
    toolCallConcurrency: 1,
    abortSignal: turn.signal,
    maxRetries: 1,
    timeout: TIMEOUT,
    stopWhen: [isStepCount(MOST_STEPS), () => failedCalls >= MOST_FAILED_CALLS],
    // Errors come through the stream as well; without this the AI SDK prints them.
    onError: () => {},
  })
  let startsAnew = true
  for await (const part of result.stream) {
    if (part.type === 'text-start') startsAnew = true
    if (part.type === 'text-delta' && part.text) {
      if (startsAnew) writer.add({ type: 'text', text: part.text })
      else writer.text(part.text)
      startsAnew = false
    }
    if (part.type === 'tool-result') showResult(writer, part.toolName, part.output)
    if (part.type === 'tool-error') failedCalls++
    if (part.type === 'error') throw new ModelFailure('the language model failed', { cause: part.error })
  }
  return failedCalls >= MOST_FAILED_CALLS ? 'confused' : 'done'
}
