import type { Note } from '../../contract/draft.ts'
import type { RequestedShot } from '../extract/requested-shot.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { type Parse, senseAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import { announcedShots } from './announced.ts'
import { type ProposedShot, shotsOfSubject, shotsOfTheme } from './propose-shots.ts'

const RULES = rulesOf('films')

/** Seconds of a film about a theme that one proposed shot is worth. */
const SECONDS_A_SHOT = 6

/**
 * As many shots as the message announces. Where it tells of fewer, the rest is proposed: shots that films of the
 * theme have, or other views of whoever it names. The note says that they are proposals.
 */
export function withAnnouncedShots(parse: Parse, told: ProposedShot[]): { scenes: ProposedShot[]; notes: Note[] } {
  const words = phrasesIn(parse.language)
  const announced = announcedShots(parse.spans)?.shots
  const [first] = told
  const isTheme = told.length === 1 && first !== undefined && namesOnlyATheme(parse, first.request)
  const count = announced ?? (isTheme ? usualCount(first.request) : told.length)
  if (announced !== undefined && told.length > announced)
    return { scenes: told, notes: [words.otherCount(told.length, announced)] }
  const themed = isTheme ? shotsOfTheme(first.request, count) : []
  if (!first || (themed.length === 0 && (announced ?? 0) <= told.length)) return { scenes: told, notes: [] }
  const scenes = themed.length > 0 ? withNotesOf(first.request, themed) : withOtherViews(told, count)
  const proposed = scenes.slice(themed.length > 0 ? 0 : told.length).map(({ prompt, view }) => view ?? prompt)
  return { scenes, notes: [words.proposedShots(proposed)] }
}

/** Nothing happens, and nobody is named but what the film is for: "an ad for a coffee shop", "a teaser for a red car". */
function namesOnlyATheme({ spans }: Parse, { subjects, setting }: RequestedShot): boolean {
  const film = spans.findIndex((span) => ['film', 'shot'].includes(senseAs(span, 'head')?.head ?? ''))
  if (film < 0 || spans.some((span) => senseAs(span, 'action') && !span.negated)) return false
  if (subjects.length === 0) return true
  const purpose = spans.findIndex((span, index) => index > film && RULES.forWhat.test(span.word))
  return purpose >= 0 && setting.place === undefined && subjects.every(({ span }) => span.index > purpose)
}

function usualCount({ totalSeconds, durationSeconds }: RequestedShot): number {
  const seconds = totalSeconds ?? durationSeconds
  return seconds === undefined ? 3 : Math.min(4, Math.max(1, Math.round(seconds / SECONDS_A_SHOT)))
}

/** The told shot's notes, lengths and titles are those of the first proposed one. */
function withNotesOf(base: RequestedShot, proposed: ProposedShot[]): ProposedShot[] {
  const { notes, durationSeconds, eachSeconds, titles } = base
  const totalSeconds = base.totalSeconds ?? (eachSeconds === undefined ? durationSeconds : undefined)
  return proposed.map(({ prompt, request }, index) => ({
    prompt,
    request: {
      ...request,
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
    last.request.totalSeconds ?? (last.request.eachSeconds === undefined ? last.request.durationSeconds : undefined)
  const whole = told.length === 1 ? { ...last, request: { ...last.request, totalSeconds: seconds } } : last
  const views = shotsOfSubject(last, count - told.length, told.length)
  return [...told.slice(0, -1), whole, ...views]
}
