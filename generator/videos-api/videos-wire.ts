import { writeFile } from 'node:fs/promises'
import type { JSONValue } from '@ai-sdk/provider'
import { FormData } from 'undici'
import { z } from 'zod'
import type { VideosApiSpec } from '../../models/contract/engine-spec.ts'
import { askServer, findErrorWords, parseJson, saveBody } from '../remote/ask-server.ts'
import { AnswerError, type JobHandle, type RemoteJob, type RemoteWire } from '../remote/remote-wire.ts'
import { DIALECTS } from './dialects.ts'
import type { VideoOrder } from './video-order.ts'

const QUEUED = new Set(['queued', 'pending', 'submitted', 'waiting'])
const COMPLETED = new Set(['completed', 'succeeded', 'success', 'done'])
const FAILED = new Set(['failed', 'error', 'cancelled', 'canceled', 'expired', 'rejected'])

const Answer = z.looseObject({
  id: z.union([z.string().min(1).max(500), z.number()]).transform(String),
  status: z.string().default('queued'),
  progress: z.number().nullish(),
  queue_position: z.number().int().nullish(),
  error: z.unknown().optional(),
  usage: z.looseObject({ cost: z.number().nullish() }).nullish(),
  data: z.array(z.looseObject({ b64_json: z.string().nullish(), url: z.string().nullish() })).nullish(),
})

export interface VideosWire extends RemoteWire<VideoOrder> {
  /** Whether anybody speaks this wire there. */
  greet(): Promise<void>
  /** What the server says its models can do; only some list them. */
  listModels(): Promise<JSONValue>
}

export function videosWire(spec: Pick<VideosApiSpec, 'baseUrl' | 'apiKey' | 'silenceSeconds' | 'dialect'>): VideosWire {
  const base = spec.baseUrl.replace(/\/+$/, '')
  const dialect = DIALECTS[spec.dialect]
  const ask = askServer(spec.apiKey ? { authorization: `Bearer ${spec.apiKey}` } : {}, spec.silenceSeconds)
  const urlOf = ({ id }: JobHandle) => `${base}${dialect.path}/${encodeURIComponent(id)}`
  const bodyOf = (order: VideoOrder) =>
    dialect.body === 'form' ? { form: formOf(order) } : { json: jsonOf(order, dialect.pictureField) }
  return {
    host: new URL(base).host,
    atOnce: dialect.atOnce,
    create: async (order, signal) => {
      const options = { method: 'POST', ...bodyOf(order), signal, untilDone: dialect.atOnce } as const
      const response = await ask(base + dialect.path, options)
      return dialect.atOnce ? finishedJob(response) : jobOf(response)
    },
    look: async (job, signal) => (dialect.atOnce ? inHand(job) : jobOf(await ask(urlOf(job), { signal }))),
    download: async (job, path, signal) => {
      if (dialect.atOnce) return writeFile(path, Buffer.from(String(job.more), 'base64'))
      return saveBody(await ask(`${urlOf(job)}/content`, { signal, headers: { accept: '*/*' } }), path)
    },
    stop: async (job) => {
      if (dialect.stopping !== 'goes-on') await ask(urlOf(job), { method: 'DELETE' })
      return dialect.stopping
    },
    greet: async () => void (await ask(`${base}${dialect.path}?limit=1`)),
    listModels: async () => parseJson(await (await ask(`${base}/videos/models`)).text()) as JSONValue,
  }
}

function formOf({ fields, firstFrame }: VideoOrder): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
  if (firstFrame) form.set('input_reference', new Blob([firstFrame as never], { type: 'image/png' }), 'first-frame.png')
  return form
}

type PictureField = (typeof DIALECTS)['openrouter']['pictureField']

function jsonOf({ fields, firstFrame }: VideoOrder, pictureField: PictureField) {
  if (!firstFrame || !pictureField) return fields
  return { ...fields, ...pictureField(`data:image/png;base64,${Buffer.from(firstFrame).toString('base64')}`) }
}

/** The job of a server that answers when it is done; the video goes along with it. */
async function finishedJob(response: Response): Promise<RemoteJob> {
  const text = await response.text()
  const { data: answer } = Answer.safeParse(parseJson(text))
  const video = answer?.data?.[0]?.b64_json
  if (!answer || !video) throw new AnswerError(response.status, `expected a video, got "${findErrorWords(text)}"`)
  return inHand({ id: answer.id, more: video })
}

const inHand = (job: JobHandle): RemoteJob => ({ ...job, status: 'completed', share: 1, position: null, reason: null })

async function jobOf(response: Response): Promise<RemoteJob> {
  const text = await response.text()
  const { data } = Answer.safeParse(parseJson(text))
  if (!data) throw new AnswerError(response.status, `expected a job as JSON, got "${findErrorWords(text)}"`)
  const cost = data.usage?.cost
  return {
    id: data.id,
    status: statusOf(data.status.toLowerCase()),
    share: data.progress == null ? null : shareOf(data.progress),
    position: data.queue_position ?? null,
    reason: data.error == null ? null : findErrorWords(JSON.stringify(data.error)),
    ...(cost != null && { cost: { amount: cost, currency: 'USD' } }),
  }
}

/** Some servers write 0.4, others 40; a whole number is always of a hundred. */
function shareOf(progress: number): number {
  const share = progress < 1 && !Number.isInteger(progress) ? progress : progress / 100
  return Math.min(1, Math.max(0, share))
}

function statusOf(word: string): RemoteJob['status'] {
  if (QUEUED.has(word)) return 'queued'
  if (COMPLETED.has(word)) return 'completed'
  return FAILED.has(word) ? 'failed' : 'running'
}
