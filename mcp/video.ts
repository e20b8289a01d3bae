import { z } from 'zod'
import { PlanId, TakeId, ThreadId } from '../models/contract/ids.ts'
import { TAKE_STATUSES, type Take } from '../models/contract/take.ts'
import { lightId } from './light-schema.ts'
import type { StudioPorts } from './studio.ts'

export const videoId = lightId(TakeId, 'the video_id that generate_video returned')
export const planId = lightId(PlanId, 'a plan_id that plan_shots or edit_plan returned')
export const threadId = lightId(ThreadId, 'a thread_id, the conversation that an answer named')

/** A take as the tools speak of it: to the world it is a video. */
export const Video = z.object({
  video_id: z.string(),
  plan_id: z.string(),
  thread_id: z.string(),
  take_number: z.number().describe('as people call it: 2 for "take 2" of its conversation'),
  status: z.enum(TAKE_STATUSES),
  progress: z.number().describe('0 to 1'),
  finished: z.boolean().describe('true when status will not change any more'),
  queue_position: z.number().optional().describe('1 when it is next'),
  clip_url: z.string().optional(),
  poster_url: z.string().optional(),
  error: z.string().optional(),
  notes: z.array(z.string()).describe('what a person should know of this rendering'),
})

export function isFinished(take: Take): boolean {
  return take.status !== 'queued' && take.status !== 'rendering'
}

export function toVideo(take: Take, studio: StudioPorts): z.infer<typeof Video> {
  const link = (path: string | null) => (path === null ? undefined : studio.linkTo(path))
  return {
    video_id: take.id,
    plan_id: take.planId,
    thread_id: take.threadId,
    take_number: take.number,
    status: take.status,
    progress: take.progress,
    finished: isFinished(take),
    queue_position: take.queuePosition ?? undefined,
    clip_url: link(take.clipUrl),
    poster_url: link(take.posterUrl),
    error: take.error ?? undefined,
    notes: take.notes,
  }
}

export function clipLink(takeId: string) {
  return { uri: `rushes://takes/${takeId}/clip.mp4`, name: 'clip.mp4', mimeType: 'video/mp4' }
}

export function planLink(id: string) {
  return { uri: `rushes://plans/${id}`, name: 'shot plan', mimeType: 'application/json' }
}
