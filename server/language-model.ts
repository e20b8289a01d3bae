import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { extractReasoningMiddleware, type LanguageModel, wrapLanguageModel } from 'ai'
import { z } from 'zod'
import { strictObject } from '../models/contract/strict-object.ts'
import { guardedFetch } from '../models/outgoing-calls/guarded-fetch.ts'
import { createEmbeddedModel } from '../models/planner/embedded-model.ts'
import { checkProviderAnswers } from './answering/provider-fetch.ts'
import { LlmAddress } from './llm-address.ts'

/** A language model that speaks the OpenAI wire. */
export const LlmSettings = strictObject({
  baseUrl: LlmAddress,
  model: z.string().min(1).max(200),
  apiKey: z.string().min(1).max(500).nullish(),
})
export type LlmSettings = z.infer<typeof LlmSettings>

export interface ChosenModel {
  kind: 'embedded' | 'remote'
  /** As a person reads it. */
  name: string
  /** Where it answers; null for the embedded one. */
  host: string | null
  model: LanguageModel
  /** Takes over when the model cannot make itself understood to the tools. */
  standIn: LanguageModel | null
}

/** The model that the settings name, else the embedded one. */
export function chooseModel(settings: LlmSettings | null): ChosenModel {
  const embedded = createEmbeddedModel()
  if (!settings) return { kind: 'embedded', name: 'built-in planner', host: null, model: embedded, standIn: null }
  const { baseUrl, model: name, apiKey } = settings
  const provider = createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: baseUrl,
    apiKey: apiKey ?? undefined,
    fetch: checkProviderAnswers(guardedFetch),
  })
  // Some local servers send a model's reasoning inside its text.
  const middleware = extractReasoningMiddleware({ tagName: 'think' })
  const { host } = new URL(baseUrl)
  return {
    kind: 'remote',
    name,
    host,
    model: wrapLanguageModel({ model: provider(name), middleware }),
    standIn: embedded,
  }
}
