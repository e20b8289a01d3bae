import { Router } from 'express'
import { z } from 'zod'
import type { Database } from '../../db/database.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import type { Environment } from '../env.ts'
import type { LanguageModelChoice } from '../events.ts'
import { HttpError, parseOr400 } from '../http-error.ts'
import { chooseModel, LlmSettings } from '../language-model.ts'
import { type LlmChoice, readLlmChoice, storeLlmSettings } from '../llm-settings.ts'
import { limitPerMinute } from '../rate-limit.ts'
import { tryModel } from '../try-model.ts'

const TRIALS_PER_MINUTE = 20

/** In which language the outcome is told. */
const TrialQuery = strictObject({ language: z.enum(['en', 'fr']).default('en') })

/** What goes back to the environment's or the embedded model. */
const Forgotten = strictObject({ baseUrl: z.null(), model: z.null() })

const isForgotten = (body: unknown) => (body as { baseUrl?: unknown } | undefined)?.baseUrl === null

/** The key itself never leaves the server. */
function hideKey({ source, settings }: LlmChoice): LanguageModelChoice {
  const { baseUrl = null, model = null, apiKey } = settings ?? {}
  return { baseUrl, model, hasKey: Boolean(apiKey), source }
}

export function llmSettingsRoutes({ db, environment }: { db: Database; environment: Environment['llm'] }) {
  const router = Router()

  /** A missing key means the one that is stored; null means none. */
  const wished = async (body: unknown): Promise<LlmSettings | null> => {
    if (isForgotten(body)) {
      parseOr400(Forgotten, body)
      return null
    }
    const wish = parseOr400(LlmSettings, body)
    const { settings: stored } = await readLlmChoice(db, environment)
    // A stored key goes only where it went before, lest it be sent to a stranger's address.
    const known = stored?.baseUrl === wish.baseUrl ? stored.apiKey : undefined
    return { ...wish, apiKey: wish.apiKey === undefined ? known : wish.apiKey }
  }

  router.get('/', async (_request, response) => {
    response.json(hideKey(await readLlmChoice(db, environment)))
  })
  router.put('/', async (request, response) => {
    await storeLlmSettings(db, await wished(request.body))
    response.json(hideKey(await readLlmChoice(db, environment)))
  })
  router.post('/test', limitPerMinute(TRIALS_PER_MINUTE), async (request, response) => {
    const { language } = parseOr400(TrialQuery, { ...request.query })
    const said = Object.keys(request.body ?? {}).length > 0
    const settings = said ? await wished(request.body) : (await readLlmChoice(db, environment)).settings
    if (!settings)
      throw new HttpError(400, 'bad_request', 'no language model is set: the built-in planner needs no test', {
        field: 'baseUrl',
      })
    const chosen = chooseModel(settings)
    response.json(await tryModel(chosen.model, chosen, language))
  })
  return router
}
