import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { listTakes } from '../../db/takes.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { READS } from '../annotations.ts'
import { runTool, toolResult } from '../answer.ts'
import { findThread, type ScopedStudio } from '../scope.ts'
import { threadId, toVideo, Video } from '../video.ts'

const input = strictObject({ thread_id: threadId })
const output = z.object({ takes: z.array(Video) })
const description = 'Lists the videos of a conversation, oldest first.'

export function registerListTakes(server: McpServer, studio: ScopedStudio): void {
  const { db } = studio.database
  const config = { title: 'List the takes', description, inputSchema: input, outputSchema: output, annotations: READS }
  server.registerTool('list_takes', config, ({ thread_id }) =>
    runTool(studio, async () => {
      const { id } = await findThread(studio, thread_id)
      const takes = await listTakes(db, id)
      return toolResult({ takes: takes.map((take) => toVideo(take, studio)) })
    }),
  )
}
