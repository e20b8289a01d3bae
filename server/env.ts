import { z } from 'zod'
import type { EngineSpec } from '../models/contract/engine-spec.ts'
import { dataDir } from './data-dir.ts'
import { LlmAddress } from './llm-address.ts'
import { BasePath, PublicUrl, type Reach, TrustedProxies } from './public-address.ts'

const Variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3456),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgres://user:password@host/database')
    .optional(),
  /** Who asks from elsewhere must know it; without one the server listens on this machine alone. */
  RUSHES_KEY: z.string().min(12, 'expected at least 12 characters').optional(),
  RUSHES_MODEL: z.string().min(1).optional(),
  /** "elsewhere": this server renders nothing, `rushes worker` processes do; needs DATABASE_URL. */
  RUSHES_RENDER: z.enum(['here', 'elsewhere']).default('here'),
  RUSHES_PUBLIC_URL: PublicUrl.optional(),
  RUSHES_BASE_PATH: BasePath.optional(),
  RUSHES_TRUST_PROXY: TrustedProxies.optional(),
  RUSHES_LLM_BASE_URL: LlmAddress.optional(),
  RUSHES_LLM_MODEL: z.string().min(1).optional(),
  RUSHES_LLM_API_KEY: z.string().min(1).optional(),
  RUSHES_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

/** The environment holds something that cannot be used; the message names the variable. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment'
}

export interface Environment extends Reach {
  port: number
  host: string
  dataDir: string
  databaseUrl?: string
  key?: string
  /** What "built-in" means as an engine's name. */
  builtInEngine: EngineSpec
  render: 'here' | 'elsewhere'
  llm: { baseUrl?: string; model?: string; apiKey?: string }
  log: z.infer<typeof Variables>['RUSHES_LOG']
}

/** Reads the environment once; an empty variable counts as unset. Throws BadEnvironment. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const said = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = Variables.safeParse(said)
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0])
      // A key is not to be repeated in a log.
      const received = /KEY|URL/.test(name) ? '' : ` is "${said[name]}"`
      return `${name}${received}: ${issue.message}`
    })
    throw new BadEnvironment(issues.join('; '))
  }
  const { data } = parsed
  if (data.RUSHES_RENDER === 'elsewhere' && !data.DATABASE_URL) {
    throw new BadEnvironment(
      'RUSHES_RENDER is "elsewhere", and DATABASE_URL is not set: no worker could find the takes',
    )
  }
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: dataDir(source),
    databaseUrl: data.DATABASE_URL,
    key: data.RUSHES_KEY,
    builtInEngine: { kind: 'package', dir: data.RUSHES_MODEL },
    render: data.RUSHES_RENDER,
    publicUrl: data.RUSHES_PUBLIC_URL,
    basePath: data.RUSHES_BASE_PATH,
    trustProxy: data.RUSHES_TRUST_PROXY,
    llm: { baseUrl: data.RUSHES_LLM_BASE_URL, model: data.RUSHES_LLM_MODEL, apiKey: data.RUSHES_LLM_API_KEY },
    log: data.RUSHES_LOG,
  }
}
