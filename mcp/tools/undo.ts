import type { McpServer } from '@modelcontextprotocol/server'
import { selectTake } from '../../db/select-take.ts'
import { listTakes } from '../../db/takes.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { CHOOSES } from '../annotations.ts'
import { Refused, runTool, toolResult } from '../answer.ts'
import { findPlan, findThread, type ScopedStudio } from '../scope.ts'
import { threadId, toVideo, Video } from '../video.ts'

const input = strictObject({ thread_id: threadId })
const description = 'Goes back to the last video from before the last change of a conversation. Nothing is lost.'

export function registerUndo(server: McpServer, studio: ScopedStudio): void {
  const { db } = studio.database
  const config = { title: 'Undo', description, inputSchema: input, outputSchema: Video, annotations: CHOOSES }
  server.registerTool('undo', config, ({ thread_id }) =>
    runTool(studio, async () => {
      const { id, currentPlanId } = await findThread(studio, thread_id)
      const done = (await listTakes(db, id)).filter(({ status }) => status === 'done')
      let before = currentPlanId && (await findPlan(studio, currentPlanId)).plan.parentId
      // A change that was planned and never rendered has nothing to show: the change before it has.
      while (before && !done.some(({ planId }) => planId === before)) {
        before = (await findPlan(studio, before)).plan.parentId
      }
      const take = done.findLast(({ planId }) => planId === before)
      if (!take) throw new Refused('there is no finished video from before the last change of this conversation')
      await selectTake(db, take)
      return toolResult(toVideo(take, studio))
    }),
  )
}
