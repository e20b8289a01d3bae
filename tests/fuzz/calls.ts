import type { Asked } from '../setup/ask-from.ts'
import { nastyText, spoil, toJson } from './nasty.ts'
import type { Random } from './random.ts'

/** Something to ask of a studio over HTTP. */
export interface Call extends Asked {
  path: string
}

/** Ids of what exists in the studio, and pictures to send. */
export interface Known {
  threadId: string
  planId: string
  takeId: string
  uploadId: string
  pictures: Uint8Array[]
}

const JSON_HEADERS = { 'Content-Type': 'application/json' }
const MCP_HEADERS = { ...JSON_HEADERS, Accept: 'application/json, text/event-stream' }
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']

/** Calls that are right, to be spoiled in one place. */
function rightCalls({ threadId, takeId, planId, uploadId }: Known): { method: string; path: string; body?: unknown }[] {
  const text = 'a fox runs in the forest'
  const llm = { baseUrl: 'http://127.0.0.1:9/v1', model: 'm', apiKey: 'k' }
  return [
    { method: 'POST', path: '/api/threads', body: { title: 'A fox' } },
    { method: 'POST', path: `/api/threads/${threadId}/messages`, body: { text, pictures: [uploadId] } },
    { method: 'POST', path: '/api/forecast', body: { text, threadId, pictures: [uploadId] } },
    { method: 'POST', path: `/api/threads/${threadId}/stop`, body: {} },
    { method: 'POST', path: `/api/takes/${takeId}/select`, body: {} },
    { method: 'POST', path: `/api/takes/${takeId}/cancel`, body: {} },
    { method: 'PATCH', path: `/api/threads/${threadId}`, body: { title: 'A fox', pinned: true } },
    { method: 'PATCH', path: `/api/library/${takeId}`, body: { name: 'Reynard', favourite: true } },
    { method: 'POST', path: `/api/plans/${planId}/storyboard`, body: { change: 'order', shotIds: ['shot-1'] } },
    { method: 'POST', path: `/api/plans/${planId}/storyboard`, body: { change: 'trim', shotId: 'shot-1', seconds: 1 } },
    { method: 'PUT', path: '/api/settings/llm', body: { ...llm, baseUrl: 'http://169.254.169.254/' } },
    { method: 'POST', path: '/api/settings/llm/test', body: { ...llm, baseUrl: 'ftp://models.example' } },
    { method: 'PUT', path: '/api/settings/llm', body: { baseUrl: null, model: null } },
  ]
}

function rightTools({ threadId, planId, takeId, uploadId }: Known): { name: string; arguments: unknown }[] {
  const reference = { kind: 'upload', uploadId }
  const subject = { noun: 'fox', reference, position: { x: 0.4, depth: 0.2 }, wears: ['hat'], action: 'run' }
  const title = { text: 'Fox', startSeconds: 0, endSeconds: 1, place: 'centre' }
  const shot = { prompt: 'a fox', durationSeconds: 2, subjects: [subject], titles: [title] }
  const format = { aspect: '16:9', resolution: '240p', fps: 12, seed: 7, language: 'en' }
  const draft = { title: 'Fox', format, look: { style: 'cartoon', palette: ['#ff8800'] }, shots: [shot] }
  const changes = [
    { change: 'add-subject', subject },
    { change: 'duration', seconds: { to: 3 } },
    { change: 'titles', titles: [title] },
  ]
  return [
    { name: 'plan_shots', arguments: { prompt: 'a fox runs', draft, pictures: [uploadId], thread_id: threadId } },
    { name: 'edit_plan', arguments: { plan_id: planId, instruction: 'make it night', changes, pictures: [uploadId] } },
    { name: 'generate_video', arguments: { plan_id: planId, new_seed: true } },
    { name: 'wait_for_video', arguments: { video_id: takeId, timeout_seconds: 0 } },
    { name: 'cancel_video', arguments: { video_id: takeId } },
    { name: 'select_take', arguments: { video_id: takeId } },
    { name: 'list_takes', arguments: { thread_id: threadId } },
  ]
}

