import type { PlanDraft } from '../../contract/draft.ts'
import type { Format, Look } from '../../contract/shot-plan.ts'
import { DEFAULTS } from '../defaults.ts'
import type { ShotWish } from '../extract/wish.ts'
import { seedOf } from '../seed.ts'
import { type Filling, showable } from './fill.ts'
import { type Candidates, choose } from './sources.ts'

/** The first shot whose words say a thing about the whole film. */
function firstThatSays<T>(
  wishes: readonly ShotWish[],
  get: (wish: ShotWish) => T | undefined,
): { value?: T; wish?: ShotWish } {
  const wish = wishes.find((candidate) => get(candidate) !== undefined)
  return wish ? { value: get(wish), wish } : {}
}

export function fillFormat(filling: Filling, draft: PlanDraft, wishes: readonly ShotWish[]): Format {
  const pick = <Key extends keyof Format>(
    key: Key,
    rest: Omit<Candidates<Format[Key]>, 'draft' | 'words'>,
  ): Format[Key] => {
    const { value, wish } = firstThatSays<Format[Key]>(wishes, (one) => one.format[key] as Format[Key] | undefined)
    return choose(
      filling.sources,
      `format.${key}`,
      { draft: draft.format?.[key] as Format[Key] | undefined, words: value, ...rest },
      wish?.ledger,
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

export function fillLook(filling: Filling, draft: PlanDraft, wishes: readonly ShotWish[]): Look {
  const pick = <Key extends keyof Look>(key: Key, nature?: Look[Key]): Look[Key] => {
    const { value, wish } = firstThatSays<Look[Key]>(wishes, (one) => one.look[key] as Look[Key] | undefined)
    return choose<Look[Key]>(
      filling.sources,
      `look.${key}`,
      { draft: draft.look?.[key] as Look[Key] | undefined, words: value, nature, default: DEFAULTS.look[key] },
      wish?.ledger,
      `look.${key}`,
    )
  }
  const asked = pick('style')
  const style = showable(filling, 'look.style', asked, filling.capabilities.styles)
  // Film noir without its own look is at least black and white.
  const wanted = pick('grade', asked === 'noir' ? 'monochrome' : undefined)
  const grade = showable(filling, 'look.grade', wanted, filling.capabilities.grades)
  return { style, grade, palette: [...pick('palette')] }
}
