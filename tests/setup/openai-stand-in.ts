import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

interface ChatRequest {
  model: string
  stream?: boolean
  messages: { role: string; content?: unknown; tool_calls?: unknown[]; tool_call_id?: string }[]
  tools?: { function: { name: string; parameters: { properties?: Record<string, unknown> } } }[]
}

/** What the stand-in does with the n-th request. */
export type Reply =
  | { text: string; finish?: string }
  | { call: string; arguments: string }
  | { status: number; error: string; headers?: Record<string, string> }
  /** Any answer at all. */
  | { status: number; type: string; body: string; headers?: Record<string, string> }
  /** Drops the connection before a word is said. */
  | { cut: true }
  /** Sends this much and then drops the connection. */
  | { cutAfter: string }
  /** Sends this much and then nothing more. */
  | { silentAfter: string }

export interface StandIn {
  baseUrl: string
  requests: ChatRequest[]
  keys: (string | undefined)[]
}

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({
    id: 'chat-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'stand-in',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`

async function readJson(request: IncomingMessage): Promise<ChatRequest> {
  let body = ''
  for await (const piece of request) body += piece
  return JSON.parse(body)
}

function asMessage(reply: Reply) {
  if ('text' in reply) return { message: { role: 'assistant', content: reply.text }, finish_reason: 'stop' }
  if (!('call' in reply)) throw new Error('only a text or a call can be answered in one piece')
  const call = { id: 'call-1', type: 'function', function: { name: reply.call, arguments: reply.arguments } }
  return { message: { role: 'assistant', content: null, tool_calls: [call] }, finish_reason: 'tool_calls' }
}

function stream(reply: Reply, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  response.write(chunk({ role: 'assistant', content: '' }))
  if ('cutAfter' in reply) {
    response.write(chunk({ content: reply.cutAfter }), () => response.destroy())
    return
  }
  if ('silentAfter' in reply) {
    response.write(chunk({ content: reply.silentAfter }))
    return
  }
  if ('text' in reply) {
    for (const word of reply.text.split(/(?<= )/)) response.write(chunk({ content: word }))
    response.write(chunk({}, reply.finish ?? 'stop'))
  }
  if ('call' in reply) {
    const id = `call-${Math.random().toString(36).slice(2)}`
    const call = (more: object) => chunk({ tool_calls: [{ index: 0, ...more }] })
    response.write(call({ id, type: 'function', function: { name: reply.call, arguments: '' } }))
    // Real servers send the arguments in pieces that break anywhere.
    for (const piece of reply.arguments.match(/.{1,7}/gsu) ?? [])
      response.write(call({ function: { arguments: piece } }))
    response.write(chunk({}, 'tool_calls'))
  }
  response.end('data: [DONE]\n\n')
}

/** A server that speaks the OpenAI chat wire and answers as the test says. */
export async function openAiStandIn(answer: (request: ChatRequest, index: number) => Reply): Promise<StandIn> {
  const requests: ChatRequest[] = []
  const keys: (string | undefined)[] = []
  const server = createServer(async (request, response) => {
    const asked = await readJson(request)
    keys.push(request.headers.authorization)
    const reply = answer(asked, requests.push(asked) - 1)
    if ('cut' in reply) {
      request.socket.destroy()
    } else if ('body' in reply) {
      response.writeHead(reply.status, { 'Content-Type': reply.type, ...reply.headers })
      response.end(reply.body)
    } else if ('status' in reply) {
      response.writeHead(reply.status, { 'Content-Type': 'application/json', ...reply.headers })
      response.end(JSON.stringify({ error: { message: reply.error, type: 'stand_in' } }))
    } else if (asked.stream) {
      stream(reply, response)
    } else {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
      response.end(
        JSON.stringify({
          id: 'chat-1',
          created: 1,
          model: 'stand-in',
          choices: [{ index: 0, ...asMessage(reply) }],
          usage,
        }),
      )
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, requests, keys }
}

/** The result of the last tool call, as the model got it. */
export function lastToolResult({ messages }: ChatRequest): string {
  const last = messages.at(-1)
  return last?.role === 'tool' ? String(last.content) : ''
}