const inPath = (text: string) => (text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80')

/** One place of the path is something else: as it is, or encoded, or cut within an escape. */
function spoilPath(path: string, random: Random): string {
  const parts = path.split('/')
  parts[1 + random.below(parts.length - 1)] = random.pick([
    inPath(nastyText(random)).slice(0, 4000),
    '..',
    '%2e%2e%2f%2e%2e%2fsecret',
    '%00',
    '%E0%A4%A',
    '%',
    '__proto__',
  ])
  return parts.join('/') + random.pick(['', '?download', '?name=%', '?name=%00', '?expires=1e400&signature=x'])
}

function httpCall(random: Random, known: Known): Call {
  const { method, path, body } = random.pick(rightCalls(known))
  const sent = random.next() < 0.2 ? random.pick(['[[[[', '\0', '1', '{"text": "\\u00', '['.repeat(50_000)]) : null
  return {
    method: random.next() < 0.1 ? random.pick(METHODS) : method,
    path: random.next() < 0.3 ? spoilPath(path, random) : path,
    headers: JSON_HEADERS,
    body: sent ?? toJson(spoil(body, random) ?? null),
  }
}

function readingCall(random: Random, { threadId, takeId, planId, uploadId }: Known): Call {
  const paths = [`/api/threads/${threadId}`, `/api/takes/${takeId}/clip.mp4`, `/api/takes/${takeId}/filmstrip.json`]
  const still = `/api/plans/${planId}/shots/shot-1/still.jpg`
  const more = [
    still,
    '/api/library?words=fox',
    `/api/uploads/${uploadId}`,
    '/api/info',
    '/assets/index.js',
    '/v1/videos',
    '/index.html',
    '/healthz',
  ]
  return { method: random.pick(METHODS), path: spoilPath(random.pick([...paths, ...more]), random) }
}

function mcpCall(random: Random, known: Known): Call {
  const uri = random.pick([`rushes://plans/${known.planId}`, `rushes://takes/${known.takeId}/clip.mp4`])
  const right = random.pick([
    { method: 'tools/call', params: random.pick(rightTools(known)) },
    { method: 'tools/call', params: random.pick(rightTools(known)) },
    { method: 'tools/call', params: random.pick(rightTools(known)) },
    { method: 'resources/read', params: { uri: random.next() < 0.5 ? `${uri}/../${nastyText(random)}` : uri } },
    { method: 'tools/list', params: {} },
  ])
  // Mostly the arguments are spoiled, now and then the message around them.
  const params = random.next() < 0.85 ? spoil(right.params, random) : right.params
  const message = { jsonrpc: '2.0', id: 1, ...right, params }
  const body = random.next() < 0.1 ? spoil(message, random) : message
  return { method: 'POST', path: '/mcp', headers: MCP_HEADERS, body: toJson(body ?? null) }
}

function uploadCall(random: Random, { pictures }: Known): Call {
  const whole = random.pick(pictures)
  const cut = whole.subarray(0, random.below(whole.length))
  const noise = Uint8Array.from({ length: 200 }, () => random.below(256))
  const body = random.pick([whole, cut, noise, new Uint8Array()])
  const path = `/api/uploads?name=${random.pick([inPath(nastyText(random)), '%E0%A4%A', 'cat', '%00'])}`
  return { method: 'POST', path, headers: { 'Content-Type': random.pick(['image/png', 'text/html', 'x']) }, body }
}

/** So often a call is left as it should be: what was senseless before must not have spoilt what is right. */
const RIGHT_EVERY = 25

/** The right calls in turn, so that each is made whatever the seed. */
function rightCall(turn: number, known: Known): Call {
  const calls: Call[] = rightCalls(known).map(({ method, path, body }) => {
    return { method, path, headers: JSON_HEADERS, body: toJson(body ?? null) }
  })
  const upload = { method: 'POST', path: '/api/uploads?name=cat', body: known.pictures[0]! }
  const all = [...calls, upload]
  return all[turn % all.length]!
}

/** The call of this number, from 0, at any of the doors over HTTP. */
export function nextCall(random: Random, known: Known, number: number): Call {
  if (number % RIGHT_EVERY === RIGHT_EVERY - 1) return rightCall(Math.floor(number / RIGHT_EVERY), known)
  const door = random.next()
  if (door < 0.35) return httpCall(random, known)
  if (door < 0.5) return readingCall(random, known)
  if (door < 0.9) return mcpCall(random, known)
  return uploadCall(random, known)
}
