import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { McpHandlerRequestOptions, Tool } from '@modelcontextprotocol/server'
import { dynamicTool, type JSONSchema7, jsonSchema, type ToolSet } from 'ai'
import { z } from 'zod'
import { type CallerScope, scopeAsAuth } from '../models/contract/caller-scope.ts'
import { schemaStoodFor } from '../models/contract/schemas.ts'
import { createTurnBudget } from './turn-budget.ts'

/** Waiting for a video lasts up to 45 s; the others answer within a second. */
const CALL_TIMEOUT_MS = 60_000

type McpFetch = (request: Request, options?: McpHandlerRequestOptions) => Promise<Response>

/** The message that a turn answers. */
export interface TurnMessage {
  threadId: string
  /** Whose orders are counted together. */
  caller: string
  /** The engine that was chosen beside the message; null for the studio's default. */
  engineName: string | null
  /** Uploads that came with the message; the tools put them on stage without the model saying so. */
  pictures: string[]
}

/** The tools of one turn; they see that conversation alone, and make no more than one message may ask for. */
export interface TurnTools {
  tools: ToolSet
  close(): Promise<void>
}

/** The studio's tools as any assistant sees them, called through the official client. */
export interface ModelTools {
  forTurn(message: TurnMessage): TurnTools
}

/** `fetch`: the MCP handler in this process; nothing goes over a network. */
export async function connectTools(fetch: McpFetch, onError: (error: unknown) => void): Promise<ModelTools> {
  const listing = await connect(fetch, { caller: 'studio', threadId: null, engineName: null })
  const { tools } = await listing.listTools()
  await listing.close()
  return {
    forTurn: (message) => {
      let connected: Promise<Client> | null = null
      const client = () => {
        connected ??= connect(fetch, scopeOf(message))
        return connected
      }
      const call = callWithin(client, onError)
      return {
        tools: Object.fromEntries(tools.map((tool) => [tool.name, asModelTool(tool, message, call)])),
        close: async () => {
          await (await connected)?.close()
        },
      }
    },
  }
}

const scopeOf = ({ caller, threadId, engineName }: TurnMessage): CallerScope => ({ caller, threadId, engineName })

async function connect(fetch: McpFetch, scope: CallerScope): Promise<Client> {
  const client = new Client({ name: 'rushes-agent', version: '0.1.0' }, { versionNegotiation: { mode: 'auto' } })
  const transport = new StreamableHTTPClientTransport(new URL('http://rushes.invalid/mcp'), {
    fetch: (url, init) => fetch(new Request(url, init), { authInfo: scopeAsAuth(scope) }),
  })
  await client.connect(transport)
  return client
}

type CallTool = (name: string, input: object, signal?: AbortSignal) => Promise<unknown>

/** Calls tools until the turn's budget is spent; a refusal is thrown with its reason, for the model to read. */
function callWithin(client: () => Promise<Client>, onError: (error: unknown) => void): CallTool {
  const budget = createTurnBudget()
  return async (name, input, signal) => {
    const refusal = budget.refusal(name)
    if (refusal) throw new Error(refusal)
    const request = { name, arguments: { ...input } }
    const options = { signal, timeout: CALL_TIMEOUT_MS }
    const result = await (await client()).callTool(request, options).catch((error: unknown) => {
      signal?.throwIfAborted()
      // Refusals come as results; whatever is thrown is a fault of ours, and no model can make sense of it.
      onError(error)
      throw new Error('the studio failed to do this; its log says why')
    })
    if (result.isError) {
      const [first] = result.content
      throw new Error(first?.type === 'text' ? first.text : `${name} failed`)
    }
    budget.count(name)
    return result.structuredContent
  }
}

/** The list of tools names large schemas; a model that cannot read resources is given them whole. */
function withWholeSchemas(node: object): object {
  const whole = schemaStoodFor(node)
  if (whole) return z.toJSONSchema(whole, { io: 'input' })
  const deeper = Object.entries(node).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null && !Array.isArray(value) ? withWholeSchemas(value) : value,
  ])
  return Object.fromEntries(deeper)
}

/** What belongs to the turn is filled in, and the model is not asked for it. */
function asModelTool({ name, description, inputSchema }: Tool, { threadId, pictures }: TurnMessage, call: CallTool) {
  const { thread_id, pictures: staged, images, ...light } = inputSchema.properties ?? {}
  const properties = withWholeSchemas(light)
  const required = inputSchema.required?.filter((field) => field !== 'thread_id')
  const schema = { ...inputSchema, properties, required } as JSONSchema7
  const filledIn = {
    ...(thread_id && { thread_id: threadId }),
    // The answers go to a language model as text.
    ...(images && { images: 'none' }),
    ...(staged && pictures.length > 0 && { pictures }),
  }
  const execute = (input: unknown, { abortSignal }: { abortSignal?: AbortSignal }) =>
    call(name, { ...(input as object), ...filledIn }, abortSignal)
  return dynamicTool({ description, inputSchema: jsonSchema(schema), execute })
}
