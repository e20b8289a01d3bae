import { ShotPlan } from './shot-plan.ts'

/** Rounding of times in a plan that was scaled. */
const TOLERANCE_SECONDS = 1e-3

/**
 * A plan that is about to be stored. Stored plans are read with `ShotPlan`, which is less strict, so that a plan of
 * an earlier version stays readable.
 */
export const NewShotPlan = ShotPlan.superRefine((plan, context) => {
  const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
  for (const [index, shot] of plan.shots.entries()) {
    checkTitles(shot, ['shots', index], refuse)
    const length = Math.min(shot.durationSeconds, plan.shots[index - 1]?.durationSeconds ?? Number.POSITIVE_INFINITY)
    const { seconds } = shot.transition
    if (seconds > 0 && seconds >= length) {
      const message = `a transition of ${seconds} s must be shorter than both shots it joins; the shorter lasts ${length} s`
      refuse(['shots', index, 'transition', 'seconds'], message)
    }
  }
})

type Refuse = (path: (string | number)[], message: string) => void

function checkTitles(
  { titles, durationSeconds }: ShotPlan['shots'][number],
  path: (string | number)[],
  refuse: Refuse,
) {
  for (const [index, title] of titles.entries()) {
    if (title.endSeconds <= durationSeconds + TOLERANCE_SECONDS) continue
    refuse([...path, 'titles', index], `a title ends at ${title.endSeconds} s; its shot lasts ${durationSeconds} s`)
  }
}

/** Fields of the plan as it was given that the contract does not know, such as "shots.0.sound". */
export function unknownFields(given: unknown, known: unknown, path: string[] = []): string[] {
  if (typeof given !== 'object' || given === null || typeof known !== 'object' || known === null) return []
  return Object.entries(given).flatMap(([name, value]) => {
    const here = [...path, name]
    if (!Object.hasOwn(known, name)) return [here.join('.')]
    return unknownFields(value, (known as Record<string, unknown>)[name], here)
  })
}
