import { type IncomingHttpHeaders, request } from 'node:http'

export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

export interface Asked {
  /** As it goes over the wire, in place of that of the address. */
  path?: string
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** A request that comes from one of this machine's own addresses (127.0.0.1, 127.0.0.2, …) with headers as they are given. */
export function askFrom(
  localAddress: string,
  url: string,
  { path, method, headers, body }: Asked = {},
): Promise<Answered> {
  const { hostname, port, pathname, search } = new URL(url)
  const to = { hostname: hostname === 'localhost' ? '127.0.0.1' : hostname, port, path: path ?? pathname + search }
  return new Promise((resolve, reject) => {
    const asked = request({ ...to, method, headers, localAddress, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece) => {
        text += piece
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    asked.on('error', reject).end(body)
  })
}
