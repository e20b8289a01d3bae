import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { SdServerSpec } from '../../models/contract/queue-engine-specs.ts'
import { askServer, readJson } from '../remote/ask-server.ts'
import { AnswerError, type JobHandle, type RemoteJob, type RemoteWire } from '../remote/remote-wire.ts'

const Job = z.looseObject({
  id: z.string().min(1).max(200),
  status: z.enum(['queued', 'generating', 'completed', 'failed', 'cancelled']),
  queue_position: z.number().int().nullish(),
  error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
  result: z.looseObject({ b64_json: z.string().nullish() }).nullish(),
})
type Job = z.infer<typeof Job>

const Abilities = z.looseObject({
  model: z.looseObject({ name: z.string().nullish() }).nullish(),
  supported_modes: z.array(z.string()).default([]),
  features_by_mode: z.looseObject({ vid_gen: z.record(z.string(), z.unknown()).nullish() }).nullish(),
})
export type SdAbilities = z.infer<typeof Abilities>

export interface SdWire extends RemoteWire<object> {
  /** What the server says of the model that it has loaded. */
  readAbilities(): Promise<SdAbilities>
}

/** The asynchronous jobs of stable-diffusion.cpp's own server. */
export function sdWire({ baseUrl, apiKey, silenceSeconds }: SdServerSpec): SdWire {
  const base = `${baseUrl.replace(/\/+$/, '')}/sdcpp/v1`
  const ask = askServer(apiKey ? { authorization: `Bearer ${apiKey}` } : {}, silenceSeconds)
  const urlOf = ({ id }: JobHandle) => `${base}/jobs/${encodeURIComponent(id)}`
  const read = async (job: JobHandle, signal?: AbortSignal) => parseJob(await ask(urlOf(job), { signal }))
  return {
    host: new URL(baseUrl).host,
    create: async (order) => tellJob(await parseJob(await ask(`${base}/vid_gen`, { method: 'POST', json: order }))),
    look: async (job, signal) => tellJob(await read(job, signal)),
    download: async (job, path, signal) => {
      const { result } = await read(job, signal)
      if (!result?.b64_json) throw new AnswerError(200, 'the job is completed and holds no video')
      await writeFile(path, Buffer.from(result.b64_json, 'base64'))
    },
    stop: async (job) => {
      try {
        await ask(`${urlOf(job)}/cancel`, { method: 'POST' })
        return 'stopped'
      } catch (error) {
        // What is at work can only be ended where the server was built for it; older ones have no such door at all.
        if (error instanceof AnswerError && [405, 409, 501].includes(error.status)) return 'goes-on'
        throw error
      }
    },
    readAbilities: async () => Abilities.parse(await readJson(await ask(`${base}/capabilities`))),
  }
}

async function parseJob(response: Response): Promise<Job> {
  const { data } = Job.safeParse(await readJson(response))
  if (!data) throw new AnswerError(response.status, 'expected a job of stable-diffusion.cpp as JSON')
  return data
}

function tellJob({ id, status, queue_position: position, error }: Job): RemoteJob {
  const words = {
    queued: 'queued',
    generating: 'running',
    completed: 'completed',
    failed: 'failed',
    cancelled: 'failed',
  }
  return {
    id,
    status: words[status] as RemoteJob['status'],
    share: null,
    position: position || null,
    reason: error?.message || error?.code || null,
  }
}
