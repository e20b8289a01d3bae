import { openStage } from '../../../generator/stage/stage.ts'
import type { Note } from '../../../models/contract/draft.ts'
import type { ModelManifest } from '../../../models/contract/manifest.ts'
import type { Shot, ShotPlan } from '../../../models/contract/shot-plan.ts'
import { capabilitiesOf } from '../../../models/planner/capabilities.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { understandMessage } from '../../../models/planner/understand.ts'
import { type BodyMask, masksOf } from './masks.ts'

/** A prompt as the studio takes it: refused or answered in words, or staged. */
export interface StagedPrompt {
  /** What was said instead of a film; null when there is one. */
  answer: string | null
  plan: ShotPlan | null
  shot: Shot | null
  notes: Note[]
  /** What of each subject is seen, at the beginning, the middle and the end of the first shot. */
  moments: BodyMask[][]
  /** The same of the middle, with everybody only standing: what a pose must differ from. */
  atRest: BodyMask[]
}

const WIDTH = 320
const HEIGHT = 180

/** Plans a prompt with the embedded planner and stages its first shot at a small size. */
export async function stagePrompt(
  prompt: string,
  manifest: ModelManifest,
  comparePose: boolean,
): Promise<StagedPrompt> {
  const empty = { plan: null, shot: null, notes: [], moments: [], atRest: [] }
  const meant = understandMessage(prompt, { plan: null })
  if (meant.kind !== 'draft') return { ...empty, answer: meant.kind === 'answer' ? meant.text : meant.kind }
  const { plan, notes } = completeDraft(meant.draft, { capabilities: capabilitiesOf(manifest.looks), id: 'asked' })
  const shot = plan.shots[0]!
  const staged = await stageShot(plan, shot, [0, 0.5, 1])
  const still = comparePose && shot.subjects.length > 0 ? await stageShot(plan, atRestIn(shot), [0.5]) : [[]]
  return { answer: null, plan, shot, notes: [...meant.notes, ...notes], moments: staged, atRest: still[0]! }
}

async function stageShot(plan: ShotPlan, shot: Shot, times: number[]): Promise<BodyMask[][]> {
  const stage = await openStage({ plan, shot, seed: plan.format.seed, width: WIDTH, height: HEIGHT })
  return times.map((time) => masksOf(stage.frame(Math.round(time * (stage.frames - 1))), shot.subjects.length))
}

/** The shot with nobody doing anything: no action, no relation, nothing in hand. */
function atRestIn(shot: Shot): Shot {
  const subjects = shot.subjects.map((subject) => ({
    ...subject,
    action: 'stand' as const,
    path: { ...subject.path, kind: 'still' as const },
    holds: [],
  }))
  return { ...shot, subjects, relations: [] }
}
