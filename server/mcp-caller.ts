import type { Request, RequestHandler } from 'express'
import { scopeAsAuth } from '../models/contract/caller-scope.ts'

/** Whose orders are counted together: everybody at one address, on the page and over MCP. */
export function callerOf(request: Request): string {
  return `address ${request.ip ?? request.socket.remoteAddress ?? 'unknown'}`
}

/** Tells the MCP handler who asks. */
export const identifyCaller: RequestHandler = (request, _response, next) => {
  Object.assign(request, { auth: scopeAsAuth({ caller: callerOf(request), threadId: null, engineName: null }) })
  next()
}
