import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { HttpError } from './http-error.ts'
import type { UrlSigner } from './signed-urls.ts'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]', '::1'])

/** The environment asks for something that would leave the studio open to strangers. */
export class OpenToStrangers extends Error {
  override name = 'OpenToStrangers'
}

/** Throws OpenToStrangers unless only this machine can connect or a key is asked for. */
export function checkListening(host: string, key: string | undefined): void {
  if (LOOPBACK.has(host) || key) return
  throw new OpenToStrangers(
    `HOST is "${host}", which other machines can reach, and RUSHES_KEY is not set: anybody could use this studio. ` +
      'Set RUSHES_KEY to a secret of at least 12 characters, or leave HOST at 127.0.0.1',
  )
}

const digest = (text: string) => createHash('sha256').update(text).digest()

function carriesKey(authorization: string | undefined, key: string): boolean {
  const [, scheme, credentials = ''] = /^(\w+) (.*)$/.exec(authorization ?? '') ?? []
  const basic = () => Buffer.from(credentials, 'base64').toString('utf8').split(':').slice(1).join(':')
  const given = scheme === 'Basic' ? basic() : scheme === 'Bearer' ? credentials : ''
  // Digests have one length, so that the comparison tells nothing about the key.
  return timingSafeEqual(digest(given), digest(key))
}

function hostnameOf(host: string | undefined): string {
  return URL.parse(`http://${host}`)?.hostname ?? ''
}

/**
 * Why a request is not let in, or null. Without a key only this machine's own names are accepted as Host
 * (a page elsewhere could point its name at 127.0.0.1), and a page of another origin is never accepted.
 */
export function whyRefused(request: IncomingMessage, key: string | undefined): HttpError | null {
  const { host, origin, authorization } = request.headers
  if (key && !carriesKey(authorization, key)) {
    return new HttpError(401, 'unauthorized', 'this studio asks for its key: Authorization: Bearer <RUSHES_KEY>')
  }
  if (!key && !LOOPBACK.has(hostnameOf(host))) {
    return new HttpError(403, 'bad_host', `Host is "${host}"; accepted are 127.0.0.1, localhost and [::1]`)
  }
  if (origin && URL.parse(origin)?.host !== host) {
    return new HttpError(403, 'bad_origin', `Origin is "${origin}"; accepted is only the studio's own page`)
  }
  return null
}

/** A signed address opens its one file from anywhere; everything else is asked for its credentials. */
export function guard(key: string | undefined, signer: UrlSigner): RequestHandler {
  return (request, response, next) => {
    const reading = request.method === 'GET' || request.method === 'HEAD'
    if (reading && signer.holds(request.originalUrl)) {
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      return next()
    }
    const refusal = whyRefused(request, key)
    if (refusal?.status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="Rushes", charset="UTF-8"')
    next(refusal ?? undefined)
  }
}
