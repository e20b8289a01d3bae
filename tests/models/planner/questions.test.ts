import { describe, expect, it } from 'vitest'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { DoubtfulEdit } from '../../../models/planner/edits/doubtful-edit.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { openConversation } from '../../bench/edits/conversation.ts'
import { EVERYTHING } from './capabilities.ts'

const film = (prompt: string) => completeDraft({ shots: [{ prompt }] }, { capabilities: EVERYTHING, id: 'parent' }).plan
const understand = (plan: ShotPlan, message: string) => understandMessage(message, { plan })

describe('a remark that is read but a guess', () => {
  for (const [prompt, remark] of [
    ['a man walks in the desert', 'dress him as a cowboy'],
    ['un homme marche dans le désert', 'un peu comme un pirate'],
  ] as const) {
    it(`is asked about before anything changes: "${remark}"`, () => {
      const understood = understand(film(prompt), remark)
      expect(understood.kind).toBe('question')
      if (understood.kind === 'question') expect(understood.choices).toHaveLength(2)
    })
  }

  it.each([
    ['two dogs play on the beach', 'add a third dog'],
    ['a cat sits in a garden', 'with a red collar like a bow'],
    ['a girl and a dog walk in the snow', 'remove the dog'],
    ['a red car drives down a street', 'make it look like a painting'],
    ['un garçon joue dans un parc', 'enlève-le'],
    ['un garçon et un chien jouent dans un parc', 'garde seulement le chien'],
  ])('is none where words account for it: %s → %s', (prompt, remark) => {
    expect(understand(film(prompt), remark).kind).not.toBe('question')
  })

  it('is refused with the question where only an instruction is given', () => {
    const edit = { instruction: 'dress him as a cowboy', changes: [] }
    const apply = () => applyEdit(film('a man walks in the desert'), edit, { capabilities: EVERYTHING, id: 'child' })
    expect(apply).toThrow(DoubtfulEdit)
    expect(apply).toThrow(/I am not sure what “dress him as a cowboy” should change\. Is it this: .*cowboy/)
  })
})

describe('the answer to a question', () => {
  const asked = async () => {
    const thread = openConversation(EVERYTHING)
    const first = (await thread.send('a man walks in the desert')).plan!
    const { text, plan, calls } = await thread.send('dress him as a cowboy')
    expect(calls).toEqual([])
    expect(plan).toBe(first)
    const [, yes = '', no = ''] = /\n1\. (.+)\n2\. (.+)$/.exec(text) ?? []
    return { thread, first, yes, no }
  }

  it.each(['yes', 'the first one', '1', 'ok'])('"%s" does what was offered', async (answer) => {
    const { thread } = await asked()
    const { plan } = await thread.send(answer)
    expect(plan!.shots[0]!.subjects.map(({ noun }) => noun)).toContain('cowboy')
  })

  it('a click sends the words of a choice', async () => {
    const { thread, yes } = await asked()
    expect((await thread.send(yes)).plan!.shots[0]!.subjects).toHaveLength(2)
    const again = await asked()
    const left = await again.thread.send(again.no)
    expect(left.plan).toBe(again.first)
    expect(left.text).toMatch(/All stays as it is/)
  })

  it.each(['no', 'the second one', 'never mind'])('"%s" leaves the film as it is', async (answer) => {
    const { thread, first } = await asked()
    expect((await thread.send(answer)).plan).toBe(first)
  })

  it('another remark is not taken for one', async () => {
    const { thread } = await asked()
    expect((await thread.send('make it night')).plan!.shots[0]!.light.kind).toBe('night')
  })
})
