import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'

export interface ToolAnswer {
  isError?: boolean
  content: { type: string; text?: string }[]
  structuredContent?: unknown
}

/** One call of a tool by an assistant that knows nothing of its schema. */
export async function callTool(studioUrl: string, name: string, args: Record<string, unknown>): Promise<ToolAnswer> {
  const client = new Client({ name: 'test-host', version: '1.0.0' }, { versionNegotiation: { mode: 'auto' } })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${studioUrl}/mcp`)))
  try {
    return (await client.callTool({ name, arguments: args })) as ToolAnswer
  } finally {
    await client.close()
  }
}
