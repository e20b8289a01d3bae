import type { ContentBlock } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { Overview } from '../models/contract/overview.ts'
import type { StudioPorts } from './studio.ts'

export const images = z.enum(['sheet', 'none']).default('sheet').describe('sheet: one picture of a few moments')

/** "The picture shows, row by row: shot 1 at 0.4 s, 1.2 s; shot 2 at 0.5 s." */
function tellMoments(moments: Overview['moments']): string {
  const shots = Map.groupBy(moments, ({ shot }) => shot)
  const told = [...shots].map(([shot, at]) => `shot ${shot} at ${at.map(({ seconds }) => `${seconds} s`).join(', ')}`)
  return `The picture shows, row by row: ${told.join('; ')}.`
}

/** What an assistant sees of a film; one that cannot be drawn is no reason to refuse the rest of the answer. */
export async function drawImages(
  studio: StudioPorts,
  wanted: z.infer<typeof images>,
  draw: () => Promise<Overview>,
): Promise<ContentBlock[]> {
  if (wanted === 'none') return []
  try {
    const { jpeg, moments } = await draw()
    const data = Buffer.from(jpeg).toString('base64')
    return [
      { type: 'image', data, mimeType: 'image/jpeg' },
      { type: 'text', text: tellMoments(moments) },
    ]
  } catch (error) {
    studio.onError(error)
    return [{ type: 'text', text: 'The picture of this film could not be drawn; the log of the studio says why.' }]
  }
}
