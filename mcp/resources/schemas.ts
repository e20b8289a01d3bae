import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { SCHEMAS, type SchemaName, schemaAddress } from '../../models/contract/schemas.ts'

/** The schemas that the list of tools only names. */
export function registerSchemaResources(server: McpServer): void {
  for (const name of Object.keys(SCHEMAS) as SchemaName[]) {
    const uri = schemaAddress(name)
    const mimeType = 'application/schema+json'
    const config = { title: `Schema of a ${name.replace('-', ' ')}`, description: 'JSON Schema', mimeType }
    server.registerResource(name, uri, config, () => ({
      contents: [{ uri, mimeType, text: JSON.stringify(z.toJSONSchema(SCHEMAS[name], { io: 'input' })) }],
    }))
  }
}
