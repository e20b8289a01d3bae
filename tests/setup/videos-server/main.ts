import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { locateFfmpeg } from '../../../generator/clip/ffmpeg.ts'
import { answerFal, answerSdcpp, type Core } from './other-wires.ts'
import type { Faults, ServerState } from './state.ts'

/**
 * A server that speaks `/v1/videos` and makes test pictures: a real second engine in a process of its own. What it knows
 * lies in a folder, so that it can be killed and started again. Arguments: the folder, the port (0 for any).
 */
const [folder, port] = [process.argv[2]!, Number(process.argv[3] ?? 0)]
const statePath = join(folder, 'state.json')
const state: ServerState = existsSync(statePath)
  ? JSON.parse(readFileSync(statePath, 'utf8'))
  : { faults: {}, jobs: [], orders: 0, deleted: [], looks: 0 }
const { path: ffmpeg } = await locateFfmpeg()

function save(): void {
  writeFileSync(`${statePath}.part`, JSON.stringify(state))
  renameSync(`${statePath}.part`, statePath)
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
  response.end(JSON.stringify(body))
}

const refuse = (response: ServerResponse, status: number, message: string) =>
  answer(response, status, { error: { message } })

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The named fields of a form or of JSON; files are told by their length. */
async function fieldsOf(request: IncomingMessage): Promise<Record<string, string>> {
  const type = request.headers['content-type'] ?? ''
  const body = await bodyOf(request)
  if (type.startsWith('application/json')) {
    const json: Record<string, unknown> = JSON.parse(body.toString())
    return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, wordsOf(value)]))
  }
  const form = await new Response(body as never, { headers: { 'content-type': type } }).formData()
  return Object.fromEntries(
    [...form].map(([name, value]) => [name, typeof value === 'string' ? value : `${value.size} bytes`]),
  )
}

const wordsOf = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

/** The job that was ordered; undefined where it was refused. */
async function takeOrder(request: IncomingMessage, response: ServerResponse) {
  const fields = await fieldsOf(request)
  state.orders++
  save()
  const { refuse: words, refuseBody, refuseStatus = 400 } = state.faults
  if (refuseBody !== undefined) return void answer(response, refuseStatus, refuseBody)
  if (words) return void refuse(response, refuseStatus, words)
  const job = { id: `job-${state.orders}`, fields, looks: 0 }
  state.jobs.push(job)
  save()
  return job
}

async function createJob(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const job = await takeOrder(request, response)
  if (!job) return
  if (isAnsweredAtOnce(job.fields)) return sendFinished(job.id, response)
  answer(response, 200, { id: job.id, object: 'video', status: 'queued', progress: 0 })
}

/** Queued at the first look, at work at the next ones, then done; `hold` stops it on the way. */
function statusOf(looks: number, { hold, giveUp }: Faults): { status: string; progress: number; more?: object } {
  if (looks <= 1 || hold === 'queued') return { status: 'queued', progress: 0, more: { queue_position: 1 } }
  if (giveUp) return { status: 'failed', progress: 30, more: { error: { code: 'moderation', message: giveUp } } }
  if (looks <= 3 || hold === 'running') return { status: 'in_progress', progress: Math.min(90, looks * 20) }
  return { status: 'completed', progress: 100 }
}

/** Dynamo and LocalAI answer when the video is there, with the video in the answer. */
const isAnsweredAtOnce = (fields: Record<string, string>) => fields.response_format === 'b64_json'

function sendFinished(id: string, response: ServerResponse): void {
  const video = makeVideo(state.jobs.find((job) => job.id === id)!)
  answer(response, 200, { id, created: 0, data: [{ b64_json: video.toString('base64') }] })
}

/** The job as it is now; undefined where the answer was that there is none. */
function countLook(id: string, response: ServerResponse) {
  const job = state.jobs.find((known) => known.id === id)
  state.looks++
  if (state.faults.failingLooks) {
    state.faults.failingLooks--
    save()
    return void refuse(response, 502, 'bad gateway')
  }
  if (!job) return void refuse(response, 404, `no such video ${id}`)
  job.looks++
  save()
  return { job, ...statusOf(job.looks, state.faults) }
}

