import { AsyncLocalStorage } from 'node:async_hooks'
import { isIP } from 'node:net'
import type { Request } from 'express'
import { z } from 'zod'

/** First parts of paths that the studio itself answers; a base path of that name could not be told from them. */
const OWN_PATHS = ['api', 'assets', 'healthz', 'mcp', 'socket.io', 'v1']
const FORWARDED_PREFIX = /^(\/[\w~-][\w.~-]*)+\/?$/
const PROXY_GROUPS = ['loopback', 'linklocal', 'uniquelocal']

const withoutLastSlash = (text: string) => text.replace(/\/+$/, '')

function isBareAddress(url: string): boolean {
  const { username, password, search, hash } = new URL(url)
  return !(username || password || search || hash)
}

/** The whole address at which people reach the studio, path included; kept without a slash at its end. */
export const PublicUrl = z
  .url({ protocol: /^https?$/, message: 'expected an address such as https://studio.example/rushes', abort: true })
  .refine(isBareAddress, 'expected an address without a user name, a password, a query or "#"')
  .transform((url) => withoutLastSlash(new URL(url).href))

/** The path under which a proxy hands requests on; "" for none. */
export const BasePath = z
  .string()
  .regex(/^(\/|\/?[\w~-][\w.~-]*(\/[\w~-][\w.~-]*)*\/?)$/, 'expected a path such as /rushes')
  .transform((path) => withoutLastSlash(`/${path.replace(/^\//, '')}`))
  .refine((path) => !OWN_PATHS.includes(path.split('/')[1]!), `expected a path other than ${OWN_PATHS.join(', ')}`)

/** Whose X-Forwarded-* headers are believed, as express takes it: a number of proxies, or their addresses. */
export const TrustedProxies = z
  .string()
  .transform((text) => (/^\d$/.test(text) ? Number(text) : text.split(',').map((part) => part.trim())))
  .refine(
    (said) =>
      typeof said === 'number' || said.every((part) => PROXY_GROUPS.includes(part) || isIP(part.split('/')[0]!)),
    `expected the number of proxies in front, their addresses, or ${PROXY_GROUPS.join(', ')}`,
  )

/** Where the studio is reached from outside, as it was told. */
export interface Reach {
  publicUrl?: string
  basePath?: string
  trustProxy?: number | string[]
}

export function basePathOf({ basePath, publicUrl }: Reach): string {
  if (basePath !== undefined) return basePath
  return publicUrl === undefined ? '' : withoutLastSlash(new URL(publicUrl).pathname)
}

const callers = new AsyncLocalStorage<string | null>()

/** Runs `work` so that the links made meanwhile lead to the address at which this caller reached the studio. */
export function answerCaller<T>(request: Request, basePath: string, work: () => T): T {
  const { host } = request
  return callers.run(host ? `${request.protocol}://${host}${prefixOf(request, basePath)}` : null, work)
}

/** A proxy that takes a prefix away says which one it was. */
function prefixOf(request: Request, basePath: string): string {
  const said = request.get('X-Forwarded-Prefix')
  const trusts: (address: string, hop: number) => boolean = request.app.get('trust proxy fn')
  const believed = said !== undefined && trusts(request.socket.remoteAddress ?? '', 0) && FORWARDED_PREFIX.test(said)
  return believed ? withoutLastSlash(said) : basePath
}

/** The address that every link of the studio begins with: the one that was set, else the caller's, else our own. */
export function linkOrigin(reach: Reach, ownUrl: string): string {
  return reach.publicUrl ?? callers.getStore() ?? ownUrl + basePathOf(reach)
}
