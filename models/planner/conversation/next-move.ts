import type { Language } from '../lexicon/lexicon.ts'
import { type Understanding, understand } from '../understand.ts'
import { clarify } from './clarify.ts'
import { closing } from './closing.ts'
import { script } from './script.ts'
import type { Step, Turn } from './turn.ts'

/** What the model does next: say something, call a tool, or both. */
export interface Move {
  text?: string
  call?: { tool: string; input: Record<string, unknown> }
}

/** A wait lasts up to 45 s, so this is half an hour; then the person is told that it goes on by itself. */
const MOST_WAITS = 40

/** The next step of a turn, from what was asked and what the tools have answered so far. */
export function nextMove(turn: Turn): Move {
  const { currentPlan: plan, language } = turn.context
  const meant = understand(turn.message, { plan, language })
  const last = turn.steps.at(-1)
  if (!last) return firstMove(turn, meant)
  if (last.error) return { text: script(meant.language).toolFailed(last.error) }
  switch (last.tool) {
    case 'plan_shots':
    case 'edit_plan': {
      const question = clarify(turn, meant)
      return question ? { text: question } : generate(turn, last, meant.language)
    }
    case 'generate_video':
    case 'wait_for_video':
      return wait(turn, last, meant)
    case 'cancel_video':
      return { text: script(meant.language).cancelled }
    case 'select_take':
      return { text: script(meant.language).undone }
    default:
      return { text: closing(turn, meant) }
  }
}

function firstMove(turn: Turn, meant: Understanding): Move {
  const { context, tools, message } = turn
  const words = script(meant.language)
  const call = (tool: string, input: Record<string, unknown>): Move =>
    tools.includes(tool) ? { call: { tool, input } } : { text: words.noTool(tool) }
  switch (meant.kind) {
    case 'answer':
      return { text: meant.text }
    case 'draft':
      return call('plan_shots', { draft: meant.draft })
    case 'edit':
      return context.currentPlanId
        ? call('edit_plan', { plan_id: context.currentPlanId, instruction: message.trim() })
        : { text: words.nothingYet }
    case 'command':
      return commandMove(turn, meant.command, call, meant.language)
  }
}

function commandMove(
  { context }: Turn,
  command: 'undo' | 'redo' | 'again' | 'cancel',
  call: (tool: string, input: Record<string, unknown>) => Move,
  language: Language,
): Move {
  const words = script(language)
  switch (command) {
    case 'again':
      return context.currentPlanId
        ? call('generate_video', { plan_id: context.currentPlanId, new_seed: true })
        : { text: words.nothingYet }
    case 'cancel':
      return context.currentTakeId
        ? call('cancel_video', { video_id: context.currentTakeId })
        : { text: words.nothingRuns }
    case 'undo':
      return context.parentTakeId
        ? call('select_take', { video_id: context.parentTakeId })
        : { text: words.nothingToUndo }
    case 'redo':
      return { text: words.redoByHand }
  }
}

function generate({ tools }: Turn, last: Step, language: Language): Move {
  const planId = last.result.plan_id
  if (typeof planId !== 'string') return { text: script(language).toolFailed('plan_id') }
  if (!tools.includes('generate_video')) return { text: script(language).noTool('generate_video') }
  return { call: { tool: 'generate_video', input: { plan_id: planId } } }
}

function wait(turn: Turn, last: Step, meant: Understanding): Move {
  const { language } = meant
  const { status, video_id: videoId, error } = last.result
  if (status === 'failed') return { text: script(language).renderFailed(typeof error === 'string' ? error : '') }
  if (status === 'cancelled') return { text: script(language).cancelled }
  const waits = turn.steps.filter(({ tool }) => tool === 'wait_for_video').length
  const running = status === 'queued' || status === 'rendering'
  if (
    running &&
    turn.waits &&
    typeof videoId === 'string' &&
    turn.tools.includes('wait_for_video') &&
    waits < MOST_WAITS
  ) {
    return { call: { tool: 'wait_for_video', input: { video_id: videoId } } }
  }
  return { text: running && waits > 0 ? script(language).stillRunning : closing(turn, meant) }
}
