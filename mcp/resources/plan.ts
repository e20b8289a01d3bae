import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import { getPlan } from '../../db/plans.ts'
import { PlanId } from '../../models/contract/ids.ts'
import { readResource, resourceId } from '../read-resource.ts'
import type { StudioPorts } from '../studio.ts'

export function registerPlanResource(server: McpServer, studio: StudioPorts): void {
  const template = new ResourceTemplate('rushes://plans/{id}', { list: undefined })
  const config = { title: 'Shot plan', description: 'A stored shot plan', mimeType: 'application/json' }
  server.registerResource('plan', template, config, (uri, { id }) =>
    readResource(studio, uri, async () => {
      const { plan } = await getPlan(studio.database.db, resourceId(PlanId, 'plan', id))
      return { mimeType: 'application/json', text: JSON.stringify(plan) }
    }),
  )
}
