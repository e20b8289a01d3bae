import type { McpServer } from '@modelcontextprotocol/server'
import { cancelTake } from '../../db/take-states.ts'
import { getTake } from '../../db/takes.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { STOPS } from '../annotations.ts'
import { runTool, toolResult } from '../answer.ts'
import { findTake, type ScopedStudio } from '../scope.ts'
import { toVideo, Video, videoId } from '../video.ts'

const input = strictObject({ video_id: videoId })
const description = 'Stops a video that waits or renders. One that is finished stays as it is.'

export function registerCancelVideo(server: McpServer, studio: ScopedStudio): void {
  const { db } = studio.database
  const config = { title: 'Cancel the video', description, inputSchema: input, outputSchema: Video, annotations: STOPS }
  server.registerTool('cancel_video', config, ({ video_id }) =>
    runTool(studio, async () => {
      const { id } = await findTake(studio, video_id)
      await cancelTake(db, id)
      return toolResult(toVideo(await getTake(db, id), studio))
    }),
  )
}
