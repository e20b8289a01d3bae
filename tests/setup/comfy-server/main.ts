import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sharp from 'sharp'
import { locateFfmpeg } from '../../../generator/clip/ffmpeg.ts'
import { objectInfo } from './object-info.ts'
import { acceptSocket, type ServerSocket } from './socket.ts'
import type { Graph, Run, ServerState } from './state.ts'

/**
 * A server that speaks ComfyUI's wire and makes test pictures, in a process of its own. Each look at its queue is a step
 * of the run. Like the real one it forgets queue and history when it is started again. Arguments: folder, port.
 */
const [folder, port] = [process.argv[2]!, Number(process.argv[3] ?? 0)]
const statePath = join(folder, 'state.json')
const state: ServerState = existsSync(statePath)
  ? { ...JSON.parse(readFileSync(statePath, 'utf8')), runs: [], faults: {} }
  : { faults: {}, runs: [], orders: 0, deleted: [], uploads: [], headers: {}, socketHeaders: {}, firstMessages: [] }
const { path: ffmpeg } = await locateFfmpeg()
const sockets = new Map<string, { socket: ServerSocket; metadata: boolean }>()
const STEPS = 4
const preview = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#48a' } })
  .jpeg()
  .toBuffer()

function save(): void {
  writeFileSync(`${statePath}.part`, JSON.stringify(state))
  renameSync(`${statePath}.part`, statePath)
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
  response.end(JSON.stringify(body))
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}

function tell(run: Run, type: string, data: object): void {
  if (state.faults.deafSocket) return
  sockets.get(run.client)?.socket.sendText(JSON.stringify({ type, data: { prompt_id: run.id, ...data } }))
}

function showPreview(run: Run): void {
  const listener = sockets.get(run.client)
  if (!listener || state.faults.deafSocket) return
  const facts = Buffer.from(JSON.stringify({ node_id: 'sample', prompt_id: run.id, image_type: 'image/jpeg' }))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(listener.metadata ? 4 : 1, 0)
  head.writeUInt32BE(listener.metadata ? facts.length : 1, 4)
  listener.socket.sendBinary(Buffer.concat([head, listener.metadata ? facts : Buffer.alloc(0), preview]))
}

const isWaiting = ({ looks }: Run) => looks <= 1 || state.faults.hold === 'queued'

/** One look further: queued, then a step of the sampler each time, then over. */
function advance(run: Run): void {
  if (run.end) return
  run.looks++
  if (isWaiting(run)) return
  if (run.looks === 2) tell(run, 'execution_start', {})
  const step = run.looks - 2
  if (state.faults.fail && step >= 1) {
    endRun(run, 'error')
    return
  }
  const told = state.faults.hold === 'running' ? Math.min(step, 1) : step
  if (told >= 1 && told <= STEPS) {
    const sample = { value: told, max: STEPS, state: 'running', node_id: 'sample' }
    const vae = { value: 1, max: 1, state: 'finished', node_id: 'vae' }
    tell(run, 'progress_state', { nodes: { sample, vae } })
    tell(run, 'progress', { value: told, max: STEPS, node: 'sample' })
    showPreview(run)
  }
  if (told > STEPS) endRun(run, 'success')
}

function endRun(run: Run, end: NonNullable<Run['end']>): void {
  run.end = end
  const named = { success: 'execution_success', error: 'execution_error', interrupted: 'execution_interrupted' }[end]
  tell(run, named, (end === 'error' && (state.faults.fail as object)) || {})
  tell(run, 'executing', { node: null })
}

function queueOf(): unknown {
  const active = state.runs.filter(({ end }) => end === null)
  for (const run of active) advance(run)
  const entries = (runs: Run[]) => runs.map(({ id, graph }, number) => [number, id, graph, {}, ['save']])
  const alive = active.filter(({ end }) => end === null)
  return {
    queue_running: entries(alive.filter((run) => !isWaiting(run))),
    queue_pending: entries(alive.filter(isWaiting)),
  }
}

function historyOf(id: string): unknown {
  const run = state.runs.find((known) => known.id === id && known.end !== null)
  if (!run) return {}
  const messages = [
    ['execution_start', { prompt_id: id }],
    ...(run.end === 'error' ? [['execution_error', state.faults.fail]] : []),
    ...(run.end === 'interrupted' ? [['execution_interrupted', { prompt_id: id }]] : []),
  ]
  const films = { images: [{ filename: `${id}.mp4`, subfolder: 'rushes', type: 'output' }], animated: [true] }
  const good = run.end === 'success'
  const status = { status_str: good ? 'success' : 'error', completed: good, messages }
  return { [id]: { prompt: [], outputs: good ? { save: films } : {}, status } }
}

