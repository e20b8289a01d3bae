import { setTimeout as delay } from 'node:timers/promises'
import { listMessages } from '../../db/messages.ts'
import type { OpenDatabase } from '../../db/opened-database.ts'
import type { Message } from '../../models/contract/message.ts'
import { contextLine } from '../context-line.ts'
import { asConversation } from '../conversation.ts'
import type { ChosenModel } from '../language-model.ts'
import type { ModelTools, TurnTools } from '../model-tools.ts'
import type { ReplyWriter } from '../reply-writer.ts'
import { SYSTEM_PROMPT } from '../system-prompt.ts'
import { explainFailure } from '../trouble.ts'
import { ModelFailure, runTurn, type Turn, type TurnReport } from '../turn.ts'
import { conversationLanguage } from './conversation-language.ts'
import { judgeTurn } from './judge-turn.ts'
import { wantsAction } from './wants-action.ts'

/** A provider that asks for a longer pause is not asked again by itself. */
const LONGEST_PAUSE_SECONDS = 60

export interface AnsweringParts {
  database: OpenDatabase
  tools: ModelTools
  /** Asked anew for every turn, so that changed settings count at once. */
  chooseModel: () => Promise<ChosenModel>
  onError: (error: unknown) => void
}

export interface AnsweredMessage {
  writer: ReplyWriter
  /** Whose orders are counted together. */
  caller: string
  engineName: string | null
  signal: AbortSignal
}

/** One turn to its end, whatever happens: the reply always says how it went. */
export async function answerMessage(parts: AnsweringParts, answered: AnsweredMessage): Promise<void> {
  const { writer, caller, engineName, signal } = answered
  const { threadId } = writer.message
  const { db } = parts.database
  const opened: TurnTools[] = []
  /** The turn as it stands now: the conversation with what was made so far, and a full budget of tool calls. */
  const prepareTurn = async (said: Message[]): Promise<Omit<Turn, 'model'>> => {
    const pictures = picturesOf(said)
    const turnTools = parts.tools.forTurn({ threadId, caller, engineName, pictures })
    opened.push(turnTools)
    const instructions = `${SYSTEM_PROMPT}\n${await contextLine(db, threadId, pictures)}`
    return { instructions, messages: asConversation(said), tools: turnTools.tools, signal }
  }
  let chosen: ChosenModel | null = null
  let language: ReturnType<typeof conversationLanguage> = 'en'
  try {
    const said = await listMessages(db, threadId)
    language = conversationLanguage(said)
    chosen = await parts.chooseModel()
    const turn = { ...(await prepareTurn(said)), model: chosen.model }
    const report = await runPatiently(turn, writer, chosen, language)
    const ended = chosen.standIn
      ? await setRight({ report, turn, writer, language, name: chosen.name, standIn: chosen.standIn }, () =>
          prepareTurn(said),
        )
      : 'done'
    await writer.end(signal.aborted ? 'stopped' : ended)
  } catch (error) {
    if (signal.aborted) return writer.end('stopped')
    parts.onError(error)
    const { text, retry } = explainFailure(error, chosen, language)
    writer.add({ type: 'error', text, retry })
    await writer.end('failed')
  } finally {
    for (const turnTools of opened) await turnTools.close().catch(parts.onError)
  }
}

/** Runs the turn; a provider that says when to come back is asked once more then, and the person is told so. */
async function runPatiently(
  turn: Turn,
  writer: ReplyWriter,
  chosen: ChosenModel,
  language: ReturnType<typeof conversationLanguage>,
): Promise<TurnReport> {
  try {
    return await runTurn(turn, writer)
  } catch (error) {
    const { retryAfterSeconds: pause, notice } = explainFailure(error, chosen, language)
    const begun = writer.message.parts.length > 0
    if (!(error instanceof ModelFailure) || pause === null || pause > LONGEST_PAUSE_SECONDS || begun) throw error
    writer.add({ type: 'notice', text: notice })
    await delay(pause * 1000, undefined, { signal: turn.signal })
    return runTurn(turn, writer)
  }
}

interface Finished {
  report: TurnReport
  turn: Turn
  writer: ReplyWriter
  language: ReturnType<typeof conversationLanguage>
  name: string
  standIn: NonNullable<ChosenModel['standIn']>
}

/** Says what a language model left unsaid, or lets the built-in planner do what it left undone. */
async function setRight(
  { report, turn, writer, language, name, standIn }: Finished,
  prepareTurn: () => Promise<Omit<Turn, 'model'>>,
): Promise<'done' | 'failed'> {
  const verdict = await judgeTurn({
    report,
    told: turn.instructions + JSON.stringify(turn.messages),
    tools: Object.keys(turn.tools),
    wantsAction: () => wantsAction(standIn, turn),
    name,
    language,
  })
  if (verdict.kind === 'fine') return 'done'
  if (verdict.kind === 'refused') {
    writer.add({ type: 'error', text: verdict.notice, retry: false })
    return 'failed'
  }
  const notice = { type: 'notice' as const, text: verdict.notice }
  if (verdict.kind === 'notice') {
    if (report.repeating) writer.cutRepetition()
    writer.add(notice)
    return 'done'
  }
  if (verdict.retract) writer.retractText(notice)
  else writer.add(notice)
  await runTurn({ ...(await prepareTurn()), model: standIn }, writer)
  return 'done'
}

/** Those that came with the last thing the person said. */
function picturesOf(messages: Message[]): string[] {
  const parts = messages.findLast(({ role }) => role === 'user')?.parts ?? []
  return parts.flatMap((part) => (part.type === 'picture' ? [part.uploadId] : []))
}
