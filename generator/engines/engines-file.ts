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
const Entry = z.looseObject({
  baseUrl: z.string().optional(),
  apiKey: z.string().min(1).optional(),
  headers: z.record(z.string(), z.string().min(1)).optional(),
})
type Entry = z.infer<typeof Entry>
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
    return [
      name,
      parseSpec(
        path,
        name,
        mapSecrets(entry, (word) => openKey(fileKey, word, addressOf(entry))),
      ),
    ]
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

const secretsOf = ({ apiKey, headers }: Entry) => [...(apiKey ? [apiKey] : []), ...Object.values(headers ?? {})]
const usesKeys = ({ engines }: Outline) => Object.values(engines).some((entry) => secretsOf(entry).length > 0)
const addressOf = ({ baseUrl }: Entry) => baseUrl ?? ''

/** The entry with its key and the values of its headers changed. */
function mapSecrets(entry: Entry, change: (word: string) => string): Entry {
  const { apiKey, headers } = entry
  const changed = headers && Object.fromEntries(Object.entries(headers).map(([name, word]) => [name, change(word)]))
  return { ...entry, ...(apiKey && { apiKey: change(apiKey) }), ...(changed && { headers: changed }) }
}

async function sealPlainKeys(dataDir: string, outline: Outline): Promise<void> {
  if (Object.values(outline.engines).flatMap(secretsOf).every(isSealed)) return
  const fileKey = await readKeyFile(keyFilePath(dataDir))
  for (const [name, entry] of Object.entries(outline.engines)) {
    const seal = (word: string) => (isSealed(word) ? word : sealKey(fileKey, word, addressOf(entry)))
    outline.engines[name] = mapSecrets(entry, seal)
  }
  const path = enginesFilePath(dataDir)
  const fresh = `${path}.${randomUUID()}`
  await writeFile(fresh, `${JSON.stringify(outline, null, 2)}\n`, { mode: 0o600 })
  await rename(fresh, path)
}
