import { generateText, type LanguageModel, tool } from 'ai'
import { z } from 'zod'
import type { Language } from '../models/planner/lexicon/lexicon.ts'
import type { LanguageModelTrial } from './events.ts'
import { type AskedModel, explainFailure } from './trouble.ts'
import { ModelFailure } from './turn.ts'

/** Asks a language model for one tool call, to see whether it can be reached and used. */
export async function tryModel(
  model: LanguageModel,
  asked: AskedModel,
  language: Language,
): Promise<LanguageModelTrial> {
  const started = performance.now()
  const seconds = () => Math.round(performance.now() - started) / 1000
  try {
    const { toolCalls } = await generateText({
      model,
      prompt: 'Call the tool "ready" with the word "yes".',
      tools: { ready: tool({ description: 'Says that you are ready.', inputSchema: z.object({ word: z.string() }) }) },
      maxRetries: 0,
      timeout: 30_000,
    })
    const called = toolCalls.some((call) => call.toolName === 'ready' && !call.invalid)
    return { ok: true, message: sayOutcome(asked.name, called, language), seconds: seconds() }
  } catch (error) {
    const failure = new ModelFailure('the trial failed', { cause: error })
    return { ok: false, message: explainFailure(failure, asked, language).text, seconds: seconds() }
  }
}

function sayOutcome(name: string, called: boolean, language: Language): string {
  if (language === 'fr') {
    return called
      ? `${name} répond et sait utiliser les outils.`
      : `${name} répond mais n’a pas utilisé l’outil demandé ; le planificateur intégré prendra le relais au besoin.`
  }
  return called
    ? `${name} answers and can use tools.`
    : `${name} answers but did not use the tool it was asked to use; the built-in planner will step in when needed.`
}
