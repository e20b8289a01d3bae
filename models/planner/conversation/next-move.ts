import { shortenText } from '../../contract/cut-text.ts'
import type { ShotPlan } from '../../contract/shot-plan.ts'
import type { Language } from '../lexicon/lexicon.ts'
import type { Command } from '../lexicon/sense.ts'
import { phrasesIn } from '../say/say.ts'
import type { Understanding } from '../understand.ts'
import { askBack } from './clarify.ts'
import { closingWords } from './closing.ts'
import { type HistoryRequest, takeAsked } from './history.ts'
import { type Meaning, meaningOf } from './meaning.ts'
import { plannedIn } from './planned.ts'
import { scriptFor } from './script.ts'
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
  const meaning = meaningOf(turn)
  const meant = meaning.understood
  const last = turn.steps.at(-1)
  if (!last) return firstMove(turn, meaning)
  if (last.error)
    return { text: last.tool === 'edit_plan' ? last.error : scriptFor(meant.language).toolFailed(last.error) }
  switch (last.tool) {
    case 'plan_shots':
    case 'edit_plan': {
      if (last.tool === 'edit_plan' && isAsBefore(turn))
        return { text: phrasesIn(meant.language).errors.alreadySo(shortenText(turn.message.trim(), 80)) }
      const question = askBack(turn, meant)
      return question ? { text: question } : generateVideo(turn, last, meant.language)
    }
    case 'generate_video':
    case 'wait_for_video':
      return waitForVideo(turn, last, meant)
    case 'ask_person':
      // The question stands in the thread; the next word is the person's.
      return {}
    case 'cancel_video':
      return { text: scriptFor(meant.language).cancelled }
    case 'select_take':
      return { text: scriptFor(meant.language).wentTo(takeNumber(turn, last)) }
    default:
      return { text: closingWords(turn, meant) }
  }
}

/** Whether the plan of this turn shows the same film as the one before it: then there is nothing to render. */
function isAsBefore(turn: Turn): boolean {
  const { plan } = plannedIn(turn)
  const before = turn.context.currentPlan
  const seen = ({ look, format, shots }: ShotPlan) =>
    JSON.stringify([look, format, shots.map(({ prompt: _prompt, ...shot }) => shot)])
  return plan !== null && before !== null && seen(plan) === seen(before)
}

/** The number of the take that a step selected; null when the thread does not tell. */
function takeNumber({ context }: Turn, { result }: Step): number | null {
  const at = context.takes.findIndex(({ id }) => id === result.video_id)
  return at < 0 ? null : at + 1
}

type Call = (tool: string, input: Record<string, unknown>) => Move

function firstMove(turn: Turn, meaning: Meaning): Move {
  const { context, tools } = turn
  const { understood: meant, instruction, changes, history } = meaning
  const words = scriptFor(meant.language)
  const call: Call = (tool, input) => (tools.includes(tool) ? { call: { tool, input } } : { text: words.noTool(tool) })
  if (history) return historyMove(turn, history, call, meant.language)
  switch (meant.kind) {
    case 'answer':
      return { text: meant.text }
    case 'question': {
      const choices = meant.choices.map(({ say }) => say)
      // Where nothing can be clicked, the answers are read.
      const listed = choices.map((say, index) => `${index + 1}. ${say}`).join('\n')
      return tools.includes('ask_person')
        ? { call: { tool: 'ask_person', input: { question: meant.text, choices } } }
        : { text: `${meant.text}\n${listed}` }
    }
    case 'draft':
      return call('plan_shots', { draft: meant.draft })
    case 'edit': {
      const planId = meaning.plan?.id === context.currentPlan?.id ? context.currentPlanId : meaning.plan?.id
      if (!planId) return { text: words.nothingYet }
      const edit = changes.length > 0 ? { changes } : {}
      return call('edit_plan', { plan_id: planId, instruction: instruction.trim(), ...edit })
    }
    case 'command':
      return commandMove(turn, meant.command, call, meant.language)
  }
}

function commandMove(turn: Turn, command: Command, call: Call, language: Language): Move {
  const { context } = turn
  const words = scriptFor(language)
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
      return historyMove(turn, { to: 'back', steps: 1 }, call, language)
    case 'redo':
      return historyMove(turn, { to: 'forward' }, call, language)
  }
}

/** Going to an older or newer take. What the thread cannot give is said. */
function historyMove({ context }: Turn, request: HistoryRequest, call: Call, language: Language): Move {
  const words = scriptFor(language)
  const asked = takeAsked(request, context.takes, context.currentPlanId)
  if ('take' in asked) {
    if (asked.take.id === context.currentTakeId) return { text: words.alreadyThere }
    return call('select_take', { video_id: asked.take.id })
  }
  if (request.to === 'back' && context.parentTakeId) return call('select_take', { video_id: context.parentTakeId })
  switch (asked.none) {
    case 'no-such':
      return { text: words.noSuchTake(context.takes.length) }
    case 'too-late':
      return { text: words.nothingToRedo }
    case 'too-early':
      return { text: words.nothingToUndo }
  }
}

function generateVideo({ tools }: Turn, last: Step, language: Language): Move {
  const planId = last.result.plan_id
  if (typeof planId !== 'string') return { text: scriptFor(language).toolFailed('plan_id') }
  if (!tools.includes('generate_video')) return { text: scriptFor(language).noTool('generate_video') }
  return { call: { tool: 'generate_video', input: { plan_id: planId } } }
}

function waitForVideo(turn: Turn, last: Step, meant: Understanding): Move {
  const { language } = meant
  const { status, video_id: videoId, error } = last.result
  if (status === 'failed') return { text: scriptFor(language).renderFailed(typeof error === 'string' ? error : '') }
  if (status === 'cancelled') return { text: scriptFor(language).cancelled }
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
  return { text: running && waits > 0 ? scriptFor(language).stillRunning : closingWords(turn, meant) }
}
