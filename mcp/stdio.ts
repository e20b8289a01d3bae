import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import type { McpServerFactory } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createForwardingServer } from './forward.ts'
import { createMcpServer } from './server.ts'
import type { StudioPorts } from './studio.ts'

/** Serves this process's standard input and output until the host hangs up or ends the process. */
async function serve(factory: McpServerFactory, onError: (error: unknown) => void): Promise<void> {
  const { promise: hungUp, resolve } = Promise.withResolvers<void>()
  const door = serveStdio(factory, { onerror: onError })
  process.stdin.once('end', resolve).once('close', resolve)
  process.once('SIGTERM', () => resolve()).once('SIGINT', () => resolve())
  await hungUp
  await door.close()
}

/** The door over standard input and output. Nothing else in this process may write to the output. */
export function serveStudio(studio: StudioPorts): Promise<void> {
  return serve(() => createMcpServer(studio, { caller: 'stdio', threadId: null, engineName: null }), studio.onError)
}

/** The same door to a studio that runs in another process and answers MCP at `url`. */
export async function serveRunningStudio(
  url: string,
  key: string | undefined,
  onError: (error: unknown) => void,
): Promise<void> {
  const client = new Client({ name: 'rushes-stdio', version: '0.1.0' }, { versionNegotiation: { mode: 'auto' } })
  const headers = key ? { Authorization: `Bearer ${key}` } : undefined
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit: { headers } }))
  await serve(() => createForwardingServer(client), onError)
  await client.close()
}
