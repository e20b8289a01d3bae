import { z } from 'zod'
import { SCHEMA_ADDRESS_FIELD, SCHEMAS, type SchemaName, schemaAddress } from '../models/contract/schemas.ts'

/**
 * A schema that checks as the whole one does, and that the list of tools shows as one line: the list is sent with
 * every request of a language model, and the whole schema is there to be read.
 */
export function lightSchema<Name extends SchemaName>(name: Name, about: string): (typeof SCHEMAS)[Name] {
  const light = z.clone(SCHEMAS[name] as z.ZodType)
  light._zod.toJSONSchema = () => ({
    type: 'object',
    description: `${about}; schema: resource ${schemaAddress(name)}`,
    [SCHEMA_ADDRESS_FIELD]: schemaAddress(name),
  })
  return light as (typeof SCHEMAS)[Name]
}
