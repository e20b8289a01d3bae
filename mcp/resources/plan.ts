import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import { PlanId } from '../../models/contract/ids.ts'
import { readResource, resourceId } from '../read-resource.ts'
import { findPlan, type ScopedStudio } from '../scope.ts'

export function registerPlanResource(server: McpServer, studio: ScopedStudio): void {
  const template = new ResourceTemplate('rushes://plans/{id}', { list: undefined })
  const config = { title: 'Shot plan', description: 'A stored shot plan', mimeType: 'application/json' }
  server.registerResource('plan', template, config, (uri, { id }) =>
    readResource(studio, uri, async () => {
      const { plan } = await findPlan(studio, resourceId(PlanId, 'plan', id))
      return { mimeType: 'application/json', text: JSON.stringify(plan) }
    }),
  )
}