async function takeOrder(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { prompt, prompt_id: id, client_id: client } = JSON.parse((await bodyOf(request)).toString())
  state.orders++
  if (state.faults.refuse) {
    answer(response, 400, state.faults.refuse)
    return
  }
  state.runs.push({ id, client, graph: prompt, looks: 0, end: null })
  save()
  if (state.faults.loseOrderAnswer) {
    state.faults.loseOrderAnswer = false
    response.destroy()
    return
  }
  answer(response, 200, { prompt_id: id, number: state.orders, node_errors: state.faults.nodeErrors ?? {} })
}

async function takeUpload(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const form = await new Response((await bodyOf(request)) as never, { headers }).formData()
  const { name, size } = form.get('image') as File
  state.uploads.push(`${form.get('subfolder')}/${name} ${size > 0}`)
  save()
  answer(response, 200, { name, subfolder: form.get('subfolder'), type: 'input' })
}

/** Deletes a run that waits, interrupts one that runs. */
function stopRun(id: string, which: 'waiting' | 'running'): void {
  const run = state.runs.find((known) => known.id === id && known.end === null)
  if (!run || isWaiting(run) !== (which === 'waiting')) return
  state.deleted.push(id)
  if (which === 'running') endRun(run, 'interrupted')
  else state.runs = state.runs.filter((known) => known !== run)
  save()
}

const inputOf = (graph: Graph, name: string) =>
  Object.values(graph)
    .map(({ inputs }) => inputs[name])
    .find((value) => typeof value === 'number')

function sendFilm(id: string, response: ServerResponse): unknown {
  const run = state.runs.find((known) => known.id === id)
  if (!run || (state.faults.goneFilms && state.faults.goneFilms-- > 0)) return answer(response, 404, {})
  if (state.faults.brokenDownloads) {
    state.faults.brokenDownloads--
    response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': '4000' })
    response.write('half')
    return setImmediate(() => response.destroy())
  }
  if (state.faults.noVideo) return response.end('this is no video')
  const path = join(folder, `${id}.mp4`)
  const source = `testsrc=size=${inputOf(run.graph, 'width')}x${inputOf(run.graph, 'height')}:rate=${inputOf(run.graph, 'fps')}`
  const frames = String(state.faults.frames ?? inputOf(run.graph, 'length'))
  const encode = ['-frames:v', frames, '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']
  execFileSync(ffmpeg, ['-v', 'error', '-y', '-f', 'lavfi', '-i', source, ...encode, path])
  response.writeHead(200, { 'content-type': 'video/mp4' })
  return response.end(readFileSync(path))
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const { method, url = '/' } = request
  const { pathname, searchParams } = new URL(url, 'http://here')
  if (pathname === '/state') return answer(response, 200, state)
  if (pathname === '/faults') {
    state.faults = JSON.parse((await bodyOf(request)).toString())
    save()
    return answer(response, 200, {})
  }
  // The question is heard and nobody answers.
  if (state.faults.silent) return null
  state.headers = request.headers as Record<string, string>
  const [, first, second] = pathname.split('/')
  if (first === 'system_stats') return answer(response, 200, { system: { comfyui_version: '0.8.0' }, devices: [] })
  if (first === 'object_info') return answer(response, 200, objectInfo(second!, state.faults))
  if (first === 'upload') return takeUpload(request, response)
  if (first === 'prompt') return takeOrder(request, response)
  if (first === 'view') return sendFilm(searchParams.get('filename')!.replace('.mp4', ''), response)
  if (first === 'history') return answer(response, 200, historyOf(second!))
  if (first === 'api') return answer(response, method === 'POST' ? 405 : 404, {})
  if (first === 'interrupt') {
    stopRun(JSON.parse((await bodyOf(request)).toString()).prompt_id, 'running')
    return answer(response, 200, {})
  }
  if (method === 'POST') {
    for (const id of JSON.parse((await bodyOf(request)).toString()).delete) stopRun(id, 'waiting')
    return answer(response, 200, {})
  }
  if (state.faults.failingLooks) {
    state.faults.failingLooks--
    return answer(response, 502, { error: 'bad gateway' })
  }
  return answer(response, 200, queueOf())
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: Error) => answer(response, 500, { error: error.message }))
})
server.on('upgrade', (request, stream) => {
  const client = new URL(request.url!, 'http://here').searchParams.get('clientId')!
  state.socketHeaders = request.headers as Record<string, string>
  const listener = {
    metadata: false,
    socket: acceptSocket(request, stream, (text) => {
      state.firstMessages.push(text)
      listener.metadata = text.includes('"supports_preview_metadata":true')
    }),
  }
  sockets.set(client, listener)
  listener.socket.sendText(JSON.stringify({ type: 'status', data: { status: { exec_info: { queue_remaining: 0 } } } }))
})
server.listen(port, '127.0.0.1', () => {
  const address = server.address()
  console.log(`listening on ${typeof address === 'object' ? address?.port : ''}`)
})
