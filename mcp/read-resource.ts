import {
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  ResourceNotFoundError,
} from '@modelcontextprotocol/server'
import type { z } from 'zod'
import { NotFound } from '../db/not-found.ts'
import { Refused } from './answer.ts'
import type { StudioPorts } from './studio.ts'

type Content = { mimeType: string } & ({ text: string } | { blob: string })

/** The id in a resource's address. Throws NotFound for what cannot be one. */
export function resourceId<Id>(schema: z.ZodType<Id>, kind: string, said: unknown): Id {
  const parsed = schema.safeParse(said)
  if (!parsed.success) throw new NotFound(kind, String(said))
  return parsed.data
}

/** Reads a resource at the door: what does not exist is said, and what failed goes to the log and stays there. */
export async function readResource(
  studio: StudioPorts,
  uri: URL,
  read: () => Promise<Content>,
): Promise<ReadResourceResult> {
  try {
    return { contents: [{ uri: uri.href, ...(await read()) }] }
  } catch (error) {
    if (error instanceof NotFound || error instanceof Refused) throw new ResourceNotFoundError(uri.href, error.message)
    studio.onError(error)
    throw new ProtocolError(ProtocolErrorCode.InternalError, 'the studio failed to read this; its log says why')
  }
}
