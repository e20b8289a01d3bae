import { isStepCount, streamText, tool } from 'ai'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { PlanDraft } from '../../../models/contract/draft.ts'
import { PlanChange } from '../../../models/contract/plan-edit.ts'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { createEmbeddedModel } from '../../../models/planner/embedded-model.ts'
import { EVERYTHING, LITTLE } from './capabilities.ts'

interface Call {
  tool: string
  input: unknown
}

/** A studio of the tools alone: plans with the real planner, and a take that is done after some waits. */
function studio(options: { current?: ShotPlan; waits?: number; refuse?: string; capabilities?: typeof LITTLE } = {}) {
  const calls: Call[] = []
  const { current, capabilities = EVERYTHING } = options
  let waitsLeft = options.waits ?? 2
  const note = (name: string, input: unknown) => {
    calls.push({ tool: name, input })
    if (options.refuse === name) throw new Error('the disk is full.')
  }
  const status = () => (waitsLeft-- > 0 ? 'rendering' : 'done')
  const tools = {
    plan_shots: tool({
      inputSchema: z.object({ prompt: z.string().optional(), draft: PlanDraft.optional() }),
      execute: async (input) => {
        note('plan_shots', input)
        const draft = input.draft ?? { shots: [{ prompt: input.prompt! }] }
        const { plan, notes } = completeDraft(draft, { capabilities, id: 'plan-1' })
        return { plan_id: plan.id, plan, notes }
      },
    }),
    edit_plan: tool({
      inputSchema: z.object({
        plan_id: z.string(),
        instruction: z.string().optional(),
        changes: z.array(PlanChange).optional(),
      }),
      execute: async (input) => {
        note('edit_plan', input)
        const edit = { instruction: input.instruction, changes: input.changes ?? [] }
        const { plan, notes } = applyEdit(current!, edit, { capabilities, id: 'plan-2' })
        return { plan_id: plan.id, plan, notes }
      },
    }),
    generate_video: tool({
      inputSchema: z.object({ plan_id: z.string(), new_seed: z.boolean().optional() }),
      execute: async (input) => {
        note('generate_video', input)
        return { video_id: 'video-1', status: 'queued', estimate_seconds: 20 }
      },
    }),
    wait_for_video: tool({
      inputSchema: z.object({ video_id: z.string() }),
      execute: async (input) => {
        note('wait_for_video', input)
        return { video_id: 'video-1', status: status(), progress: 0.5 }
      },
    }),
    cancel_video: tool({
      inputSchema: z.object({ video_id: z.string() }),
      execute: async (input) => {
        note('cancel_video', input)
        return { video_id: input.video_id, status: 'cancelled' }
      },
    }),
    select_take: tool({
      inputSchema: z.object({ video_id: z.string() }),
      execute: async (input) => {
        note('select_take', input)
        return { video_id: input.video_id, plan_id: 'plan-0' }
      },
    }),
  }
  return { calls, tools }
}

const line = (context: object) => `You are a studio.\nRushes context: ${JSON.stringify(context)}`

async function talk(
  message: string,
  at: ReturnType<typeof studio>,
  context: object = {},
  system = line(context),
): Promise<string> {
  const result = streamText({
    model: createEmbeddedModel(),
    instructions: system,
    messages: [{ role: 'user', content: message }],
    tools: at.tools,
    stopWhen: isStepCount(60),
  })
  return await result.text
}

const fox = () =>
  completeDraft({ shots: [{ prompt: 'un renard court dans la forêt' }] }, { capabilities: EVERYTHING, id: 'plan-0' })
    .plan
const current = (plan: ShotPlan) => ({
  currentPlan: plan,
  currentPlanId: plan.id,
  currentTakeId: 'take-9',
  parentTakeId: 'take-8',
  language: 'fr',
})

