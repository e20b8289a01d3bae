import type { Expectation, Outcome } from './expectation.ts'
import { differingPaths } from './plan-paths.ts'

export const VERDICTS = ['honoured', 'told', 'partly', 'damaged', 'lost'] as const
export type Verdict = (typeof VERDICTS)[number]

export interface Judgement {
  verdict: Verdict
  /** Differences that nobody asked for. */
  strays: string[]
  /** Numbers of the demands that do not hold. */
  missed: number[]
}

/** Words with which an answer owns that something was not done. */
const OWNS =
  /cannot|can not|do not understand|not possible|there is no|i have no|no sound|is left out|which |what should|\?|nothing to|not yet|need|only one shot|ne sais pas|ne comprends pas|n’est pas|il n’y a|je n’ai pas|laissé de côté|quel|que faut|pas possible|pas encore|ne peux pas|ne peut/i
const DENIES = /nothing chang|rien n’a changé|rien ne change|already|déjà/i
const SAYS_CHANGED = /changed|changé/i

/** How a conversation went, judged from the difference of the plans and from the answer. */
export function judge(outcome: Outcome, { must, may, orTold }: Expectation): Judgement {
  const paths = differingPaths(outcome.first, outcome.now)
  const strays = paths.filter((path) => !may?.test(path))
  const missed = must.flatMap((holds, index) => (holds(outcome) ? [] : [index]))
  const judged = (verdict: Verdict): Judgement => ({ verdict, strays, missed })
  const unchanged = paths.length === 0
  if (strays.length > 0) return judged('damaged')
  // A film that is rendered again although its plan did not change, and an answer that is not so.
  if (unchanged && outcome.rendered && must.length > 0 && missed.length > 0) return judged('lost')
  if (!unchanged && DENIES.test(outcome.answer) && !SAYS_CHANGED.test(outcome.answer)) return judged('lost')
  if (missed.length === 0) return judged('honoured')
  if (unchanged && orTold?.test(outcome.answer)) return judged('honoured')
  if (missed.length < must.length) return judged('partly')
  if (!unchanged) return judged(OWNS.test(outcome.answer) ? 'partly' : 'lost')
  return judged(OWNS.test(outcome.answer) && !DENIES.test(outcome.answer) ? 'told' : 'lost')
}
