import type { McpServer } from '@modelcontextprotocol/server'
import { cancelTake } from '../../db/take-states.ts'
import { getTake } from '../../db/takes.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { answer, atTheDoor } from '../answer.ts'
import type { StudioPorts } from '../studio.ts'
import { toVideo, Video, videoId } from '../video.ts'

const input = strictObject({ video_id: videoId })
const description = 'Stops a video that waits or renders. One that is finished stays as it is.'

export function registerCancelVideo(server: McpServer, studio: StudioPorts): void {
  const { db } = studio.database
  const config = { title: 'Cancel the video', description, inputSchema: input, outputSchema: Video }
  server.registerTool('cancel_video', config, ({ video_id }) =>
    atTheDoor(studio, async () => {
      await cancelTake(db, video_id)
      return answer(toVideo(await getTake(db, video_id), studio))
    }),
  )
}
