import { z } from 'zod'
import { SCHEMA_ADDRESS_FIELD, SCHEMAS, type SchemaName, schemaAddress } from '../models/contract/schemas.ts'

/**
 * A schema that checks as the whole one does, and that the list of tools shows as one line: the list is sent with
 * every request of a language model, and the whole schema is there to be read.
 */
export function lightSchema<Name extends SchemaName>(name: Name, about: string): (typeof SCHEMAS)[Name] {
  // With its definition given the copy has no parent, whose own lines the list would take.
  const whole = SCHEMAS[name] as z.ZodType
  const light = z.clone(whole, whole._zod.def)
  light._zod.toJSONSchema = () => ({
    type: 'object',
    description: `${about}; schema: resource ${schemaAddress(name)}`,
    [SCHEMA_ADDRESS_FIELD]: schemaAddress(name),
  })
  return light as (typeof SCHEMAS)[Name]
}

/** An id that is checked as it was, and shown without its pattern: nobody makes one up from that. */
export function lightId<Id extends z.ZodType>(id: Id, about: string): Id {
  const light = z.clone(id, id._zod.def)
  light._zod.toJSONSchema = () => ({ type: 'string', description: about })
  return light
}
