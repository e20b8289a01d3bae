import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { callerAddress, forwardedHost, type Trusts } from './caller.ts'
import { HttpError, tooMany } from './http-error.ts'
import type { UrlSigner } from './signed-urls.ts'
import { countWrongKeys } from './wrong-keys.ts'

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

const sha256Of = (text: string) => createHash('sha256').update(text).digest()

/** The key in an Authorization header, whose scheme may be written in any case; undefined where there is none. */
function givenKey(authorization: string): string | undefined {
  const [, scheme = '', credentials = ''] = /^(\w+) +(.*)$/.exec(authorization) ?? []
  if (/^bearer$/i.test(scheme)) return credentials
  if (!/^basic$/i.test(scheme)) return undefined
  return Buffer.from(credentials, 'base64').toString('utf8').split(':').slice(1).join(':')
}

/** Digests have one length, so that the comparison tells nothing about the key. */
const isSame = (given: string, key: string) => timingSafeEqual(sha256Of(given), sha256Of(key))

const hostnameOf = (host: string | undefined) => URL.parse(`http://${host}`)?.hostname ?? ''

/** What decides who is let in. */
export interface AccessRules {
  key?: string
  publicUrl?: string
  trusts: Trusts
  log: Logger
}

export interface Gatekeeper {
  /** Why a request is not let in, or null. Every refusal is logged, and never the key that was tried. */
  refuse(request: IncomingMessage): Promise<HttpError | null>
}

export function createGatekeeper(rules: AccessRules): Gatekeeper {
  const { key, trusts, log } = rules
  const wrongKeys = countWrongKeys()

  const refuseKey = async (request: IncomingMessage, address: string): Promise<HttpError | null> => {
    if (!key) return null
    const seconds = await wrongKeys.secondsToWait(address)
    if (seconds > 0) return tooMany('too many wrong keys came from this address', seconds)
    const given = givenKey(request.headers.authorization ?? '')
    if (given !== undefined && isSame(given, key)) return null
    if (given !== undefined) await wrongKeys.count(address)
    return new HttpError(401, 'unauthorized', 'this studio asks for its key: Authorization: Bearer <RUSHES_KEY>', {})
  }

  return {
    refuse: async (request) => {
      const address = callerAddress(request, trusts)
      const refusal = (await refuseKey(request, address)) ?? refuseHost(request, rules) ?? refuseOrigin(request, rules)
      if (refusal) log.warn({ address, method: request.method, code: refusal.code }, 'refused')
      return refusal
    },
  }
}

/**
 * Without a key only this machine's own names and the one that was set are accepted as Host: a page elsewhere
 * could point its name at 127.0.0.1.
 */
function refuseHost({ headers: { host } }: IncomingMessage, { key, publicUrl }: AccessRules): HttpError | null {
  const known = publicUrl && new URL(publicUrl).hostname
  if (key || LOOPBACK.has(hostnameOf(host)) || (known && hostnameOf(host) === known)) return null
  const accepted = ['127.0.0.1', 'localhost', '[::1]', known ?? 'the host of RUSHES_PUBLIC_URL, which is not set']
  return new HttpError(403, 'bad_host', `Host is "${host}"; accepted are ${accepted.join(', ')}`, { host: host ?? '' })
}

/** A page of another origin is never accepted. */
function refuseOrigin(request: IncomingMessage, { publicUrl, trusts }: AccessRules): HttpError | null {
  const { origin, host } = request.headers
  if (!origin) return null
  const own = [host, forwardedHost(request, trusts), publicUrl && new URL(publicUrl).host]
  const asked = URL.parse(origin)?.host
  if (asked && own.includes(asked)) return null
  return new HttpError(403, 'bad_origin', `Origin is "${origin}"; accepted is only the studio's own page`, { origin })
}

/** A signed address opens its one file from anywhere; everything else is asked for its credentials. */
export function guardRequests(gatekeeper: Gatekeeper, signer: UrlSigner): RequestHandler {
  return async (request, response, next) => {
    const reading = request.method === 'GET' || request.method === 'HEAD'
    if (reading && signer.holds(request.originalUrl)) {
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      return next()
    }
    const refusal = await gatekeeper.refuse(request)
    if (refusal?.status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="Rushes", charset="UTF-8"')
    next(refusal ?? undefined)
  }
}
