import { z } from 'zod'
import type { ComfySpec } from '../../models/contract/comfy-spec.ts'
import { guardedFetch } from '../../models/outgoing-calls/guarded-fetch.ts'
import { askServer, parseJson, readJson, saveBody } from '../remote/ask-server.ts'
import { AnswerError } from '../remote/remote-wire.ts'
import { type NodeTypes, readNodeType } from './node-types.ts'
import { sayPromptErrors, sayRunError } from './run-errors.ts'
import type { WorkflowGraph } from './workflow-graph.ts'

/** A file that a run wrote. */
const OutputFile = z.looseObject({ filename: z.string(), subfolder: z.string().default(''), type: z.string() })
export type OutputFile = z.infer<typeof OutputFile>

/** A run as the server tells of it; `unknown` is said only where it is surely not there. */
export type RunState =
  | { status: 'queued'; position: number }
  | { status: 'running' }
  | { status: 'completed'; files: OutputFile[] }
  | { status: 'failed'; reason: string }
  | { status: 'unknown' }

/** What it takes to find a run again. */
export interface RunHandle {
  prompt: string
  client: string
}

const Queue = z.object({
  queue_running: z.array(z.tuple([z.number(), z.string()]).rest(z.unknown())),
  queue_pending: z.array(z.tuple([z.number(), z.string()]).rest(z.unknown())),
})
const History = z.record(
  z.string(),
  z.looseObject({
    outputs: z.record(z.string(), z.unknown()).default({}),
    status: z
      .looseObject({ status_str: z.string(), messages: z.array(z.tuple([z.string(), z.unknown()])).default([]) })
      .optional(),
  }),
)
const Job = z.looseObject({ status: z.string() })

export type ComfyWire = ReturnType<typeof comfyWire>

/** The questions that a ComfyUI server answers. Each throws AnswerError, or what fetch throws where nobody answers. */
export function comfyWire({ baseUrl, headers, silenceSeconds }: ComfySpec) {
  const base = baseUrl.replace(/\/+$/, '')
  const ask = askServer(headers, silenceSeconds)
  const post = (path: string, json: unknown) => ask(`${base}${path}`, { method: 'POST', json })
  const look = async ({ prompt }: RunHandle, output: string | undefined, signal?: AbortSignal): Promise<RunState> => {
    // The queue first: a run leaves it in the moment in which its history is there.
    const queue = parseAnswer(Queue, await readJson(await ask(`${base}/queue`, { signal })), 'a queue')
    if (queue.queue_running.some(([, id]) => id === prompt)) return { status: 'running' }
    const waiting = queue.queue_pending.toSorted(([a], [b]) => a - b).findIndex(([, id]) => id === prompt)
    if (waiting >= 0) return { status: 'queued', position: waiting + 1 }
    const answer = await readJson(await ask(`${base}/history/${prompt}`, { signal }))
    const entry = parseAnswer(History, answer, 'a history')[prompt]
    return entry ? readHistory(entry, output) : lookAtJob(prompt, signal)
  }
  // Older servers answer 404 or 405 whatever the job.
  const lookAtJob = async (prompt: string, signal?: AbortSignal): Promise<RunState> => {
    const response = await ask(`${base}/api/jobs/${prompt}`, { signal }).catch((error) => {
      if (error instanceof AnswerError && [404, 405, 501].includes(error.status)) return null
      throw error
    })
    const job = response && Job.safeParse(await readJson(response)).data
    if (job?.status === 'pending') return { status: 'queued', position: 1 }
    return job?.status === 'in_progress' ? { status: 'running' } : { status: 'unknown' }
  }
  return {
    host: new URL(base).host,
    look,
    socketUrl: (client: string) => `${base}/ws?clientId=${encodeURIComponent(client)}`,
    /** What the server knows of these types. */
    nodeTypes: async (graph: WorkflowGraph, signal?: AbortSignal): Promise<NodeTypes> => {
      const types = [...new Set(Object.values(graph).map(({ class_type }) => class_type))]
      const known = types.map(async (type) => {
        const response = await ask(`${base}/object_info/${encodeURIComponent(type)}`, { signal })
        return [type, readNodeType(await readJson(response), type)] as const
      })
      return Object.fromEntries(await Promise.all(known))
    },
    /** Puts a file into the server's input folder; resolves with the name that the server gave it. */
    upload: async (bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<string> => {
      const form = new FormData()
      form.set('image', new Blob([bytes as never]), name)
      form.set('subfolder', 'rushes')
      const { body, type } = await encodeForm(form)
      const answer = await guardedFetch(`${base}/upload/image`, {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body: body as never,
        signal,
      })
      const { data } = z.object({ name: z.string(), subfolder: z.string() }).safeParse(await readJson(answer))
      if (!answer.ok || !data) throw new AnswerError(answer.status, 'it did not take the control video')
      return data.subfolder ? `${data.subfolder}/${data.name}` : data.name
    },
    /**
     * Resolves with what the server complains of although it runs the rest. Throws AnswerError in the server's own words,
     * without its tracebacks.
     */
    order: async (graph: WorkflowGraph, { prompt, client }: RunHandle, previews: boolean): Promise<string> => {
      const extra_data = { preview_method: previews ? 'auto' : 'none' }
      const response = await guardedFetch(`${base}/prompt`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ prompt: graph, client_id: client, prompt_id: prompt, extra_data }),
        signal: AbortSignal.timeout(Math.min(60_000, silenceSeconds * 1000)),
      })
      const text = await response.text()
      const words = sayPromptErrors(parseJson(text))
      if (!response.ok) throw new AnswerError(response.status, words || response.statusText)
      return words
    },
    download: async (file: OutputFile, path: string, signal?: AbortSignal): Promise<void> => {
      const { filename, subfolder, type } = file
      await saveBody(await ask(`${base}/view?${new URLSearchParams({ filename, subfolder, type })}`, { signal }), path)
    },
    /** Asks in every way that servers know; whether it is over is seen by looking. */
    stop: async (run: RunHandle): Promise<void> => {
      const { prompt } = run
      await post(`/api/jobs/${prompt}/cancel`, {}).catch((error) => {
        if (!(error instanceof AnswerError)) throw error
      })
      await post('/queue', { delete: [prompt] })
      const { status } = await look(run, undefined)
      // Old servers ignore the id and interrupt whatever runs.
      if (status === 'running') await post('/interrupt', { prompt_id: prompt })
    },
    systemStats: async (): Promise<unknown> => readJson(await ask(`${base}/system_stats`)),
  }
}

