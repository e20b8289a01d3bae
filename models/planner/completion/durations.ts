import type { ShotDraft } from '../../contract/draft.ts'
import { LIMITS } from '../../contract/shot-plan.ts'
import { DEFAULTS } from '../defaults.ts'
import type { RequestedShot } from '../extract/requested-shot.ts'
import { PlanError } from '../plan-error.ts'
import { phrasesIn } from '../say/say.ts'
import type { Filling } from './fill.ts'
import { chooseValue } from './sources.ts'

/** Length of each shot, in seconds. A length said for the whole film is shared out. Throws when out of range. */
export function durationsOf(
  filling: Filling,
  shots: readonly ShotDraft[],
  requests: readonly RequestedShot[],
  film: RequestedShot | null = null,
): number[] {
  const total = requests.length > 1 ? totalOf(requests, film) : undefined
  const each = [film, ...requests].find((request) => request?.eachSeconds !== undefined)?.eachSeconds
  if (total !== undefined) checkDuration(filling, total, total)
  const usual =
    shots.length === 1
      ? DEFAULTS.durationSeconds
      : Math.min(DEFAULTS.shotOfSeveralSeconds, LIMITS.totalSeconds / shots.length)
  const shares = total === undefined ? [] : sharesOf(total, requests)
  const seconds = shots.map((shot, index) =>
    chooseValue(
      filling.sources,
      `shots.${index}.durationSeconds`,
      {
        draft: shot.durationSeconds,
        words: total === undefined ? (requests[index]!.durationSeconds ?? each) : shares[index],
        default: roundToFrames(usual),
      },
      requests[index]!.provenance,
      'durationSeconds',
    ),
  )
  const sum = seconds.reduce((one, other) => one + other, 0)
  for (const one of seconds) checkDuration(filling, one, sum)
  return seconds
}

/** The length said of the whole film; before labelled shots any length is the film's. */
function totalOf(requests: readonly RequestedShot[], film: RequestedShot | null): number | undefined {
  if (film && film.eachSeconds === undefined && film.durationSeconds !== undefined) return film.durationSeconds
  return requests.find((request) => request.totalSeconds !== undefined)?.totalSeconds
}

/** The film's length shared out to the hundredth; shots with a length of their own keep it where the rest allows. */
function sharesOf(total: number, requests: readonly RequestedShot[]): number[] {
  const own = requests.map(({ durationSeconds, totalSeconds }) =>
    totalSeconds === undefined ? durationSeconds : undefined,
  )
  const said = own.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0)
  const open = own.filter((seconds) => seconds === undefined).length
  const fits = open === 0 ? Math.abs(said - total) < 0.01 : total - said >= open * LIMITS.shotSeconds.min
  const kept = fits ? own : own.map(() => undefined)
  const free = kept.filter((seconds) => seconds === undefined).length
  const rest = total - (fits ? said : 0)
  const share = Math.floor((rest / Math.max(1, free)) * 100) / 100
  const last = kept.lastIndexOf(undefined)
  const remainder = Math.round((rest - share * (free - 1)) * 100) / 100
  return kept.map((seconds, index) => seconds ?? (index === last ? remainder : share))
}

function checkDuration(filling: Filling, seconds: number, sum: number): void {
  const { errors } = phrasesIn(filling.language)
  const most = filling.capabilities.maxSeconds
  if (!(seconds >= LIMITS.shotSeconds.min)) throw new PlanError(errors.tooShort(seconds, LIMITS.shotSeconds.min))
  if (seconds > Math.min(most, LIMITS.shotSeconds.max)) throw new PlanError(errors.tooLasting(seconds, most))
  if (sum > most + 1e-6) throw new PlanError(errors.tooLasting(sum, most))
}

const roundToFrames = (seconds: number) => Math.max(LIMITS.shotSeconds.min, Math.floor(seconds * 2) / 2)
