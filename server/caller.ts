import type { IncomingMessage } from 'node:http'

/** Whether a proxy at this address is believed, as express decides it; `hop` counts from the studio outwards. */
export type Trusts = (address: string, hop: number) => boolean

const splitHeader = (header: string | string[] | undefined) =>
  String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** The address of whoever asks: the first one, seen from here, that is no trusted proxy. */
export function callerAddress(request: IncomingMessage, trusts: Trusts): string {
  const hops = [request.socket.remoteAddress ?? '', ...splitHeader(request.headers['x-forwarded-for']).reverse()]
  const stranger = hops.findIndex((address, hop) => !trusts(address, hop))
  return hops[stranger < 0 ? hops.length - 1 : stranger]!
}

/** The host that the caller's browser shows, where a trusted proxy tells it. */
export function forwardedHost(request: IncomingMessage, trusts: Trusts): string | undefined {
  if (!trusts(request.socket.remoteAddress ?? '', 0)) return undefined
  return splitHeader(request.headers['x-forwarded-host'])[0]
}