function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown, what: string): T {
  const { data } = schema.safeParse(answer)
  if (data === undefined) throw new AnswerError(200, `expected ${what}, and it is none`)
  return data
}

/** As bytes with their length: some proxies take no form that comes in pieces. */
async function encodeForm(form: FormData): Promise<{ body: Uint8Array; type: string }> {
  const encoded = new Response(form)
  return { body: new Uint8Array(await encoded.arrayBuffer()), type: encoded.headers.get('content-type')! }
}

function readHistory({ outputs, status }: z.infer<typeof History>[string], output: string | undefined): RunState {
  const told = (name: string) => status?.messages.find(([type]) => type === name)
  const error = told('execution_error')
  if (error) return { status: 'failed', reason: sayRunError(error[1]) }
  if (told('execution_interrupted')) return { status: 'failed', reason: 'somebody stopped it there' }
  if (status?.status_str === 'error') return { status: 'failed', reason: 'it does not say why' }
  const nodes = Object.entries(outputs).toSorted(([a], [b]) => Number(b === output) - Number(a === output))
  return { status: 'completed', files: nodes.flatMap(([, told]) => filesIn(told)) }
}

const VIDEO = /\.(mp4|webm|mov|mkv|m4v|avi|gif)$/i

/** Films stand under `images`, `gifs` or `videos`, as the node has it. */
function filesIn(output: unknown): OutputFile[] {
  const lists = typeof output === 'object' && output !== null ? Object.values(output) : []
  const files = lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((item) => {
      const { data } = OutputFile.safeParse(item)
      return data && VIDEO.test(data.filename) ? [data] : []
    })
  // What is kept comes before what was only shown.
  return files.toSorted((a, b) => Number(b.type === 'output') - Number(a.type === 'output'))
}
