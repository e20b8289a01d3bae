import {
  acceptedContent,
  type InputRequiredResult,
  inputRequired,
  type McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { z } from 'zod'

/** What the person chose; `ask` is what the tool answers first so that the client asks; null where it cannot, or did in vain. */
export type Asked = { answer: string } | { ask: InputRequiredResult } | null

/** Asks the person through the client, where it can show a form. */
export function askClient(
  server: McpServer,
  { mcpReq }: ServerContext,
  question: string,
  choices: readonly string[],
): Asked {
  const form = z.object({ answer: z.enum(choices as [string, ...string[]]) })
  const answered = acceptedContent(mcpReq.inputResponses, 'answer', form)
  if (answered) return answered
  const canAsk = server.server.getClientCapabilities()?.elicitation !== undefined
  // Who declined is not asked again.
  if (!canAsk || mcpReq.inputResponses !== undefined) return null
  return {
    ask: inputRequired({
      inputRequests: { answer: inputRequired.elicit({ message: question, requestedSchema: form }) },
    }),
  }
}
