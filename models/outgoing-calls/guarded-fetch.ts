import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, fetch as fetchThrough } from 'undici'
import { isForbiddenAddress, isForbiddenHost } from './forbidden-address.ts'

/** A name that somebody entered leads where nothing of ours may go. */
export class ForbiddenAddress extends Error {
  override name = 'ForbiddenAddress'
  readonly code = 'ERR_FORBIDDEN_ADDRESS'
  constructor(host: string) {
    super(`${host} leads to an address where machines keep their own secrets; no model answers there`)
  }
}

/** Every address of a name, as `dns.lookup` finds them. */
export type ResolveName = (
  hostname: string,
  options: { all: true; family?: number | 'IPv4' | 'IPv6'; hints?: number },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** The look-up of one connection: it connects to the very addresses that were looked at, so no name can change between. */
function guardedLookup(resolve: ResolveName): LookupFunction {
  return (hostname, options, callback) => {
    const { family, hints } = options
    resolve(hostname, { family, hints, all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      if (addresses.some(({ address }) => isForbiddenAddress(address))) {
        return callback(new ForbiddenAddress(hostname), '')
      }
      if (options.all) return callback(null, addresses)
      const [first] = addresses
      callback(null, first?.address ?? '', first?.family)
    })
  }
}

/** Connects to no address that is forbidden. */
export function guardedAgent(resolve: ResolveName = lookup, limits: Agent.Options = {}): Agent {
  return new Agent({ ...limits, connect: { lookup: guardedLookup(resolve) } })
}

/**
 * The only way in which Rushes asks an address that somebody entered. The address is checked as it is connected
 * to, and nobody is sent on: whoever answers must not hand the key and the conversation to somebody else.
 */
export function createGuardedFetch(resolve: ResolveName = lookup, limits: Agent.Options = {}): typeof fetch {
  const dispatcher = guardedAgent(resolve, limits)
  return async (input, init) => {
    const { href, hostname } = new URL(input instanceof Request ? input.url : input)
    // An address that is none of names is never looked up.
    if (isForbiddenHost(hostname)) throw new ForbiddenAddress(hostname)
    // "manual" follows nothing either: it lets the caller say where the redirect leads.
    const redirect = init?.redirect === 'manual' ? 'manual' : 'error'
    const options = { ...init, redirect, dispatcher } as Parameters<typeof fetchThrough>[1]
    return (await fetchThrough(href, options)) as unknown as Response
  }
}

export const guardedFetch = createGuardedFetch()

/** For answers that are the finished work: they may take hours, and silence on the line is no failure. */
export const patientFetch = createGuardedFetch(lookup, { headersTimeout: 0, bodyTimeout: 0 })
