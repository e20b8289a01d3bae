import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { CONCEPTS } from '../../models/cast/concepts.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { ACTIONS, CAMERA_MOVES, FRAMINGS, PLACES, TRANSITIONS } from '../../models/contract/vocabulary.ts'
import { READS } from '../annotations.ts'
import { runTool, toolResult } from '../answer.ts'
import type { ScopedStudio } from '../scope.ts'

const KINDS = ['subjects', 'places', 'actions', 'cameras', 'looks', 'engines'] as const
const MOST = 100

const input = strictObject({
  kind: z.enum(KINDS),
  search: z.string().max(80).default('').describe('part of a name; leave out for the first of all'),
})
const output = z.object({ names: z.array(z.string()), more: z.boolean().describe('true when there are others') })
const description = [
  'Lists what can be shown: subjects that can stand on stage, places, actions, camera moves and framings,',
  'looks (light, weather, style, grade) or engines.',
].join(' ')

async function namesOf(kind: (typeof KINDS)[number], studio: ScopedStudio): Promise<readonly string[]> {
  switch (kind) {
    case 'subjects':
      return CONCEPTS.map(({ id }) => id)
    case 'places':
      return PLACES
    case 'actions':
      return ACTIONS
    case 'cameras':
      return [...CAMERA_MOVES, ...FRAMINGS, ...TRANSITIONS]
    case 'looks': {
      const { looks } = (await studio.engines.choice(studio.scope.engineName)).capabilities
      return Object.values(looks).flat()
    }
    case 'engines':
      return (await studio.engines.choices()).map(({ name }) => name)
  }
}

export function registerListAssets(server: McpServer, studio: ScopedStudio): void {
  const config = {
    title: 'List what can be shown',
    description,
    inputSchema: input,
    outputSchema: output,
    annotations: READS,
  }
  server.registerTool('list_assets', config, ({ kind, search }) =>
    runTool(studio, async () => {
      const wanted = search.trim().toLowerCase().replaceAll(' ', '-')
      const found = (await namesOf(kind, studio)).filter((name) => name.toLowerCase().includes(wanted))
      return toolResult({ names: found.slice(0, MOST), more: found.length > MOST })
    }),
  )
}
