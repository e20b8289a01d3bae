import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import { getPlan } from '../../db/plans.ts'
import type { StudioPorts } from '../studio.ts'

export function registerPlanResource(server: McpServer, studio: StudioPorts): void {
  const template = new ResourceTemplate('rushes://plans/{id}', { list: undefined })
  const config = { title: 'Shot plan', description: 'A stored shot plan', mimeType: 'application/json' }
  server.registerResource('plan', template, config, async (uri, { id }) => {
    const { plan } = await getPlan(studio.database.db, String(id))
    return { contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(plan) }] }
  })
}
