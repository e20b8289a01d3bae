import type { RequestHandler } from 'express'
import { HttpError } from './http-error.ts'

/** Callers that are remembered; more only come from somebody who makes up addresses. */
const MOST_CALLERS = 10_000

interface Bucket {
  tokens: number
  filled: number
}

/**
 * Lets each caller (by address) make so many requests a minute, all at once or spread out, and answers
 * 429 with the seconds to wait beyond that.
 */
export function rateLimit<Params>(
  perMinute: number,
  now: () => number = () => performance.now(),
): RequestHandler<Params> {
  const buckets = new Map<string, Bucket>()
  const perMillisecond = perMinute / 60_000
  return (request, response, next) => {
    const caller = request.socket.remoteAddress ?? ''
    const bucket = buckets.get(caller) ?? { tokens: perMinute, filled: now() }
    bucket.tokens = Math.min(perMinute, bucket.tokens + (now() - bucket.filled) * perMillisecond)
    bucket.filled = now()
    if (buckets.size >= MOST_CALLERS) buckets.clear()
    buckets.set(caller, bucket)
    if (bucket.tokens < 1) {
      const seconds = Math.ceil((1 - bucket.tokens) / perMillisecond / 1000)
      response.setHeader('Retry-After', String(seconds))
      const message = `more than ${perMinute} of these a minute; try again in ${seconds} s`
      return next(new HttpError(429, 'too_many_requests', message))
    }
    bucket.tokens -= 1
    next()
  }
}
