import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ServerState } from './state.ts'

type Job = ServerState['jobs'][number]

/** What the wires of the stand-in share: the jobs, their pace and their faults. */
export interface Core {
  state: ServerState
  answer(response: ServerResponse, status: number, body: unknown): void
  takeOrder(request: IncomingMessage, response: ServerResponse): Promise<Job | undefined>
  countLook(id: string, response: ServerResponse): { job: Job; status: string; more?: object } | undefined
  sendContent(id: string, response: ServerResponse): unknown
  makeVideo(job: Job): Buffer
  dropJob(id: string): void
  breaksOff(response: ServerResponse): boolean
}

/** As stable-diffusion.cpp's server writes them (examples/server/api.md there). */
export async function answerSdcpp(core: Core, request: IncomingMessage, response: ServerResponse, path: string) {
  const { answer, state } = core
  const [, , , door, id, deed] = path.split('/')
  if (door === 'capabilities') {
    const features = { cancel_queued: true, cancel_generating: !state.faults.unstoppable }
    return answer(response, 200, {
      model: { name: 'test-pictures' },
      supported_modes: ['vid_gen'],
      features_by_mode: { vid_gen: features },
    })
  }
  if (door === 'vid_gen') {
    const job = await core.takeOrder(request, response)
    const created = { kind: 'vid_gen', status: 'queued', created: 1775401200 }
    return job && answer(response, 202, { id: job.id, ...created, poll_url: `/sdcpp/v1/jobs/${job.id}` })
  }
  if (deed === 'cancel') {
    const message = 'the job is at work'
    if (state.faults.unstoppable) return answer(response, 409, { error: { code: 'conflict', message } })
    core.dropJob(id!)
    return answer(response, 200, { id, status: 'cancelled' })
  }
  const look = core.countLook(id!, response)
  if (!look) return null
  const status = look.status === 'in_progress' ? 'generating' : look.status
  const { queue_position = 0, error = null } = (look.more ?? {}) as { queue_position?: number; error?: object | null }
  const told = { id, kind: 'vid_gen', status, queue_position, error }
  if (status !== 'completed') return answer(response, 200, { ...told, result: null })
  // Only the second question after the end is the one for the video; the first tells that it is there.
  if (look.job.looks > 5 && core.breaksOff(response)) return null
  const video = state.faults.noVideo ? Buffer.from('this is no video') : core.makeVideo(look.job)
  const result = { output_format: 'avi', mime_type: 'video/x-msvideo', b64_json: video.toString('base64') }
  return answer(response, 200, { ...told, result })
}

const STATES: Record<string, string> = { queued: 'IN_QUEUE', in_progress: 'IN_PROGRESS' }

/** As the queue of fal answers: a number and three addresses, then a status, then the addresses of files. */
export async function answerFal(core: Core, request: IncomingMessage, response: ServerResponse) {
  const { answer, state } = core
  const origin = `http://${request.headers.host}`
  const { pathname, searchParams } = new URL(request.url!, origin)
  if (pathname === '/file') {
    // Files lie elsewhere: whoever sends the key along has told it to strangers.
    if (request.headers.authorization) return answer(response, 400, { detail: 'a key was sent to the files' })
    return core.sendContent(searchParams.get('id')!, response)
  }
  if (request.headers.authorization !== 'Key secret') return answer(response, 401, { detail: 'No key was sent' })
  const [, , , , id, deed] = pathname.split('/')
  if (request.method === 'POST') {
    const job = await core.takeOrder(request, response)
    const base = `${origin}/fal-ai/test/requests/${job?.id}`
    const addresses = { status_url: `${base}/status`, response_url: base, cancel_url: `${base}/cancel` }
    return job && answer(response, 200, { status: 'IN_QUEUE', request_id: job.id, ...addresses, queue_position: 0 })
  }
  if (deed === 'cancel') {
    if (state.faults.unstoppable) return answer(response, 400, { status: 'ALREADY_COMPLETED' })
    core.dropJob(id!)
    return answer(response, 202, { status: 'CANCELLATION_REQUESTED' })
  }
  if (deed === 'status') {
    const look = core.countLook(id!, response)
    if (!look) return null
    const { error } = (look.more ?? {}) as { error?: { message: string } }
    if (look.status === 'queued') return answer(response, 202, { status: 'IN_QUEUE', queue_position: 0 })
    const status = STATES[look.status] ?? 'COMPLETED'
    return answer(response, 200, { status, ...(error && { error: error.message, error_type: 'content_policy' }) })
  }
  if (state.faults.withhold)
    return answer(response, 422, { detail: [{ loc: ['body', 'prompt'], msg: state.faults.withhold }] })
  return answer(response, 200, { video: { url: `${origin}/file?id=${id}`, content_type: 'video/mp4' }, seed: 7 })
}
