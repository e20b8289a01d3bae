import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Express } from 'express'

/** Answers below the base path as at the root, so that it does not matter whether a proxy takes the path away. */
export function mountBelow(basePath: string, http: HttpServer, app: Express): void {
  if (basePath === '') return
  const takeAway = (request: IncomingMessage) => {
    if (request.url?.startsWith(`${basePath}/`)) request.url = request.url.slice(basePath.length)
  }
  // Before everybody else who listens: the sockets look at the path, too.
  http.prependListener('request', takeAway)
  http.prependListener('upgrade', takeAway)
  // The addresses in the page are relative, and count from the slash.
  app.get(basePath, (_request, response) => {
    response.redirect(308, `${basePath}/`)
  })
}