function lookAt(id: string, response: ServerResponse): unknown {
  const look = countLook(id, response)
  if (!look) return null
  const { job, status, progress, more } = look
  // Only OpenRouter, which is asked for a "duration", says what it bills.
  const bill = status === 'completed' && job.fields.duration ? { usage: { cost: 0.42 } } : {}
  return answer(response, 200, { id, object: 'video', status, progress, ...more, ...bill })
}

function sendContent(id: string, response: ServerResponse): unknown {
  const job = state.jobs.find((known) => known.id === id)
  if (!job) return refuse(response, 404, `no such video ${id}`)
  if (breaksOff(response)) return null
  if (state.faults.noVideo) return response.end('this is no video')
  const video = makeVideo(job)
  response.writeHead(200, { 'content-type': 'video/mp4' })
  return response.end(video)
}

/** Whether this download ends in the middle, as it was asked to. */
function breaksOff(response: ServerResponse): boolean {
  if (state.faults.brokenDownloads) {
    state.faults.brokenDownloads--
    save()
    response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': '4000' })
    response.write('half')
    setImmediate(() => response.destroy())
    return true
  }
  return false
}

function makeVideo({ id, fields }: ServerState['jobs'][number]): Buffer {
  const more = JSON.parse(fields.nvext ?? '{}')
  const size = state.faults.size ?? fields.size ?? (fields.width ? `${fields.width}x${fields.height}` : '426x240')
  const fps = state.faults.fps ?? fields.fps ?? fields.frames_per_second ?? more.fps ?? 6
  const seconds = fields.seconds ?? fields.duration
  const frames =
    state.faults.frames ?? fields.num_frames ?? more.num_frames ?? fields.video_frames ?? Number(seconds) * Number(fps)
  const path = join(folder, `${id}.mp4`)
  const source = `testsrc=size=${size}:rate=${fps}`
  const encode = ['-frames:v', String(frames), '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']
  execFileSync(ffmpeg, ['-v', 'error', '-y', '-f', 'lavfi', '-i', source, ...encode, path])
  return readFileSync(path)
}

/** As OpenRouter lists what its models can do. */
const MODELS = {
  data: [
    {
      id: 'test-pictures',
      supported_durations: [4, 8],
      supported_resolutions: ['720p'],
      supported_aspect_ratios: ['16:9'],
      supported_frame_images: ['first_frame'],
    },
  ],
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const { method, url = '/' } = request
  const { pathname } = new URL(url, 'http://here')
  if (pathname === '/state') return answer(response, 200, state)
  if (pathname === '/faults') {
    state.faults = JSON.parse((await bodyOf(request)).toString())
    save()
    return answer(response, 200, {})
  }
  // The question is heard and nobody answers.
  if (state.faults.silent) return null
  if (pathname.startsWith('/sdcpp/')) return answerSdcpp(core, request, response, pathname)
  if (pathname.startsWith('/fal-ai/') || pathname === '/file') return answerFal(core, request, response)
  if (pathname.endsWith('/videos/models')) return answer(response, 200, MODELS)
  const [, , , id, content] = pathname.split('/')
  if (method === 'POST') return createJob(request, response)
  if (method === 'GET' && id && content) return sendContent(id, response)
  if (method === 'GET' && id) return lookAt(id, response)
  if (method === 'GET') return answer(response, 200, { data: [] })
  dropJob(id!)
  return answer(response, 200, { id, deleted: true })
}

function dropJob(id: string): void {
  state.jobs = state.jobs.filter((job) => job.id !== id)
  state.deleted.push(id)
  save()
}

const core: Core = { state, answer, takeOrder, countLook, sendContent, makeVideo, dropJob, breaksOff }

const server = createServer((request, response) => {
  handle(request, response).catch((error: Error) => refuse(response, 500, error.message))
})
server.listen(port, '127.0.0.1', () => {
  const address = server.address()
  console.log(`listening on ${typeof address === 'object' ? address?.port : ''}`)
})
