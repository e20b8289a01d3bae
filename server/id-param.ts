import type { Request } from 'express'
import type { z } from 'zod'
import { NotFound } from '../db/not-found.ts'

/** The id in the path of a request. Throws NotFound for what cannot be one: nobody was ever given it. */
export function idParam<Id>(schema: z.ZodType<Id>, kind: string, request: Request<{ id: string }>): Id {
  const parsed = schema.safeParse(request.params.id)
  if (!parsed.success) throw new NotFound(kind, request.params.id)
  return parsed.data
}
