import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { listTakes } from '../../db/takes.ts'
import { ThreadId } from '../../models/contract/ids.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { runTool, toolResult } from '../answer.ts'
import { findThread, type ScopedStudio } from '../scope.ts'
import { toVideo, Video } from '../video.ts'

const input = strictObject({ thread_id: ThreadId })
const output = z.object({ takes: z.array(Video) })
const description = 'Lists the videos of a conversation, oldest first.'

export function registerListTakes(server: McpServer, studio: ScopedStudio): void {
  const { db } = studio.database
  const annotations = { readOnlyHint: true }
  const config = { title: 'List the takes', description, inputSchema: input, outputSchema: output, annotations }
  server.registerTool('list_takes', config, ({ thread_id }) =>
    runTool(studio, async () => {
      const { id } = await findThread(studio, thread_id)
      const takes = await listTakes(db, id)
      return toolResult({ takes: takes.map((take) => toVideo(take, studio)) })
    }),
  )
}
