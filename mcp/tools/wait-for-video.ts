import type { McpServer, ServerContext } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { strictObject } from '../../models/contract/strict-object.ts'
import type { Take } from '../../models/contract/take.ts'
import { READS } from '../annotations.ts'
import { runTool } from '../answer.ts'
import { images } from '../images.ts'
import { findTake, type ScopedStudio } from '../scope.ts'
import { isFinished, Video, videoId } from '../video.ts'
import { answerWithVideo } from '../video-answer.ts'

/** Hosts give up after about 60 s, whatever progress they were told. */
const LONGEST_WAIT = 45

const input = strictObject({
  video_id: videoId,
  timeout_seconds: z.number().min(0).max(LONGEST_WAIT).default(LONGEST_WAIT).describe('0 to look and not wait'),
  images,
})

const description = [
  `Waits until a video is finished, at most ${LONGEST_WAIT} s, and says how far it is.`,
  'When finished is false it is still running: call this again.',
].join(' ')

/** Progress must grow from one notification to the next: a value that was told is not told again. */
function progressTeller({ mcpReq }: ServerContext): (take: Take) => void {
  const progressToken = mcpReq._meta?.progressToken
  let told = -1
  return (take) => {
    if (progressToken === undefined || take.progress <= told) return
    told = take.progress
    const message = take.queuePosition ? `place ${take.queuePosition} in the queue` : take.status
    const params = { progressToken, progress: take.progress, total: 1, message }
    // The caller may have gone; the call itself notices that.
    mcpReq.notify({ method: 'notifications/progress', params }).catch(() => {})
  }
}

/** Resolves when the take changes, the time is up or the caller has gone. */
function nextChange(studio: ScopedStudio, takeId: string, milliseconds: number, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      gone.removeEventListener('abort', end)
      unsubscribe()
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    const unsubscribe = studio.database.changes.subscribe((change) => {
      if (change.table === 'takes' && change.id === takeId) end()
    })
    gone.addEventListener('abort', end)
    if (gone.aborted) end()
  })
}

async function waitUntilFinished(
  studio: ScopedStudio,
  takeId: string,
  seconds: number,
  context: ServerContext,
): Promise<Take> {
  const tellProgress = progressTeller(context)
  const deadline = performance.now() + seconds * 1000
  for (;;) {
    const left = deadline - performance.now()
    // Listen before looking, so that no change falls between the two.
    const changed = nextChange(studio, takeId, Math.max(0, left), context.mcpReq.signal)
    const take = await findTake(studio, takeId)
    if (isFinished(take) || left <= 0 || context.mcpReq.signal.aborted) return take
    tellProgress(take)
    await changed
  }
}

export function registerWaitForVideo(server: McpServer, studio: ScopedStudio): void {
  const config = {
    title: 'Wait for the video',
    description,
    inputSchema: input,
    outputSchema: Video,
    annotations: READS,
  }
  server.registerTool('wait_for_video', config, ({ video_id, timeout_seconds, images }, context) =>
    runTool(studio, async () => {
      const take = await waitUntilFinished(studio, video_id, timeout_seconds, context)
      return answerWithVideo(studio, take, images)
    }),
  )
}
