import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/**
 * One line a request, with the id that the answer carries as X-Request-Id: at "info" what changes something, at
 * "debug" what only reads. Paths hold ids and nothing that anybody wrote; the query is left out.
 */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID()
    response.locals.requestId = requestId
    response.setHeader('X-Request-Id', requestId)
    const [path] = request.originalUrl.split('?')
    const began = performance.now()
    response.once('close', () => {
      const level = request.method === 'GET' || request.method === 'HEAD' ? 'debug' : 'info'
      const milliseconds = Math.round(performance.now() - began)
      log[level]({ requestId, method: request.method, path, status: response.statusCode, milliseconds }, 'request')
    })
    next()
  }
}
