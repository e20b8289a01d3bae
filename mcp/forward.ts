import type { Client } from '@modelcontextprotocol/client'
import { Server, type ServerContext } from '@modelcontextprotocol/server'
import rushes from '../package.json' with { type: 'json' }

/** A wait lasts up to 45 s; whoever asked gives up after about a minute. */
const TIMEOUT_MS = 60_000

/** Progress of the call there becomes progress of the call here. */
function passOnProgress({ mcpReq }: ServerContext) {
  const progressToken = mcpReq._meta?.progressToken
  if (progressToken === undefined) return undefined
  return (progress: { progress: number; total?: number; message?: string }) => {
    const params = { progressToken, ...progress }
    // Nobody listens any more once the call was given up.
    mcpReq.notify({ method: 'notifications/progress', params }).catch(() => {})
  }
}

/**
 * The same server as one that already runs elsewhere: `client` is connected to it, every request is
 * handed on and every answer handed back.
 */
export function createForwardingServer(client: Client): Server {
  const info = { name: 'rushes', title: 'Rushes', version: rushes.version }
  const capabilities = { tools: {}, resources: {} }
  const server = new Server(info, { capabilities, instructions: client.getInstructions() })
  server.setRequestHandler('tools/list', ({ params }) => client.listTools(params))
  server.setRequestHandler('tools/call', ({ params: { name, arguments: given } }, context) => {
    const options = { signal: context.mcpReq.signal, timeout: TIMEOUT_MS, onprogress: passOnProgress(context) }
    return client.callTool({ name, arguments: given }, options)
  })
  server.setRequestHandler('resources/list', ({ params }) => client.listResources(params))
  server.setRequestHandler('resources/templates/list', ({ params }) => client.listResourceTemplates(params))
  server.setRequestHandler('resources/read', ({ params }) => client.readResource({ uri: params.uri }))
  return server
}
