import { Server, type ServerContext } from '@modelcontextprotocol/server'
import rushes from '../package.json' with { type: 'json' }
import type { StudioLink } from './studio-link.ts'

/** A wait lasts up to 45 s; whoever asked gives up after about a minute. */
const TIMEOUT_MS = 60_000

/** Tools that only look: asked once more when the studio went away meanwhile, they do nothing twice. */
const LOOKING = ['wait_for_video', 'list_takes']
const REPEATABLE = { repeatable: true }

/** Progress of the call there becomes progress of the call here; it never goes back, whoever answers. */
function passOnProgress({ mcpReq }: ServerContext) {
  const progressToken = mcpReq._meta?.progressToken
  if (progressToken === undefined) return undefined
  let told = -1
  return (progress: { progress: number; total?: number; message?: string }) => {
    if (progress.progress <= told) return
    told = progress.progress
    const params = { progressToken, ...progress }
    // Nobody listens any more once the call was given up.
    mcpReq.notify({ method: 'notifications/progress', params }).catch(() => {})
  }
}

/** The same server as the studio's own: every request is handed on to it and every answer handed back. */
export function createForwardingServer(link: StudioLink): Server {
  const info = { name: 'rushes', title: 'Rushes', version: rushes.version }
  const capabilities = { tools: {}, resources: {} }
  const server = new Server(info, { capabilities, instructions: link.instructions })
  server.setRequestHandler('tools/list', ({ params }) => link.ask((client) => client.listTools(params), REPEATABLE))
  server.setRequestHandler('tools/call', ({ params: { name, arguments: given } }, context) => {
    const onprogress = passOnProgress(context)
    return link.ask(
      (client, gone) => {
        const signal = AbortSignal.any([context.mcpReq.signal, gone])
        return client.callTool({ name, arguments: given }, { signal, timeout: TIMEOUT_MS, onprogress })
      },
      { repeatable: LOOKING.includes(name) },
    )
  })
  server.setRequestHandler('resources/list', ({ params }) =>
    link.ask((client) => client.listResources(params), REPEATABLE),
  )
  server.setRequestHandler('resources/templates/list', ({ params }) =>
    link.ask((client) => client.listResourceTemplates(params), REPEATABLE),
  )
  server.setRequestHandler('resources/read', ({ params: { uri } }) =>
    link.ask((client) => client.readResource({ uri }), REPEATABLE),
  )
  return server
}
