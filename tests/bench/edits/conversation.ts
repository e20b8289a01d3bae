import type { LanguageModelV4CallOptions, LanguageModelV4Prompt } from '@ai-sdk/provider'
import type { PlanEdit } from '../../../models/contract/plan-edit.ts'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { applyEdit } from '../../../models/planner/apply-edit.ts'
import type { Capabilities } from '../../../models/planner/capabilities.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { createEmbeddedModel } from '../../../models/planner/embedded-model.ts'
import { PlanError } from '../../../models/planner/plan-error.ts'

interface Taken {
  id: string
  planId: string
}

export interface Answered {
  text: string
  /** Tools called, in order, with the plan or take each led to. */
  calls: string[]
  plan: ShotPlan | null
}

const TOOLS = ['plan_shots', 'edit_plan', 'generate_video', 'cancel_video', 'select_take', 'list_takes']

/**
 * A thread with the embedded model, its plans and takes kept in memory and nothing rendered. The model is told the
 * same things as in a studio: the conversation, the tools, and the context line.
 */
export function openConversation(capabilities: Capabilities) {
  const plans = new Map<string, ShotPlan>()
  const takes: Taken[] = []
  const said: LanguageModelV4Prompt = []
  const model = createEmbeddedModel()
  let current: { planId: string | null; takeId: string | null } = { planId: null, takeId: null }

  const order = (planId: string): Record<string, unknown> => {
    const take = { id: `take-${takes.length + 1}`, planId }
    takes.push(take)
    current = { planId, takeId: take.id }
    return { video_id: take.id, plan_id: planId, status: 'queued' }
  }
  const store = (plan: ShotPlan, notes: unknown): Record<string, unknown> => {
    plans.set(plan.id, plan)
    current = { ...current, planId: plan.id }
    return { plan_id: plan.id, plan, notes }
  }
  const nextId = () => `plan-${plans.size + 1}`
  const tools: Record<string, (input: Record<string, unknown>) => Record<string, unknown>> = {
    plan_shots: (input) => {
      const draft = input.draft as Parameters<typeof completeDraft>[0]
      const { plan, notes } = completeDraft(draft, { capabilities, id: nextId() })
      return store(plan, notes)
    },
    edit_plan: ({ plan_id, instruction, changes = [] }) => {
      const edit = { instruction, changes } as PlanEdit
      const { plan, notes } = applyEdit(plans.get(plan_id as string)!, edit, { capabilities, id: nextId() })
      return { ...store(plan, notes), parent_id: plan_id }
    },
    generate_video: ({ plan_id, new_seed }) => {
      const plan = plans.get(plan_id as string)!
      if (!new_seed) return order(plan.id)
      const child = { ...plan, id: nextId(), parentId: plan.id, format: { ...plan.format, seed: plan.format.seed + 1 } }
      plans.set(child.id, child)
      return order(child.id)
    },
    select_take: ({ video_id }) => {
      const take = takes.find(({ id }) => id === video_id)
      if (!take) throw new PlanError(`there is no video ${video_id}`)
      current = { planId: take.planId, takeId: take.id }
      return { video_id: take.id, plan_id: take.planId, plan: plans.get(take.planId), status: 'done' }
    },
    cancel_video: () => ({ status: 'cancelled' }),
  }

  const contextLine = () => {
    const plan = current.planId ? plans.get(current.planId)! : null
    const parentTake = plan?.parentId ? takes.findLast(({ planId }) => planId === plan.parentId) : undefined
    const context = {
      language: plan?.format.language,
      currentPlanId: plan?.id ?? null,
      currentPlan: plan,
      currentTakeId: current.takeId,
      parentPlanId: plan?.parentId ?? null,
      parentPlan: plan?.parentId ? plans.get(plan.parentId) : null,
      parentTakeId: parentTake?.id ?? null,
      takes: takes.map(({ id, planId }) => ({ id, planId, parentPlanId: plans.get(planId)!.parentId })),
    }
    return `Do not call wait_for_video.\nRushes context: ${JSON.stringify(context)}`
  }

  const send = async (message: string): Promise<Answered> => {
    said.push({ role: 'user', content: [{ type: 'text', text: message }] })
    const turn: LanguageModelV4Prompt = []
    const instructions = contextLine()
    const shown: string[] = []
    const calls: string[] = []
    for (let step = 0; step < 8; step++) {
      const options: LanguageModelV4CallOptions = {
        prompt: [{ role: 'system', content: instructions }, ...said, ...turn],
        tools: TOOLS.map((name) => ({ type: 'function', name, inputSchema: {} })),
      }
      const { content } = await model.doGenerate(options)
      const text = content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ')
      const call = content.find((part) => part.type === 'tool-call')
      if (text) shown.push(text)
      if (!call) break
      calls.push(call.toolName)
      const input = JSON.parse(call.input) as Record<string, unknown>
      const { toolCallId, toolName } = call
      turn.push({ role: 'assistant', content: [{ ...call, input }] })
      try {
        const value = tools[toolName]!(input)
        const made = toolName === 'plan_shots' || toolName === 'edit_plan' ? `(stored plan ${value.plan_id})` : ''
        const taken = value.video_id ? `(started video ${value.video_id})` : ''
        if (made || taken) shown.push(made || taken)
        const output = { type: 'json' as const, value: JSON.parse(JSON.stringify(value)) }
        turn.push({ role: 'tool', content: [{ type: 'tool-result', toolCallId, toolName, output }] })
      } catch (error) {
        if (!(error instanceof PlanError)) throw error
        const output = { type: 'error-text' as const, value: error.message }
        turn.push({ role: 'tool', content: [{ type: 'tool-result', toolCallId, toolName, output }] })
      }
    }
    const answer = shown.join('\n')
    said.push({ role: 'assistant', content: [{ type: 'text', text: answer || '…' }] })
    const text = shown.filter((line) => !line.startsWith('(')).join(' ')
    return { text, calls, plan: current.planId ? plans.get(current.planId)! : null }
  }
  return { send }
}
