import type { CallToolResult } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import type { Take } from '../models/contract/take.ts'
import { drawImages, type images } from './images.ts'
import { findPlan, type ScopedStudio } from './scope.ts'
import { clipLink, toVideo } from './video.ts'

/** How a video is getting on; of one that is done its link and a picture of what came out. */
export async function answerWithVideo(
  studio: ScopedStudio,
  take: Take,
  wanted: z.infer<typeof images>,
): Promise<CallToolResult> {
  const video = toVideo(take, studio)
  const text = { type: 'text' as const, text: JSON.stringify(video) }
  if (take.status !== 'done') return { content: [text], structuredContent: video }
  const { plan } = await findPlan(studio, take.planId)
  const pictures = await drawImages(studio, wanted, () => studio.overviews.ofTake(plan, take.id))
  const link = { type: 'resource_link' as const, ...clipLink(take.id) }
  return { content: [text, ...pictures, link], structuredContent: video }
}
