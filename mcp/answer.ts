import type { CallToolResult, InputRequiredResult } from '@modelcontextprotocol/server'
import { ZodError } from 'zod'
import { NotFound } from '../db/not-found.ts'
import { QueueFull } from '../db/queue-limits.ts'
import { NotSelectable } from '../db/select-take.ts'
import { UnknownEngine } from '../models/contract/unknown-engine.ts'
import { PlanError } from '../models/planner/plan-error.ts'
import type { StudioPorts } from './studio.ts'

/** A request that cannot be met; the message tells the caller what would be accepted. */
export class Refused extends Error {
  override name = 'Refused'
}

type Link = { uri: string; name: string; mimeType: string }

/** The structured result, once more as text for hosts that show only text, and links to what it made. */
export function toolResult(structured: Record<string, unknown>, links: Link[] = []): CallToolResult {
  const text = { type: 'text' as const, text: JSON.stringify(structured) }
  return {
    content: [text, ...links.map((link) => ({ type: 'resource_link' as const, ...link }))],
    structuredContent: structured,
  }
}

function explainIssues(error: ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'arguments'}: ${issue.message}`).join('; ')
}

/** What the caller can put right; everything else is our own fault and nobody else's business. */
const EXPLAINED = [NotFound, NotSelectable, PlanError, QueueFull, Refused, UnknownEngine]

function explainError(error: unknown): string | null {
  if (error instanceof ZodError) return explainIssues(error)
  return EXPLAINED.some((kind) => error instanceof kind) ? (error as Error).message : null
}

/** Runs a tool at the door: errors become results that say what to do, and the rest goes to the log. */
export async function runTool<Answer extends CallToolResult | InputRequiredResult = CallToolResult>(
  studio: StudioPorts,
  work: () => Promise<Answer>,
): Promise<Answer | CallToolResult> {
  try {
    return await work()
  } catch (error) {
    const said = explainError(error)
    if (said === null) studio.onError(error)
    const text = said ?? 'the studio failed to do this; its log says why'
    return { isError: true, content: [{ type: 'text', text }] }
  }
}
