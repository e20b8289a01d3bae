import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The port is taken or may not be used; the message says which and what to do. */
export class CannotListen extends Error {
  override name = 'CannotListen'
}

function sayWhy(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') return `port ${port} is in use; choose another with --port or PORT`
  if (error.code === 'EACCES') return `port ${port} needs more rights than this process has; choose one above 1023`
  return `cannot listen on ${host}:${port}: ${error.message}`
}

/** Resolves to the address to open in a browser; port 0 takes a free one. Throws CannotListen. */
export function listen(http: HttpServer, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', (error) => reject(new CannotListen(sayWhy(error, host, port), { cause: error })))
    http.listen(port, host, () => {
      const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
      resolve(`http://${name}:${(http.address() as AddressInfo).port}`)
    })
  })
}
