import type { ShotDraft } from '../../contract/draft.ts'
import { LIMITS } from '../../contract/shot-plan.ts'
import { DEFAULTS } from '../defaults.ts'
import type { ShotWish } from '../extract/wish.ts'
import { PlanError } from '../plan-error.ts'
import { say } from '../say/say.ts'
import type { Filling } from './fill.ts'
import { choose } from './sources.ts'

/** Length of each shot, in seconds. A length said for the whole film is shared out. Throws when out of range. */
export function durationsOf(filling: Filling, shots: readonly ShotDraft[], wishes: readonly ShotWish[]): number[] {
  const total = wishes.length > 1 ? wishes.find((wish) => wish.totalSeconds !== undefined)?.totalSeconds : undefined
  const each = wishes.find((wish) => wish.eachSeconds !== undefined)?.eachSeconds
  if (total !== undefined) check(filling, total, total)
  const usual =
    shots.length === 1
      ? DEFAULTS.durationSeconds
      : Math.min(DEFAULTS.shotOfSeveralSeconds, LIMITS.totalSeconds / shots.length)
  const share = total === undefined ? usual : Math.floor((total / shots.length) * 100) / 100
  const seconds = shots.map((shot, index) =>
    choose(
      filling.sources,
      `shots.${index}.durationSeconds`,
      {
        draft: shots.length === 1 || shot.durationSeconds === undefined ? shot.durationSeconds : shot.durationSeconds,
        words: total === undefined ? (wishes[index]!.durationSeconds ?? each) : share,
        default: roundToFrames(usual),
      },
      wishes[index]!.ledger,
      'durationSeconds',
    ),
  )
  const sum = seconds.reduce((one, other) => one + other, 0)
  for (const one of seconds) check(filling, one, sum)
  return seconds
}

function check(filling: Filling, seconds: number, sum: number): void {
  const { errors } = say(filling.language)
  const most = filling.capabilities.maxSeconds
  if (!(seconds >= LIMITS.shotSeconds.min)) throw new PlanError(errors.tooShort(seconds, LIMITS.shotSeconds.min))
  if (seconds > Math.min(most, LIMITS.shotSeconds.max)) throw new PlanError(errors.tooLasting(seconds, most))
  if (sum > most + 1e-6) throw new PlanError(errors.tooLasting(sum, most))
}

const roundToFrames = (seconds: number) => Math.max(LIMITS.shotSeconds.min, Math.floor(seconds * 2) / 2)
