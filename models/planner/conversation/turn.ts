import type { LanguageModelV4Message, LanguageModelV4Prompt, LanguageModelV4ToolResultOutput } from '@ai-sdk/provider'
import { z } from 'zod'
import { ShotPlan } from '../../contract/shot-plan.ts'
import { type Exchange, exchangesIn, textOf } from './memory.ts'

const PastTake = z.object({ id: z.string(), planId: z.string(), parentPlanId: z.string().nullable().catch(null) })

/** What the server says beside the conversation, on one line of the system prompt. */
export const ContextLine = z.object({
  language: z.string().optional().catch(undefined),
  currentPlan: ShotPlan.nullable().catch(null),
  currentPlanId: z.string().nullable().catch(null),
  currentTakeId: z.string().nullable().catch(null),
  parentTakeId: z.string().nullable().catch(null),
  parentPlan: ShotPlan.nullable().catch(null),
  /** Oldest first: take 1, take 2, … */
  takes: z.array(PastTake).catch([]),
  /** Pictures that came with the message. */
  attachedUploadIds: z.array(z.string()).catch([]),
})
export type ContextLine = z.infer<typeof ContextLine>

/** One tool call of this turn with what came back. */
export interface Step {
  tool: string
  result: Record<string, unknown>
  /** What the tool refused with, in words. */
  error: string | null
}

/** Everything one step of the model is decided by. */
export interface Turn {
  message: string
  /** What was said before it. */
  earlier: readonly Exchange[]
  context: ContextLine
  tools: readonly string[]
  /** Whether to see a take through; a studio whose thread shows takes by itself asks for no waiting. */
  waits: boolean
  /** The calls since the person's last message. */
  steps: readonly Step[]
}

const MARKER = 'Rushes context: '

export function readTurn(prompt: LanguageModelV4Prompt, tools: readonly string[]): Turn {
  const last = prompt.findLastIndex(({ role }) => role === 'user')
  return {
    message: last < 0 ? '' : textOf(prompt[last]!),
    earlier: exchangesIn(prompt.slice(0, Math.max(0, last))),
    context: contextOf(prompt),
    tools,
    waits: !prompt.some((message) => message.role === 'system' && /do not call wait_for_video/i.test(message.content)),
    steps: prompt.slice(last + 1).flatMap(stepsOf),
  }
}

/** The last context line of the system messages; one that cannot be read counts as none. */
function contextOf(prompt: LanguageModelV4Prompt): ContextLine {
  const lines = prompt
    .filter(({ role }) => role === 'system')
    .flatMap((message) => textOf(message).split('\n'))
    .filter((line) => line.includes(MARKER))
  const line = lines.at(-1)
  return ContextLine.parse(line ? parseJson(line.slice(line.indexOf(MARKER) + MARKER.length)) : {})
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function stepsOf(message: LanguageModelV4Message): Step[] {
  if (message.role !== 'tool' && message.role !== 'assistant') return []
  return message.content.flatMap((part) =>
    part.type === 'tool-result' ? [{ tool: part.toolName, ...resultOf(part.output) }] : [],
  )
}

/** A tool's result as an object: its structured content, or JSON found in its text. */
function resultOf(output: LanguageModelV4ToolResultOutput): Omit<Step, 'tool'> {
  switch (output.type) {
    case 'error-text':
      return { result: {}, error: output.value }
    case 'error-json':
      return { result: {}, error: JSON.stringify(output.value) }
    case 'execution-denied':
      return { result: {}, error: output.reason ?? 'denied' }
    case 'text':
      return { result: parseJson(output.value), error: null }
    case 'content':
      return {
        result: parseJson(output.value.map((part) => (part.type === 'text' ? part.text : '')).join('')),
        error: null,
      }
    default:
      return unwrapResult(output.value)
  }
}

/** MCP results may come whole: `{ structuredContent, content, isError }`. */
function unwrapResult(value: unknown): Omit<Step, 'tool'> {
  if (!isRecord(value)) return { result: {}, error: null }
  const inner = isRecord(value.structuredContent) ? value.structuredContent : value
  if (value.isError !== true) return { result: inner, error: null }
  const content = Array.isArray(value.content) ? value.content : []
  const words = content
    .map((part: unknown) => (isRecord(part) && typeof part.text === 'string' ? part.text : ''))
    .join(' ')
  return { result: inner, error: words.trim() || 'error' }
}
