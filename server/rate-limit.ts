import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { tooMany } from './http-error.ts'

const WINDOW_MS = 60_000

/** Lets each caller (by address) make so many requests a minute, and answers 429 with the seconds to wait beyond that. */
export function limitPerMinute<Params = Request['params']>(
  limit: number,
  counts: (method: string) => boolean = () => true,
) {
  const limiter = rateLimit({
    windowMs: WINDOW_MS,
    limit,
    skip: ({ method }) => !counts(method),
    legacyHeaders: false,
    standardHeaders: 'draft-8',
    // A proxy that is not trusted counts as one caller; the library would print a warning of its own.
    validate: false,
    handler: (_request, response, next) => {
      next(tooMany(`more than ${limit} of these a minute`, Number(response.getHeader('Retry-After') ?? 60)))
    },
  })
  return limiter as unknown as RequestHandler<Params>
}
