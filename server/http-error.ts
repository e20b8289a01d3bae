import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { z } from 'zod'
import { NotFound } from '../db/not-found.ts'
import { NotSelectable } from '../db/select-take.ts'
import type { RefusalCode, RefusalFields } from '../models/contract/trouble.ts'
import type { ErrorBody } from './events.ts'

/** Refusals that are about one field of the request. */
type FieldRefusal = 'bad_request' | 'text_unfit' | `address_${'unreadable' | 'with_credentials' | 'forbidden'}`

/** A request that is answered with an error; the message may be read by anybody. */
export class HttpError<Code extends RefusalCode = RefusalCode> extends Error {
  readonly status: number
  readonly code: Code
  readonly fields: RefusalFields[Code]
  constructor(status: number, code: Code, message: string, fields: RefusalFields[Code]) {
    super(message)
    this.status = status
    this.code = code
    this.fields = fields
  }
}

/** `seconds`: after which asking again may help; becomes the header Retry-After. */
export function tooMany(what: string, seconds: number): HttpError<'too_many_requests'> {
  return new HttpError(429, 'too_many_requests', `${what}; try again in ${seconds} s`, { seconds })
}

const fieldOf = ({ path }: z.core.$ZodIssue) => path.join('.') || 'body'

/** A schema may name the code of its refusal: `refine(…, { params: { code } })`. */
function codeOf(issue: z.core.$ZodIssue): FieldRefusal {
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'address_unreadable'
  return (issue.code === 'custom' && (issue.params?.code as FieldRefusal | undefined)) || 'bad_request'
}

/** Checks what came in at the door; throws a 400 that names each value and what is accepted. */
export function parseOr400<Schema extends z.ZodType>(schema: Schema, received: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(received)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const message = issues.map((issue) => `${fieldOf(issue)}: ${issue.message}`).join('; ')
  throw new HttpError(400, codeOf(issues[0]!), message, { field: fieldOf(issues[0]!) })
}

/** What express and its body parser throw carries a status. */
function fromExpress(error: unknown): HttpError | null {
  const { status, message, type } = error as { status?: number; message?: string; type?: string }
  if (!status || status < 400 || status > 499) return null
  // The body parser says what was wrong with the body; whoever sends files names their paths.
  if (type && message) return new HttpError(status, type.replaceAll('.', '_') as 'entity_too_large', message, {})
  if (error instanceof URIError) {
    return new HttpError(status, 'bad_request', 'the path is not encoded as UTF-8', { field: 'path' })
  }
  const words = (STATUS_CODES[status] ?? 'the request was not understood').toLowerCase()
  if (status === 404) return new HttpError(status, 'not_found', words, { kind: 'file', id: '' })
  return new HttpError(status, 'bad_request', words, { field: 'request' })
}

function asHttpError(error: unknown): HttpError | null {
  if (error instanceof HttpError) return error
  if (error instanceof NotFound)
    return new HttpError(404, 'not_found', error.message, { kind: error.kind, id: error.id })
  if (error instanceof NotSelectable) return new HttpError(409, 'not_selectable', error.message, error.fields)
  return fromExpress(error)
}

export const noSuchRoute: RequestHandler = (request) => {
  throw new HttpError(404, 'not_found', `there is no ${request.method} ${request.path}`, {
    kind: 'route',
    id: request.path,
  })
}

const OUR_OWN_FAULT: HttpError = new HttpError(500, 'failed', 'the server failed', {})

/** The last middleware: every error leaves as `{ error: { message, code } }`, ours without its insides. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const known = asHttpError(error)
    if (!known) log.error({ err: error, requestId: response.locals.requestId }, 'failed')
    if (response.headersSent) return next(error)
    const { status, message, code, fields } = known ?? OUR_OWN_FAULT
    if ('seconds' in fields) response.setHeader('Retry-After', String(fields.seconds))
    const body = { error: { message, code, fields } } as ErrorBody
    response.status(status).json(body)
  }
}
