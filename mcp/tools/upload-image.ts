import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { strictObject } from '../../models/contract/strict-object.ts'
import { ADDS } from '../annotations.ts'
import { runTool, toolResult } from '../answer.ts'
import type { ScopedStudio } from '../scope.ts'

/** The door takes messages of a megabyte; base64 makes three bytes four. */
const MOST_CHARACTERS = 950_000

const input = strictObject({
  data: z
    .base64()
    .min(1)
    .max(MOST_CHARACTERS, 'the picture is too large for this tool (700 kB); POST its bytes to /api/uploads')
    .describe('PNG, JPEG or WebP, base64, 700 kB at most; POST larger ones to /api/uploads'),
  name: z.string().min(1).max(120).default('picture'),
})
const output = z.object({
  upload_id: z.string().describe('for `pictures` of plan_shots and edit_plan'),
  width: z.number(),
  height: z.number(),
})
const description = 'Keeps a picture, to be the world of a film or one of its subjects.'

export function registerUploadImage(server: McpServer, studio: ScopedStudio): void {
  const config = { title: 'Upload a picture', description, inputSchema: input, outputSchema: output, annotations: ADDS }
  server.registerTool('upload_image', config, ({ data, name }) =>
    runTool(studio, async () => {
      const { id, width, height } = await studio.keepPicture(name, Buffer.from(data, 'base64'))
      return toolResult({ upload_id: id, width, height })
    }),
  )
}
