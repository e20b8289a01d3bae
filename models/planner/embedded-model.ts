import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Content,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import { type Move, nextMove } from './conversation/next-move.ts'
import { readTurn } from './conversation/turn.ts'

const USAGE: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
}

/**
 * The planner as a language model: it answers with the same tool calls and text as a large one would, offline
 * and the same each time. It reads the conversation, the tools offered and the server's context line.
 */
export function createEmbeddedModel(): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'rushes',
    modelId: 'rushes-planner',
    supportedUrls: {},
    async doGenerate(options) {
      const { content, finishReason } = answerCall(options)
      return { content, finishReason, usage: USAGE, warnings: [] }
    },
    async doStream(options) {
      const { content, finishReason } = answerCall(options)
      return {
        stream: streamOf([
          { type: 'stream-start', warnings: [] },
          ...content.flatMap(partsOf),
          { type: 'finish', usage: USAGE, finishReason },
        ]),
      }
    },
  }
}

function answerCall(options: LanguageModelV4CallOptions): {
  content: LanguageModelV4Content[]
  finishReason: LanguageModelV4FinishReason
} {
  const turn = readTurn(
    options.prompt,
    (options.tools ?? []).map(({ name }) => name),
  )
  const move = nextMove(turn)
  const unified = move.call ? 'tool-calls' : 'stop'
  return { content: contentOf(move, turn.steps.length), finishReason: { unified, raw: unified } }
}

function contentOf(move: Move, step: number): LanguageModelV4Content[] {
  const text: LanguageModelV4Content[] = move.text ? [{ type: 'text', text: move.text }] : []
  if (!move.call) return text
  const { tool, input } = move.call
  // The step makes the id unique within the turn and the same on every run.
  return [
    ...text,
    { type: 'tool-call', toolCallId: `call-${step + 1}-${tool}`, toolName: tool, input: JSON.stringify(input) },
  ]
}

function partsOf(content: LanguageModelV4Content): LanguageModelV4StreamPart[] {
  if (content.type === 'tool-call') {
    const { toolCallId: id, toolName, input } = content
    return [
      { type: 'tool-input-start', id, toolName },
      { type: 'tool-input-delta', id, delta: input },
      { type: 'tool-input-end', id },
      content,
    ]
  }
  if (content.type !== 'text') return []
  const deltas = content.text.match(/\S+\s*/g) ?? []
  return [
    { type: 'text-start', id: 'text' },
    ...deltas.map((delta): LanguageModelV4StreamPart => ({ type: 'text-delta', id: 'text', delta })),
    { type: 'text-end', id: 'text' },
  ]
}

function streamOf(parts: LanguageModelV4StreamPart[]): ReadableStream<LanguageModelV4StreamPart> {
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })
}
