import type { Note } from '../../contract/draft.ts'
import type { ShotWish } from '../extract/wish.ts'
import { type Reading, senseAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'
import { announcedShots } from './announced.ts'
import { type ProposedShot, shotsOfSubject, shotsOfTheme } from './propose-shots.ts'

/** Seconds of a film about a theme that one proposed shot is worth. */
const SECONDS_A_SHOT = 6

/**
 * As many shots as the message announces. Where it tells of fewer, the rest is proposed: shots that films of the
 * theme have, or other views of whoever it names. The note says that they are proposals.
 */
export function withAnnouncedShots(reading: Reading, told: ProposedShot[]): { scenes: ProposedShot[]; notes: Note[] } {
  const words = say(reading.language)
  const announced = announcedShots(reading.marks)?.shots
  const [first] = told
  const isTheme = told.length === 1 && first !== undefined && namesOnlyATheme(reading, first.wish)
  const count = announced ?? (isTheme ? usualCount(first.wish) : told.length)
  if (announced !== undefined && told.length > announced)
    return { scenes: told, notes: [words.otherCount(told.length, announced)] }
  const themed = isTheme ? shotsOfTheme(first.wish, count) : []
  if (!first || (themed.length === 0 && (announced ?? 0) <= told.length)) return { scenes: told, notes: [] }
  const scenes = themed.length > 0 ? withNotesOf(first.wish, themed) : withOtherViews(told, count)
  const proposed = scenes.slice(themed.length > 0 ? 0 : told.length).map(({ prompt, view }) => view ?? prompt)
  return { scenes, notes: [words.proposedShots(proposed)] }
}

/** Nothing happens, and nobody is named but what the film is for: "an ad for a coffee shop", "a teaser for a red car". */
function namesOnlyATheme({ marks }: Reading, { subjects, setting }: ShotWish): boolean {
  const film = marks.findIndex((mark) => ['film', 'shot'].includes(senseAs(mark, 'head')?.head ?? ''))
  if (film < 0 || marks.some((mark) => senseAs(mark, 'action') && !mark.negated)) return false
  if (subjects.length === 0) return true
  const purpose = marks.findIndex((mark, index) => index > film && /^(?:for|pour)$/.test(mark.word))
  return purpose >= 0 && setting.place === undefined && subjects.every(({ mark }) => mark.index > purpose)
}

function usualCount({ totalSeconds, durationSeconds }: ShotWish): number {
  const seconds = totalSeconds ?? durationSeconds
  return seconds === undefined ? 3 : Math.min(4, Math.max(1, Math.round(seconds / SECONDS_A_SHOT)))
}

/** The told shot's notes, lengths and titles are those of the first proposed one. */
function withNotesOf(base: ShotWish, proposed: ProposedShot[]): ProposedShot[] {
  const { notes, durationSeconds, eachSeconds, titles } = base
  const totalSeconds = base.totalSeconds ?? (eachSeconds === undefined ? durationSeconds : undefined)
  return proposed.map(({ prompt, wish }, index) => ({
    prompt,
    wish: {
      ...wish,
      eachSeconds,
      ...(index === 0 && { notes, titles, totalSeconds }),
      // The one shot of a film lasts as long as the film.
      ...(proposed.length === 1 && { durationSeconds: totalSeconds }),
    },
  }))
}

/** A single told shot is seen in as many ways as there are shots; of several the last is seen once more. */
function withOtherViews(told: ProposedShot[], count: number): ProposedShot[] {
  const last = told.at(-1)!
  const seconds =
    last.wish.totalSeconds ?? (last.wish.eachSeconds === undefined ? last.wish.durationSeconds : undefined)
  const whole = told.length === 1 ? { ...last, wish: { ...last.wish, totalSeconds: seconds } } : last
  const views = shotsOfSubject(last, count - told.length, told.length)
  return [...told.slice(0, -1), whole, ...views]
}
