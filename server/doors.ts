import { createServer, type Server as HttpServer } from 'node:http'
import express, { type Express } from 'express'
import type { Logger } from 'pino'
import { Server } from 'socket.io'
import { createGatekeeper, type Gatekeeper } from './access.ts'
import { mountBelow } from './base-path.ts'
import { basePathOf, type Reach } from './public-address.ts'
import type { Wire } from './wire.ts'

export interface Doors {
  http: HttpServer
  app: Express
  wire: Wire
  gatekeeper: Gatekeeper
  /** Lets in whoever has been waiting since the server began to listen. */
  open(): void
  /** Sends everybody away, long downloads and sockets too. */
  close(): Promise<void>
}

/** An HTTP server that does not listen yet, and the sockets on it. Until they are opened, requests wait. */
export function createDoors(reach: Reach & { key?: string }, log: Logger): Doors {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>()
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('trust proxy', reach.trustProxy ?? false)
  const { key, publicUrl } = reach
  const gatekeeper = createGatekeeper({ key, publicUrl, trusts: app.get('trust proxy fn'), log })
  app.use(async (_request, _response, next) => {
    await opened
    next()
  })
  const http = createServer(app)
  const wire: Wire = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: 100_000,
    allowRequest: async (request, decide) => {
      await opened
      const refusal = await gatekeeper.refuse(request)
      decide(refusal?.message ?? null, refusal === null)
    },
  })
  mountBelow(basePathOf(reach), http, app)
  const close = async () => {
    const closed = wire.close()
    http.closeAllConnections()
    await closed
  }
  return { http, app, wire, gatekeeper, open, close }
}
