import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText } from 'ai'
import { expect, test } from 'vitest'
import { createGuardedFetch } from '../../models/outgoing-calls/guarded-fetch.ts'
import { checkProviderAnswers } from '../../server/answering/provider-fetch.ts'
import { explainFailure } from '../../server/trouble.ts'
import { ModelFailure } from '../../server/turn.ts'

/** What the AI SDK throws for a name that leads where machines keep their secrets. */
async function refusedName(): Promise<unknown> {
  const fetch = createGuardedFetch((_hostname, _options, callback) => {
    callback(null, [{ address: '169.254.169.254', family: 4 }])
  })
  const baseURL = 'http://models.example/v1'
  const provider = createOpenAICompatible({ name: 'x', baseURL, fetch: checkProviderAnswers(fetch) })
  return generateText({ model: provider('m'), prompt: 'a fox', maxRetries: 0 }).catch((error: unknown) => error)
}

test('a name that leads to a forbidden address is told with a sentence of its own, and not tried again', async () => {
  const failure = new ModelFailure('the language model failed', { cause: await refusedName() })
  const asked = { name: 'm', host: 'models.example' }
  expect(explainFailure(failure, asked)).toMatchObject({
    text: 'm (models.example) leads to an address where machines keep their own secrets; the studio does not ask there.',
    retry: false,
  })
  expect(explainFailure(failure, asked, 'fr').text).toBe(
    'm (models.example) mène à une adresse où les machines gardent leurs secrets ; le studio n’y demande rien.',
  )
})

test('what a provider says is cut between characters as people see them, wherever the limit falls', async () => {
  const family = '👩‍👩‍👧‍👦'
  for (const before of [19_990, 19_995, 19_999]) {
    const body = `<html><title>${'x'.repeat(before - 13)}${family.repeat(30)}</title></html>`
    const answer = new Response(body, { headers: { 'Content-Type': 'text/html' } })
    const fetch = checkProviderAnswers(async () => answer)
    const said = await fetch('http://models.example').catch((error: { words: string }) => error.words)
    expect(said).toMatch(new RegExp(`^x+(${family})*$`, 'u'))
  }
})
