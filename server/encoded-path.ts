import type { RequestHandler } from 'express'
import { HttpError } from './http-error.ts'

/** Refuses a path that is not encoded as UTF-8, whichever route would have met it. */
export const refuseUndecodablePath: RequestHandler = (request, _response, next) => {
  try {
    decodeURIComponent(request.path)
  } catch {
    throw new HttpError(400, 'bad_request', 'path: it is not encoded as UTF-8', { field: 'path' })
  }
  next()
}
