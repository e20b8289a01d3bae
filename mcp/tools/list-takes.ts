import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { listTakes } from '../../db/takes.ts'
import { getThread } from '../../db/threads.ts'
import { ThreadId } from '../../models/contract/ids.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { answer, atTheDoor } from '../answer.ts'
import type { StudioPorts } from '../studio.ts'
import { toVideo, Video } from '../video.ts'

const input = strictObject({ thread_id: ThreadId })
const output = z.object({ takes: z.array(Video) })
const description = 'Lists the videos of a conversation, oldest first.'

export function registerListTakes(server: McpServer, studio: StudioPorts): void {
  const { db } = studio.database
  const annotations = { readOnlyHint: true }
  const config = { title: 'List the takes', description, inputSchema: input, outputSchema: output, annotations }
  server.registerTool('list_takes', config, ({ thread_id }) =>
    atTheDoor(studio, async () => {
      const { id } = await getThread(db, thread_id)
      const takes = await listTakes(db, id)
      return answer({ takes: takes.map((take) => toVideo(take, studio)) })
    }),
  )
}
