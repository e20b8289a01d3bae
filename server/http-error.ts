import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { z } from 'zod'
import { NotFound } from '../db/not-found.ts'
import { NotSelectable } from '../db/select-take.ts'
import type { ErrorBody } from './events.ts'

/** A request that is answered with an error; the message may be read by anybody. */
export class HttpError extends Error {
  readonly status: number
  readonly code: string
  /** Seconds after which asking again may help; becomes the header Retry-After. */
  readonly retryAfter: number | undefined
  constructor(status: number, code: string, message: string, retryAfter?: number) {
    super(message)
    this.status = status
    this.code = code
    this.retryAfter = retryAfter
  }
}

export function tooMany(what: string, seconds: number): HttpError {
  return new HttpError(429, 'too_many_requests', `${what}; try again in ${seconds} s`, seconds)
}

/** Checks what came in at the door; throws a 400 that names each value and what is accepted. */
export function parseOr400<Schema extends z.ZodType>(schema: Schema, received: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(received)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
  throw new HttpError(400, 'bad_request', issues.join('; '))
}

/** What express and its body parser throw carries a status. */
function fromExpress(error: unknown): HttpError | null {
  const { status, message, type } = error as { status?: number; message?: string; type?: string }
  if (!status || status < 400 || status > 499) return null
  // The body parser says what was wrong with the body; whoever sends files names their paths.
  if (type && message) return new HttpError(status, type.replaceAll('.', '_'), message)
  const code = status === 404 ? 'not_found' : 'bad_request'
  if (error instanceof URIError) return new HttpError(status, code, 'the path is not encoded as UTF-8')
  return new HttpError(status, code, (STATUS_CODES[status] ?? 'the request was not understood').toLowerCase())
}

function asHttpError(error: unknown): HttpError | null {
  if (error instanceof HttpError) return error
  if (error instanceof NotFound) return new HttpError(404, 'not_found', error.message)
  if (error instanceof NotSelectable) return new HttpError(409, 'not_selectable', error.message)
  return fromExpress(error)
}

export const noSuchRoute: RequestHandler = (request) => {
  throw new HttpError(404, 'not_found', `there is no ${request.method} ${request.path}`)
}

/** The last middleware: every error leaves as `{ error: { message, code } }`, ours without its insides. */
export function answerErrors(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const known = asHttpError(error)
    if (!known) log.error({ err: error, requestId: response.locals.requestId }, 'failed')
    if (response.headersSent) return next(error)
    if (known?.retryAfter !== undefined) response.setHeader('Retry-After', String(known.retryAfter))
    const body: ErrorBody = { error: { message: known?.message ?? 'the server failed', code: known?.code ?? 'failed' } }
    response.status(known?.status ?? 500).json(body)
  }
}
