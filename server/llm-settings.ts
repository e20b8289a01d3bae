import type { Database } from '../db/database.ts'
import { deleteSetting, getSetting, putSetting } from '../db/settings.ts'
import type { Environment } from './env.ts'
import { LlmSettings } from './language-model.ts'

const KEY = 'llm'

/** Which language model is set, and by whom. */
export interface LlmChoice {
  source: 'embedded' | 'environment' | 'settings'
  settings: LlmSettings | null
}

function fromEnvironment({ baseUrl, model, apiKey }: Environment['llm']): LlmSettings | null {
  return baseUrl && model ? { baseUrl, model, apiKey } : null
}

/** What a person set in the studio goes before the environment; with neither it is the embedded model. */
export async function readLlmChoice(db: Database, environment: Environment['llm']): Promise<LlmChoice> {
  const stored = LlmSettings.safeParse(await getSetting(db, KEY))
  if (stored.success) return { source: 'settings', settings: stored.data }
  const settings = fromEnvironment(environment)
  return { source: settings ? 'environment' : 'embedded', settings }
}

/** Null goes back to the environment's or the embedded model. */
export async function storeLlmSettings(db: Database, settings: LlmSettings | null): Promise<void> {
  if (settings) await putSetting(db, KEY, settings)
  else await deleteSetting(db, KEY)
}
