import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { extractReasoningMiddleware, type LanguageModel, wrapLanguageModel } from 'ai'
import { z } from 'zod'
import { createEmbeddedModel } from '../models/planner/embedded-model.ts'

/** Where a cloud tells a machine its own secrets; `URL` has brought every way to write a number into this form. */
const OWN_SECRETS = /^(169\.254\.|\[fe80:|\[fd00:ec2:|\[::ffff:a9fe:|metadata\.)/

/** A language model that speaks the OpenAI wire. */
export const LlmSettings = z.object({
  baseUrl: z
    .url({ protocol: /^https?$/, message: 'expected an address such as http://127.0.0.1:11434/v1' })
    .max(500)
    .refine((url) => !OWN_SECRETS.test(URL.parse(url)?.hostname ?? ''), 'no language model answers at this address'),
  model: z.string().min(1).max(200),
  apiKey: z.string().min(1).max(500).nullish(),
})
export type LlmSettings = z.infer<typeof LlmSettings>

export interface ChosenModel {
  kind: 'embedded' | 'remote'
  /** As a person reads it. */
  name: string
  model: LanguageModel
  /** Takes over when the model cannot make itself understood to the tools. */
  standIn: LanguageModel | null
}

/** The model that the settings name, else the embedded one. */
export function chooseModel(settings: LlmSettings | null): ChosenModel {
  const embedded = createEmbeddedModel()
  if (!settings) return { kind: 'embedded', name: 'built-in planner', model: embedded, standIn: null }
  const { baseUrl, model: name, apiKey } = settings
  const provider = createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: baseUrl,
    apiKey: apiKey ?? undefined,
    // Whoever answers must not send the key and the conversation on to somebody else.
    fetch: (url, init) => fetch(url, { ...init, redirect: 'error' }),
  })
  // Some local servers send a model's reasoning inside its text.
  const middleware = extractReasoningMiddleware({ tagName: 'think' })
  return { kind: 'remote', name, model: wrapLanguageModel({ model: provider(name), middleware }), standIn: embedded }
}
