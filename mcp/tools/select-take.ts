import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { NotFound } from '../../db/not-found.ts'
import { selectTake } from '../../db/select-take.ts'
import { listTakes } from '../../db/takes.ts'
import { ThreadId } from '../../models/contract/ids.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import type { Take } from '../../models/contract/take.ts'
import { CHOOSES } from '../annotations.ts'
import { Refused, runTool, toolResult } from '../answer.ts'
import { lightId, lightSchema } from '../light-schema.ts'
import { findPlan, findTake, findThread, type ScopedStudio } from '../scope.ts'
import { toVideo, Video, videoId } from '../video.ts'

const input = strictObject({
  video_id: videoId.optional(),
  take_number: z.number().int().positive().optional().describe('instead of video_id: 2 for "take 2"'),
  thread_id: lightId(ThreadId, 'the conversation that take_number counts in').optional(),
})
const output = Video.extend({ plan: lightSchema('shot-plan', 'the plan it was made from') })
const description =
  'Undo: makes an earlier video of the conversation the current one, to go back to it or to branch from it.'

async function takeByNumber(studio: ScopedStudio, number: number, threadId: string): Promise<Take> {
  const { id } = await findThread(studio, threadId)
  const takes = await listTakes(studio.database.db, id)
  const take = takes.find((one) => one.number === number)
  if (take) return take
  throw new NotFound('take', `${number}; this conversation has ${takes.map((one) => one.number).join(', ') || 'none'}`)
}

export function registerSelectTake(server: McpServer, studio: ScopedStudio): void {
  const { db } = studio.database
  const config = {
    title: 'Go back to a take',
    description,
    inputSchema: input,
    outputSchema: output,
    annotations: CHOOSES,
  }
  server.registerTool('select_take', config, ({ video_id, take_number, thread_id }) =>
    runTool(studio, async () => {
      const threadId = thread_id ?? studio.scope.threadId
      if (video_id === undefined && (take_number === undefined || threadId === null)) {
        throw new Refused('say which video: a video_id, or a take_number with its thread_id; list_takes tells both')
      }
      const take =
        video_id === undefined ? await takeByNumber(studio, take_number!, threadId!) : await findTake(studio, video_id)
      if (take_number !== undefined && take.number !== take_number) {
        throw new Refused(`video_id is take ${take.number} and take_number is ${take_number}; say one of them`)
      }
      await selectTake(db, take)
      const { plan } = await findPlan(studio, take.planId)
      return toolResult({ ...toVideo(take, studio), plan })
    }),
  )
}
