import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { dynamicTool, type JSONSchema7, jsonSchema, type ToolSet } from 'ai'

/** Waiting for a video lasts up to 45 s; the others answer within a second. */
const CALL_TIMEOUT_MS = 60_000

type Fetch = (request: Request) => Promise<Response>

/** The studio's tools as any assistant sees them, called through the official client. */
export interface ModelTools {
  /**
   * For one turn of one thread: what is planned there belongs to the thread, and the pictures that came with the
   * message go on stage, without the model saying so.
   */
  forThread(threadId: string, pictures: string[]): ToolSet
  close(): Promise<void>
}

/** `fetch`: the MCP door in this process; nothing goes over a network. */
export async function connectTools(fetch: Fetch, onError: (error: unknown) => void): Promise<ModelTools> {
  const client = new Client({ name: 'rushes-agent', version: '0.1.0' }, { versionNegotiation: { mode: 'auto' } })
  const transport = new StreamableHTTPClientTransport(new URL('http://rushes.invalid/mcp'), {
    fetch: (url, init) => fetch(new Request(url, init)),
  })
  await client.connect(transport)
  const { tools } = await client.listTools()

  const call = async (name: string, input: object, signal?: AbortSignal) => {
    const request = { name, arguments: { ...input } }
    const result = await client.callTool(request, { signal, timeout: CALL_TIMEOUT_MS }).catch((error: unknown) => {
      signal?.throwIfAborted()
      // Refusals come as results; whatever is thrown is a fault of ours, and no model can make sense of it.
      onError(error)
      throw new Error('the studio failed to do this; its log says why')
    })
    if (!result.isError) return result.structuredContent
    const [first] = result.content
    throw new Error(first?.type === 'text' ? first.text : `${name} failed`)
  }

  return {
    forThread: (threadId, pictures) => {
      const entries = tools.map(({ name, description, inputSchema }) => {
        const { thread_id, pictures: staged, ...properties } = inputSchema.properties ?? {}
        const required = inputSchema.required?.filter((field) => field !== 'thread_id')
        const schema = { ...inputSchema, properties, required } as JSONSchema7
        const add = { ...(thread_id && { thread_id: threadId }), ...(staged && pictures.length > 0 && { pictures }) }
        const execute = (input: unknown, { abortSignal }: { abortSignal?: AbortSignal }) =>
          call(name, { ...(input as object), ...add }, abortSignal)
        return [name, dynamicTool({ description, inputSchema: jsonSchema(schema), execute })] as const
      })
      return Object.fromEntries(entries)
    },
    close: () => client.close(),
  }
}
