import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { EngineSpec } from '../../models/contract/engine-spec.ts'
import { isSealed, openKey, readKeyFile, sealKey } from './sealed-keys.ts'

/** engines.json holds something that cannot be used; the message names the file, the field and what is accepted. */
export class BadEnginesFile extends Error {
  override name = 'BadEnginesFile'
}

/** The engine that comes with Rushes; nobody needs to configure it. */
export const BUILT_IN = 'built-in'

const EngineName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'expected lower-case letters, digits and "-"')
const Entry = z.looseObject({ baseUrl: z.string().optional(), apiKey: z.string().min(1).optional() })
const Outline = z.strictObject({
  default: z.string().default(BUILT_IN),
  engines: z.record(EngineName, Entry).default({}),
})
type Outline = z.infer<typeof Outline>

export interface ConfiguredEngines {
  default: string
  engines: Record<string, EngineSpec>
}

export const enginesFilePath = (dataDir: string): string => join(dataDir, 'engines.json')
const keyFilePath = (dataDir: string) => join(dataDir, 'engines.key')

/**
 * Reads engines.json of a data directory; without one there are no engines but the built-in one. A key that stands in it
 * in plain is sealed on the way: from then on the file holds it encrypted. Throws BadEnginesFile, KeyUnreadable.
 */
export async function readEnginesFile(dataDir: string): Promise<ConfiguredEngines> {
  const path = enginesFilePath(dataDir)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new BadEnginesFile(`${path} cannot be read: ${error.message}`)
  })
  if (text === null) return { default: BUILT_IN, engines: {} }
  const outline = parseOutline(path, text)
  await sealPlainKeys(dataDir, outline)
  const fileKey = usesKeys(outline) ? await readKeyFile(keyFilePath(dataDir)) : Buffer.alloc(0)
  const engines = Object.entries(outline.engines).map(([name, entry]) => {
    const apiKey = entry.apiKey && openKey(fileKey, entry.apiKey, addressOf(entry))
    return [name, parseSpec(path, name, { ...entry, ...(apiKey && { apiKey }) })]
  })
  return { default: outline.default, engines: Object.fromEntries(engines) }
}

function parseOutline(path: string, text: string): Outline {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new BadEnginesFile(`${path} is not JSON: ${(error as Error).message}`)
  }
  const { data, error } = Outline.safeParse(json)
  if (!data) throw new BadEnginesFile(`${path}: ${issuesOf(error, [])}`)
  if (BUILT_IN in data.engines)
    throw new BadEnginesFile(`${path}: engines.${BUILT_IN}: this name is taken; choose another`)
  if (data.default !== BUILT_IN && !data.engines[data.default]) {
    const names = [BUILT_IN, ...Object.keys(data.engines)].join(', ')
    throw new BadEnginesFile(`${path}: default: there is no engine "${data.default}"; there are ${names}`)
  }
  return data
}

function parseSpec(path: string, name: string, entry: unknown): EngineSpec {
  const { data, error } = EngineSpec.safeParse(entry)
  if (data) return data
  throw new BadEnginesFile(`${path}: ${issuesOf(error, ['engines', name])}`)
}

function issuesOf(error: z.ZodError, above: string[]): string {
  return error.issues.map(({ path, message }) => `${[...above, ...path].join('.') || 'file'}: ${message}`).join('; ')
}

const usesKeys = ({ engines }: Outline) => Object.values(engines).some(({ apiKey }) => apiKey !== undefined)
const addressOf = ({ baseUrl }: z.infer<typeof Entry>) => baseUrl ?? ''

async function sealPlainKeys(dataDir: string, outline: Outline): Promise<void> {
  const plain = Object.values(outline.engines).filter(({ apiKey }) => apiKey !== undefined && !isSealed(apiKey))
  if (plain.length === 0) return
  const fileKey = await readKeyFile(keyFilePath(dataDir))
  for (const entry of plain) entry.apiKey = sealKey(fileKey, entry.apiKey!, addressOf(entry))
  const path = enginesFilePath(dataDir)
  const fresh = `${path}.${randomUUID()}`
  await writeFile(fresh, `${JSON.stringify(outline, null, 2)}\n`, { mode: 0o600 })
  await rename(fresh, path)
}
