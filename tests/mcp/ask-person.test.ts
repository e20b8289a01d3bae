import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { expect, onTestFinished, test } from 'vitest'
import { sharedStudio } from '../setup/studio.ts'
import { dataOf, type Planned } from './shoot-and-light.ts'

const open = sharedStudio()

/** A host whose person answers forms so; null where it can show none. */
async function connect(answer: string | null) {
  const capabilities = answer === null ? {} : { elicitation: { form: {} } }
  const client = new Client(
    { name: 'test-host', version: '1.0.0' },
    { capabilities, versionNegotiation: { mode: 'auto' } },
  )
  const asked: string[] = []
  if (answer !== null)
    client.setRequestHandler('elicitation/create', async ({ params }) => {
      asked.push(params.message)
      const choices: string[] = JSON.parse(JSON.stringify(params)).requestedSchema.properties.answer.enum
      const choice = choices.find((one) => one.startsWith(answer))
      return choice ? { action: 'accept' as const, content: { answer: choice } } : { action: 'decline' as const }
    })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${open().url}/mcp`)))
  onTestFinished(() => client.close())
  const call = (name: string, args: Record<string, unknown>) => client.callTool({ name, arguments: args })
  const plan = async () => dataOf<Planned>(await call('plan_shots', { prompt: 'a man walks in the desert' }))
  return { call, plan, asked }
}

const GUESS = 'dress him as a cowboy'

test('a remark that is a guess is asked about in the client’s own form, and done when the person says yes', async () => {
  const { call, plan, asked } = await connect('Yes')
  const { plan_id } = await plan()
  const edited = dataOf<Planned>(await call('edit_plan', { plan_id, instruction: GUESS }))
  expect(asked).toHaveLength(1)
  expect(JSON.stringify(edited)).toContain('cowboy')
})

test('nothing is changed when the person says no', async () => {
  const { call, plan } = await connect('No')
  const { plan_id } = await plan()
  const refused = await call('edit_plan', { plan_id, instruction: GUESS })
  expect(refused.isError).toBe(true)
})

test('a host without forms gets the question with the alternatives', async () => {
  const { call, plan } = await connect(null)
  const { plan_id } = await plan()
  const refused = await call('edit_plan', { plan_id, instruction: GUESS })
  expect(refused.isError).toBe(true)
  expect(JSON.stringify(refused.content)).toMatch(/Is it this.*alternatives: .*add-subject/)
  const question = { question: 'Which one?', choices: ['the dog', 'the cat'] }
  expect(dataOf(await call('ask_person', question))).toEqual({ ...question, answer: null })
})
