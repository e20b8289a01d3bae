import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { strictObject } from '../../models/contract/strict-object.ts'
import { READS } from '../annotations.ts'
import { runTool, toolResult } from '../answer.ts'
import { askClient } from '../ask-client.ts'
import type { ScopedStudio } from '../scope.ts'

const choice = z.string().min(1).max(160)
const input = strictObject({
  question: z.string().min(1).max(400).describe('one short question'),
  choices: z.array(choice).min(2).max(4).describe('the answers, each a whole message that the person could send'),
})
const output = z.object({ question: z.string(), choices: z.array(z.string()), answer: z.string().nullable() })

const description = [
  'Asks the person one short question with two to four answers to click, where a wish can be read in two ways.',
  'Say nothing after it: the answer comes as the next message, unless "answer" holds it already.',
].join(' ')

export function registerAskPerson(server: McpServer, studio: ScopedStudio): void {
  const config = { title: 'Ask the person', description, inputSchema: input, outputSchema: output, annotations: READS }
  server.registerTool('ask_person', config, ({ question, choices }, context) => {
    const asked = askClient(server, context, question, choices)
    if (asked && 'ask' in asked) return asked.ask
    return runTool(studio, async () => toolResult({ question, choices, answer: asked?.answer ?? null }))
  })
}
