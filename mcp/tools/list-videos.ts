import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { LIBRARY_PAGE, listLibrary } from '../../db/library.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { READS } from '../annotations.ts'
import { runTool, toolResult } from '../answer.ts'
import type { ScopedStudio } from '../scope.ts'
import { toVideo, Video } from '../video.ts'

const input = strictObject({
  search: z.string().max(200).default('').describe('words of the title or of the conversation'),
  offset: z.number().int().min(0).default(0),
})
const output = z.object({
  videos: z.array(Video.extend({ title: z.string(), seconds: z.number() })),
  next_offset: z.number().optional().describe('there may be more from here on'),
})
const description = `Lists finished videos of all conversations, newest first, ${LIBRARY_PAGE} at a time.`

export function registerListVideos(server: McpServer, studio: ScopedStudio): void {
  const config = { title: 'List all videos', description, inputSchema: input, outputSchema: output, annotations: READS }
  server.registerTool('list_videos', config, ({ search, offset }) =>
    runTool(studio, async () => {
      const { threadId } = studio.scope
      const found = await listLibrary(studio.database.db, {
        words: search,
        favourites: false,
        style: null,
        offset,
        threadId,
      })
      const videos = found.map(({ take, title, seconds }) => ({ ...toVideo(take, studio), title, seconds }))
      return toolResult({ videos, ...(found.length === LIBRARY_PAGE && { next_offset: offset + LIBRARY_PAGE }) })
    }),
  )
}
