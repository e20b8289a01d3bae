import type { RequestHandler, Response } from 'express'
import { callerOf } from './mcp-caller.ts'

/** What is read of a JSON-RPC message here; its other fields are checked by the MCP server. */
interface Message {
  method?: unknown
  id?: unknown
  params?: { requestId?: unknown }
}

const messagesIn = (body: unknown): Message[] =>
  (Array.isArray(body) ? body : [body]).filter((each) => typeof each === 'object' && each !== null)

/**
 * Hosts of 2025 end a call by a message of its own, `notifications/cancelled`; without sessions no server instance
 * that answers it knows the call. The connection on which the call waits is closed, as today's hosts do by themselves.
 * Ids are a host's own: where two calls of one address have the same id, nobody can tell which is meant, and both go on.
 */
export function endCancelledCalls(): RequestHandler {
  const waiting = new Map<string, Set<Response>>()
  return (request, response, next) => {
    const keyOf = (id: unknown) => `${callerOf(request)} ${JSON.stringify(id)}`
    for (const { method, id, params } of messagesIn(request.body)) {
      if (method === 'notifications/cancelled') {
        const meant = waiting.get(keyOf(params?.requestId))
        if (meant?.size === 1) for (const call of meant) call.destroy()
      } else if (id !== undefined) keepCall(waiting, keyOf(id), response)
    }
    next()
  }
}

function keepCall(waiting: Map<string, Set<Response>>, key: string, response: Response): void {
  const calls = waiting.get(key) ?? new Set()
  waiting.set(key, calls.add(response))
  response.once('close', () => {
    calls.delete(response)
    if (calls.size === 0) waiting.delete(key)
  })
}
