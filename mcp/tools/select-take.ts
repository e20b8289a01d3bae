import type { McpServer } from '@modelcontextprotocol/server'
import { getPlan } from '../../db/plans.ts'
import { getTake } from '../../db/takes.ts'
import { setCurrent } from '../../db/threads.ts'
import { ShotPlan } from '../../models/contract/shot-plan.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { answer, atTheDoor } from '../answer.ts'
import type { StudioPorts } from '../studio.ts'
import { toVideo, Video, videoId } from '../video.ts'

const input = strictObject({ video_id: videoId })
const output = Video.extend({ plan: ShotPlan })
const description = 'Makes an earlier video of the conversation the current one, to undo or to branch from it.'

export function registerSelectTake(server: McpServer, studio: StudioPorts): void {
  const { db } = studio.database
  const config = { title: 'Go back to a take', description, inputSchema: input, outputSchema: output }
  server.registerTool('select_take', config, ({ video_id }) =>
    atTheDoor(studio, async () => {
      const take = await getTake(db, video_id)
      const { plan } = await getPlan(db, take.planId)
      await setCurrent(db, take.threadId, { planId: take.planId, takeId: take.id })
      return answer({ ...toVideo(take, studio), plan })
    }),
  )
}
