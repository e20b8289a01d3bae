import { McpServer } from '@modelcontextprotocol/server'
import type { CallerScope } from '../models/contract/caller-scope.ts'
import rushes from '../package.json' with { type: 'json' }
import { registerClipResource } from './resources/clip.ts'
import { registerPlanResource } from './resources/plan.ts'
import { registerSchemaResources } from './resources/schemas.ts'
import type { StudioPorts } from './studio.ts'
import { registerAskPerson } from './tools/ask-person.ts'
import { registerCancelVideo } from './tools/cancel-video.ts'
import { registerEditPlan } from './tools/edit-plan.ts'
import { registerGenerateVideo } from './tools/generate-video.ts'
import { registerGetVideo } from './tools/get-video.ts'
import { registerListAssets } from './tools/list-assets.ts'
import { registerListTakes } from './tools/list-takes.ts'
import { registerListVideos } from './tools/list-videos.ts'
import { registerPlanShots } from './tools/plan-shots.ts'
import { registerSelectTake } from './tools/select-take.ts'
import { registerUndo } from './tools/undo.ts'
import { registerUploadImage } from './tools/upload-image.ts'
import { registerWaitForVideo } from './tools/wait-for-video.ts'

const instructions = [
  'Rushes makes short animated videos from words, on the machine it runs on.',
  'plan_shots or edit_plan, then generate_video, then wait_for_video until finished is true; give the clip_url.',
  'To change a video call edit_plan with its plan_id: what is not mentioned stays as it is.',
  'Look at the pictures in the answers: they show what was staged and what came out.',
].join('\n')

/** One MCP server with all tools and resources for one caller; it does not know which transport connects to it. */
export function createMcpServer(ports: StudioPorts, scope: CallerScope): McpServer {
  const studio = { ...ports, scope }
  const server = new McpServer({ name: 'rushes', title: 'Rushes', version: rushes.version }, { instructions })
  registerPlanShots(server, studio)
  registerEditPlan(server, studio)
  registerGenerateVideo(server, studio)
  registerWaitForVideo(server, studio)
  registerCancelVideo(server, studio)
  registerSelectTake(server, studio)
  registerUndo(server, studio)
  registerGetVideo(server, studio)
  registerListTakes(server, studio)
  registerListVideos(server, studio)
  registerListAssets(server, studio)
  registerUploadImage(server, studio)
  registerAskPerson(server, studio)
  registerPlanResource(server, studio)
  registerClipResource(server, studio)
  registerSchemaResources(server)
  return server
}
