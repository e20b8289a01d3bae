import type { Language } from '../../models/planner/lexicon/lexicon.ts'
import type { TurnReport } from '../turn.ts'
import { asksBack, claimsFilm, containsToolCall, inventedAddresses } from './claims.ts'
import { noticesIn } from './notices.ts'

/** Tools that only look. */
const LOOKING = ['list_takes', 'wait_for_video']
const FILMING = ['generate_video', 'select_take', 'cancel_video']

export interface Judged {
  report: TurnReport
  /** Everything the model was told this turn: instructions, conversation. */
  told: string
  tools: readonly string[]
  /** Whether the person asked for something to be done. Only asked when it matters. */
  wantsAction: () => Promise<boolean>
  /** The model as the settings call it. */
  name: string
  language: Language
}

/** What the thread must say or do after a turn, beside what the model said. */
export type Verdict =
  | { kind: 'fine' }
  /** The notice belongs after the answer. */
  | { kind: 'notice'; notice: string }
  /** Nothing was made, and that is all: a filter ended the answer. */
  | { kind: 'refused'; notice: string }
  /** The built-in planner answers; `retract`: what the model said is not to be left standing. */
  | { kind: 'take-over'; notice: string; retract: boolean }

/** Compares what a model said with what it did. */
export async function judgeTurn(judged: Judged): Promise<Verdict> {
  const { report, name, language } = judged
  const notices = noticesIn(language)
  const made = report.results.filter(({ tool }) => !LOOKING.includes(tool))
  if (made.length > 0) return judgeMade(judged)
  if (report.filtered) return { kind: 'refused', notice: notices.filtered(name) }
  const takeOver = (why: string, retract: boolean): Verdict => {
    return { kind: 'take-over', notice: `${why} ${notices.tookOver}`, retract }
  }
  if (report.confused) return takeOver(notices.confused, true)
  if (report.repeating) return takeOver(notices.repeated, true)
  const text = report.text.trim()
  if (text === '') return takeOver(notices.silent, true)
  if (containsToolCall(text, judged.tools)) return takeOver(notices.confused, true)
  // A look at an earlier film may truly find it ready.
  const looked = report.results.length > 0
  if (claimsInventedTake(judged) || (!looked && claimsFilm(text))) return takeOver(notices.lied, true)
  if (asksBack(text)) return { kind: 'fine' }
  return (await judged.wantsAction()) ? takeOver(notices.said, false) : { kind: 'fine' }
}

function claimsInventedTake({ report, told }: Judged): boolean {
  return inventedAddresses(report.text, told + JSON.stringify(report.results)).length > 0
}

/** Something was made: what was said beside it must not claim more. */
function judgeMade(judged: Judged): Verdict {
  const { report, language } = judged
  const notices = noticesIn(language)
  const notice = (text: string): Verdict => ({ kind: 'notice', notice: text })
  if (report.repeating) return notice(notices.stoppedRepeating)
  if (report.confused) return notice(notices.oneFilmATurn)
  const filmed = report.results.some(({ tool }) => FILMING.includes(tool))
  if (!filmed && (claimsFilm(report.text) || claimsInventedTake(judged))) return notice(notices.onlyPlanned)
  return claimsInventedTake(judged) ? notice(notices.inventedLink) : { kind: 'fine' }
}
