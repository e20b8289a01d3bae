import { z } from 'zod'
import type { FalSpec } from '../../models/contract/queue-engine-specs.ts'
import { askServer, findErrorWords, readJson, saveBody } from '../remote/ask-server.ts'
import { AnswerError, type JobHandle, type RemoteJob, type RemoteWire } from '../remote/remote-wire.ts'

const Submitted = z.looseObject({
  request_id: z.string().min(1).max(200),
  status_url: z.url(),
  response_url: z.url(),
  cancel_url: z.url(),
  queue_position: z.number().int().nullish(),
})
const Status = z.looseObject({
  status: z.enum(['IN_QUEUE', 'IN_PROGRESS', 'COMPLETED']),
  queue_position: z.number().int().nullish(),
  error: z.unknown().optional(),
})
const File = z.looseObject({ url: z.url() })
const Result = z.looseObject({ video: File.nullish(), videos: z.array(File).nullish() })

const Addresses = z.object({ status: z.url(), response: z.url(), cancel: z.url() })
type Addresses = z.infer<typeof Addresses>

/** The queue of fal: an order gives a number and three addresses, which are all that is needed to go on. */
export function falWire({ baseUrl, apiKey, model, silenceSeconds }: FalSpec): RemoteWire<object> {
  const base = baseUrl.replace(/\/+$/, '')
  const { host, origin } = new URL(base)
  const ask = askServer(apiKey ? { authorization: `Key ${apiKey}` } : {}, silenceSeconds)
  const askWithoutKey = askServer({}, silenceSeconds)
  const addressesOf = (job: JobHandle): Addresses => {
    const addresses = Addresses.parse(job.more)
    // The key goes to the queue alone, whatever address an answer names.
    if (Object.values(addresses).some((url) => new URL(url).origin !== origin))
      throw new AnswerError(200, `${host} names addresses elsewhere for its own job`)
    return addresses
  }
  return {
    host,
    create: async (order) => {
      const response = await ask(`${base}/${model}`, { method: 'POST', json: order })
      const { data } = Submitted.safeParse(await readJson(response))
      if (!data) throw new AnswerError(response.status, 'expected a request_id and its addresses')
      const more = { status: data.status_url, response: data.response_url, cancel: data.cancel_url }
      return { id: data.request_id, more, status: 'queued', share: null, position: null, reason: null }
    },
    look: async (job, signal) => tellStatus(job, await readJson(await ask(addressesOf(job).status, { signal }))),
    download: async (job, path, signal) => {
      const { data } = Result.safeParse(await readJson(await ask(addressesOf(job).response, { signal })))
      const file = data?.video ?? data?.videos?.[0]
      if (!file) throw new AnswerError(200, 'the result holds no video')
      await saveBody(await askWithoutKey(file.url, { signal, headers: { accept: '*/*' } }), path)
    },
    stop: async (job) => {
      try {
        await ask(addressesOf(job).cancel, { method: 'PUT' })
        return 'asked'
      } catch (error) {
        if (error instanceof AnswerError && error.status === 400) return 'goes-on'
        throw error
      }
    },
  }
}

function tellStatus(job: JobHandle, answer: unknown): RemoteJob {
  const { data } = Status.safeParse(answer)
  if (!data) throw new AnswerError(200, `expected a status, got "${findErrorWords(JSON.stringify(answer))}"`)
  const words = { IN_QUEUE: 'queued', IN_PROGRESS: 'running', COMPLETED: 'completed' } as const
  const failed = data.status === 'COMPLETED' && data.error != null
  return {
    ...job,
    status: failed ? 'failed' : words[data.status],
    share: null,
    // fal counts those before the job.
    position: data.queue_position == null ? null : data.queue_position + 1,
    reason: failed ? findErrorWords(JSON.stringify(data.error)) : null,
  }
}