describe('the planner as a language model under the AI SDK', () => {
  it('plans a wish, has it rendered, waits for it and says what was made', async () => {
    const at = studio()
    const text = await talk('un renard court dans la forêt', at)
    expect(at.calls).toEqual([
      {
        tool: 'plan_shots',
        input: { draft: { format: { language: 'fr' }, shots: [{ prompt: 'un renard court dans la forêt' }] } },
      },
      { tool: 'generate_video', input: { plan_id: 'plan-1' } },
      { tool: 'wait_for_video', input: { video_id: 'video-1' } },
      { tool: 'wait_for_video', input: { video_id: 'video-1' } },
      { tool: 'wait_for_video', input: { video_id: 'video-1' } },
    ])
    expect(text).toMatch(/renard/i)
    expect(text).toMatch(/5 s/)
  })

  it('does not wait where the studio asks for no waiting', async () => {
    const at = studio()
    await talk('a fox runs in the forest', at, {}, 'Do not call wait_for_video unless asked.\nRushes context: {}')
    expect(at.calls.map(({ tool: name }) => name)).toEqual(['plan_shots', 'generate_video'])
  })

  it('says that a take goes on when it is not done after forty waits', async () => {
    const at = studio({ waits: 1000 })
    const text = await talk('a fox runs in the forest', at)
    expect(at.calls.filter(({ tool: name }) => name === 'wait_for_video')).toHaveLength(40)
    expect(text).toMatch(/still being rendered/)
  })

  it('turns a remark into an edit of the current plan and says what changed', async () => {
    const plan = fox()
    const at = studio({ current: plan, waits: 0 })
    const text = await talk('make the light golden', at, current(plan))
    expect(at.calls.slice(0, 2)).toEqual([
      { tool: 'edit_plan', input: { plan_id: 'plan-0', instruction: 'make the light golden' } },
      { tool: 'generate_video', input: { plan_id: 'plan-2' } },
    ])
    expect(text).toMatch(/golden/)
  })

  it('tells the notes that matter in the language of the person', async () => {
    const at = studio({ waits: 0, capabilities: LITTLE })
    const text = await talk('un loup court dans la prairie', at)
    expect(text).toMatch(/loup.*à la place/)
    expect(text).toMatch(/prairie/)
  })

  it.each([
    ['recommence', 'generate_video', { plan_id: 'plan-0', new_seed: true }],
    ['try again', 'generate_video', { plan_id: 'plan-0', new_seed: true }],
    ['undo', 'select_take', { video_id: 'take-8' }],
    ['reviens en arrière', 'select_take', { video_id: 'take-8' }],
    ['stop', 'cancel_video', { video_id: 'take-9' }],
  ])('"%s" calls %s', async (message, name, input) => {
    const plan = fox()
    const at = studio({ current: plan, waits: 0 })
    const text = await talk(message, at, current(plan))
    expect(at.calls[0]).toEqual({ tool: name, input })
    expect(text.length).toBeGreaterThan(5)
  })

  it.each([
    ['que peux-tu faire ?', /renard/],
    ['what can you do?', /fox/],
    ['merci !', /plaisir/],
    ['undo', /no film yet/],
    ['', /empty/],
    ['xqzvw', /nothing of/],
  ])('answers "%s" in words, without a tool', async (message, said) => {
    const at = studio()
    const text = await talk(message, at)
    expect(at.calls).toEqual([])
    expect(text).toMatch(said)
  })

  it('asks one question instead of rendering when nothing of a wish can be staged', async () => {
    const at = studio()
    expect(await talk('a coffee cup and a watch', at)).toMatch(/“coffee cup”, “watch” yet\. Who or what/)
    expect(at.calls.map(({ tool: name }) => name)).toEqual(['plan_shots'])
  })

  it('says that it makes one version at a time', async () => {
    const plan = fox()
    const at = studio({ current: plan, waits: 0 })
    expect(await talk('trois versions', at, current(plan))).toMatch(/une version à la fois/)
  })

  it('names what is in the film when a remark speaks of something that is not', async () => {
    const plan = fox()
    const at = studio({ current: plan })
    expect(await talk('enlève l’éléphant', at, current(plan))).toMatch(/éléphant.*renard/)
    expect(at.calls).toEqual([])
  })

  it.each(['plan_shots', 'generate_video'])('says in words what went wrong when %s fails', async (refuse) => {
    const at = studio({ refuse })
    expect(await talk('a fox runs in the forest', at)).toMatch(/the disk is full/)
  })

  it('reads results that come as whole MCP results or as text', async () => {
    const model = createEmbeddedModel()
    const step = (output: object) =>
      model.doGenerate({
        prompt: [
          { role: 'user', content: [{ type: 'text', text: 'a fox' }] },
          {
            role: 'tool',
            content: [{ type: 'tool-result', toolCallId: '1', toolName: 'plan_shots', output: output as never }],
          },
        ],
        tools: [{ type: 'function', name: 'generate_video', inputSchema: {} }],
      })
    const inner = { plan_id: 'plan-7' }
    for (const output of [
      { type: 'json', value: { structuredContent: inner, content: [] } },
      { type: 'json', value: inner },
      { type: 'text', value: JSON.stringify(inner) },
      { type: 'content', value: [{ type: 'text', text: JSON.stringify(inner) }] },
    ]) {
      const { content } = await step(output)
      expect(content).toMatchObject([{ type: 'tool-call', toolName: 'generate_video', input: '{"plan_id":"plan-7"}' }])
    }
  })

  it('takes a broken context line for none', async () => {
    const at = studio()
    await talk('a fox runs', at, {}, 'Rushes context: {broken')
    expect(at.calls[0]?.tool).toBe('plan_shots')
  })
})
