import type { ErrorBody } from '../../server/events.ts'
import { addressOf } from './page-base.ts'

/** The server answered, and the answer was no. `status` 0 means that nobody answered. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  /** What the code is about; null from servers and proxies that say none. */
  readonly fields: object | null

  constructor(status: number, code: string, message: string, fields: object | null = null) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.fields = fields
  }
}

function isErrorBody(body: unknown): body is ErrorBody {
  const error = (body as Partial<ErrorBody> | null)?.error
  return typeof error?.message === 'string' && typeof error.code === 'string'
}

async function refusalFrom(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => null)
  return isErrorBody(body)
    ? new Refusal(response.status, body.error.code, body.error.message, body.error.fields)
    : new Refusal(response.status, 'unknown', `${response.status} ${response.statusText}`)
}

/** A file goes as it is, everything else as JSON. */
function asBody(body: unknown): RequestInit {
  if (body === undefined) return {}
  if (body instanceof Blob) return { body }
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** One REST call; throws a `Refusal` and nothing else, except when aborted. */
export async function request<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  { body, signal }: { body?: unknown; signal?: AbortSignal } = {},
): Promise<Answer> {
  const response = await fetch(addressOf(path), {
    method,
    signal: signal ?? null,
    // A deletion that is sent while the page is left must arrive.
    keepalive: method === 'DELETE',
    ...asBody(body),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new Refusal(0, 'unreachable', String(error))
  })
  if (!response.ok) throw await refusalFrom(response)
  return (response.status === 204 ? undefined : await response.json()) as Answer
}
