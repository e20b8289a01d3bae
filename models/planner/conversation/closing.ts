import { describeChange, describePlan } from '../describe.ts'
import type { Understanding } from '../understand.ts'
import { plannedIn } from './planned.ts'
import { scriptFor } from './script.ts'
import type { Turn } from './turn.ts'

/** Notes told at the end of a turn; the plan's card shows them all. */
const TOLD = 3

/** The last words of a turn: what was made or changed, and the notes that matter most. */
export function closingWords(turn: Turn, meant: Understanding): string {
  const { language } = meant
  const { plan, notes: planned } = plannedIn(turn)
  const notes = meant.kind === 'command' ? [...meant.notes, ...planned] : planned
  const before = turn.context.currentPlan
  const edited = turn.steps.some(({ tool }) => tool === 'edit_plan')
  const what = plan
    ? edited && before
      ? describeChange(before, plan, language)
      : describePlan(plan, language)
    : scriptFor(language).newTake
  const telling = [...notes].sort((one, other) => noteWeight(other.kind) - noteWeight(one.kind)).slice(0, TOLD)
  return [what, ...telling.map(({ message }) => message)].join(' ')
}

const noteWeight = (kind: string) => ['assumed', 'not-understood', 'limited', 'replaced'].indexOf(kind)
