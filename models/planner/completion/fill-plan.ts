import type { PlanDraft } from '../../contract/draft.ts'
import type { Format, Look } from '../../contract/shot-plan.ts'
import { DEFAULTS } from '../defaults.ts'
import type { RequestedShot } from '../extract/requested-shot.ts'
import { seedOf } from '../seed.ts'
import { type Filling, replaceUnshowable } from './fill.ts'
import { type Candidates, chooseValue } from './sources.ts'

/** The first shot whose words say a thing about the whole film. */
function firstThatSays<T>(
  requests: readonly RequestedShot[],
  get: (request: RequestedShot) => T | undefined,
): { value?: T; request?: RequestedShot } {
  const request = requests.find((candidate) => get(candidate) !== undefined)
  return request ? { value: get(request), request } : {}
}

export function fillFormat(filling: Filling, draft: PlanDraft, requests: readonly RequestedShot[]): Format {
  const pick = <Key extends keyof Format>(
    key: Key,
    rest: Omit<Candidates<Format[Key]>, 'draft' | 'words'>,
  ): Format[Key] => {
    const { value, request } = firstThatSays<Format[Key]>(requests, (one) => one.format[key] as Format[Key] | undefined)
    return chooseValue(
      filling.sources,
      `format.${key}`,
      { draft: draft.format?.[key] as Format[Key] | undefined, words: value, ...rest },
      request?.provenance,
      `format.${key}`,
    )
  }
  return {
    aspect: pick('aspect', { default: DEFAULTS.format.aspect }),
    resolution: pick('resolution', { default: DEFAULTS.format.resolution }),
    fps: pick('fps', { default: DEFAULTS.format.fps }),
    seed: pick('seed', { nature: seedOf(draft.shots.map(({ prompt }) => prompt).join('\n')), default: 0 }),
    language: pick('language', { context: filling.language, default: DEFAULTS.format.language }),
  }
}

export function fillLook(filling: Filling, draft: PlanDraft, requests: readonly RequestedShot[]): Look {
  const pick = <Key extends keyof Look>(key: Key, nature?: Look[Key]): Look[Key] => {
    const { value, request } = firstThatSays<Look[Key]>(requests, (one) => one.look[key] as Look[Key] | undefined)
    return chooseValue<Look[Key]>(
      filling.sources,
      `look.${key}`,
      { draft: draft.look?.[key] as Look[Key] | undefined, words: value, nature, default: DEFAULTS.look[key] },
      request?.provenance,
      `look.${key}`,
    )
  }
  const asked = pick('style')
  const style = replaceUnshowable(filling, 'look.style', asked, filling.capabilities.styles)
  // Film noir without its own look is at least black and white.
  const wanted = pick('grade', asked === 'noir' ? 'monochrome' : undefined)
  const grade = replaceUnshowable(filling, 'look.grade', wanted, filling.capabilities.grades)
  return { style, grade, palette: [...pick('palette')] }
}
