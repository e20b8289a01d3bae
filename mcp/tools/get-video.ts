import type { McpServer } from '@modelcontextprotocol/server'
import { strictObject } from '../../models/contract/strict-object.ts'
import { READS } from '../annotations.ts'
import { runTool } from '../answer.ts'
import { images } from '../images.ts'
import { findTake, type ScopedStudio } from '../scope.ts'
import { Video, videoId } from '../video.ts'
import { answerWithVideo } from '../video-answer.ts'

const input = strictObject({ video_id: videoId, images })
const description = 'Shows one video as it is now, without waiting: its state, its links and what came out.'

export function registerGetVideo(server: McpServer, studio: ScopedStudio): void {
  const config = { title: 'Show a video', description, inputSchema: input, outputSchema: Video, annotations: READS }
  server.registerTool('get_video', config, ({ video_id, images }) =>
    runTool(studio, async () => answerWithVideo(studio, await findTake(studio, video_id), images)),
  )
}
