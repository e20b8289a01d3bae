import { isStepCount, type LanguageModel, type ModelMessage, streamText, type TextStreamPart, type ToolSet } from 'ai'
import { watchForRepetition, watchThoughts } from './answering/repetition.ts'
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

/** What a model did in one turn. */
export interface TurnReport {
  /** Everything it said. */
  text: string
  /** Tools that did what they were called for, in their order, and what they answered. */
  results: { tool: string; output: unknown }[]
  /** Whether tools refused its calls until the turn was ended. */
  confused: boolean
  /** Whether it was stopped because it said the same again and again. */
  repeating: boolean
  /** Whether the provider's filter ended it. */
  filtered: boolean
}

type Part = TextStreamPart<ToolSet>

/** Plans and videos that a tool made, and what it asked, become parts of the reply. */
function showResult(writer: ReplyWriter, toolName: string, output: unknown): void {
  const made = output as { plan_id?: string; video_id?: string; question?: string; choices?: string[] }
  const plans = toolName === 'plan_shots' || toolName === 'edit_plan'
  const takes = toolName === 'generate_video' || toolName === 'select_take'
  if (plans && made.plan_id) writer.add({ type: 'plan', planId: made.plan_id })
  if (toolName === 'ask_person' && made.question && made.choices)
    writer.add({ type: 'question', text: made.question, choices: made.choices })
  if (takes && made.video_id) writer.add({ type: 'take', takeId: made.video_id })
}

/** Writes down what comes and counts it up. */
function createTurnReader(writer: ReplyWriter) {
  const report: TurnReport = { text: '', results: [], confused: false, repeating: false, filtered: false }
  const repeats = { text: watchForRepetition(), thoughts: watchThoughts(), input: watchThoughts() }
  let failedCalls = 0
  let startsAnew = true
  const writeText = (text: string) => {
    if (startsAnew) writer.add({ type: 'text', text })
    else writer.text(text)
    startsAnew = false
    report.text += text
    report.repeating ||= repeats.text(text)
  }
  const read = (part: Part) => {
    if (part.type === 'text-start') startsAnew = true
    if (part.type === 'text-delta' && part.text) writeText(part.text)
    if (part.type === 'reasoning-delta') report.repeating ||= repeats.thoughts(part.text)
    if (part.type === 'tool-input-delta') report.repeating ||= repeats.input(part.delta)
    if (part.type === 'tool-result') {
      showResult(writer, part.toolName, part.output)
      report.results.push({ tool: part.toolName, output: part.output })
    }
    if (part.type === 'tool-error') report.confused = ++failedCalls >= MOST_FAILED_CALLS
    if (part.type === 'finish-step') report.filtered ||= part.finishReason === 'content-filter'
    if (part.type === 'error') throw new ModelFailure('the language model failed', { cause: part.error })
  }
  return { report, read, isConfused: () => failedCalls >= MOST_FAILED_CALLS }
}

/** The next part; whatever the stream itself throws is the provider's failure and not ours. */
async function nextPart(parts: AsyncIterator<Part>): Promise<IteratorResult<Part>> {
  try {
    return await parts.next()
  } catch (error) {
    throw new ModelFailure('the language model failed', { cause: error })
  }
}

/**
 * Lets a model answer with the studio's tools and writes down what it says and makes. A tool call that
 * cannot be understood goes back to it with the reason. Throws ModelFailure.
 */
export async function runTurn(turn: Turn, writer: ReplyWriter): Promise<TurnReport> {
  const reader = createTurnReader(writer)
  const enough = new AbortController()
  const result = streamText({
    model: turn.model,
    instructions: turn.instructions,
    messages: turn.messages,
    tools: turn.tools,
    toolCallConcurrency: 1,
    abortSignal: AbortSignal.any([turn.signal, enough.signal]),
    maxRetries: 1,
    timeout: TIMEOUT,
    stopWhen: [isStepCount(MOST_STEPS), reader.isConfused],
    // Errors come through the stream as well; without this the AI SDK prints them.
    onError: () => {},
  })
  const parts = result.stream[Symbol.asyncIterator]()
  for (;;) {
    const { done, value } = await nextPart(parts)
    if (done) {
      // An aborted stream ends like one that is complete.
      turn.signal.throwIfAborted()
      return reader.report
    }
    reader.read(value)
    if (!reader.report.repeating) continue
    enough.abort()
    return reader.report
  }
}
