import type { Shot } from '../../contract/shot-plan.ts'
import { type Span, senseAs } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'

/** A stretch of a film's time that a remark is about: up to a second, or from one on. */
export interface Moment {
  /** Seconds from the start of the shots that are meant; from their end when negative; a share of them when a ratio. */
  at: { seconds: number } | { share: number }
  /** Which side of it is meant. */
  side: 'before' | 'after'
  start: number
  end: number
}

const N =
  '(\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix)'
const SECONDS = '(?:seconds?|secs?|secondes?|s)\\b'
const VALUES: Readonly<Record<string, number>> = {
  one: 1,
  un: 1,
  une: 1,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
  six: 6,
  seven: 7,
  sept: 7,
  eight: 8,
  huit: 8,
  nine: 9,
  neuf: 9,
  ten: 10,
  dix: 10,
}
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  premiere: 1,
  deuxieme: 2,
  seconde: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  sixieme: 6,
}

/** How a second is named, and which side of it is meant. The number stands in the first group. */
const PATTERNS: readonly (readonly [RegExp, (value: number) => Pick<Moment, 'at' | 'side'>])[] = [
  [
    new RegExp(
      `\\b(?:(?:in|for|during|over|dans|pendant|pour|sur|durant) )?(?:the |les |la )?(?:last|final|derniere?s?) ${N} ${SECONDS}`,
    ),
    (value) => ({ at: { seconds: -value }, side: 'after' }),
  ],
  [
    new RegExp(`\\b(?:(?:dans|pendant|pour|sur|durant) )?les ${N} dernieres ${SECONDS}`),
    (value) => ({ at: { seconds: -value }, side: 'after' }),
  ],
  [
    new RegExp(
      `\\b(?:(?:in|for|during|over) )?the first ${N} ${SECONDS}|\\b(?:(?:dans|pendant|pour|sur|durant) )?les ${N} premieres ${SECONDS}`,
    ),
    (value) => ({ at: { seconds: value }, side: 'before' }),
  ],
  [
    new RegExp(
      `\\b(?:(?:starting |beginning )?(?:from|after|at|as of)|a partir de|a partir d|des|apres|au bout de|au bout d|a(?= la \\b)) (?:the |la )?${N}(?:st|nd|rd|th|e|eme|ere)? ${SECONDS}(?: mark| on(?:wards?)?| in)?`,
    ),
    (value) => ({ at: { seconds: value }, side: 'after' }),
  ],
  [
    new RegExp(
      `\\b(?:(?:starting |beginning )?(?:from|after|at)|a partir de|des|apres|a) (?:the |la )(${Object.keys(ORDINALS).join('|')}) (?:second|seconde)\\b(?: on(?:wards?)?)?`,
    ),
    (value) => ({ at: { seconds: value }, side: 'after' }),
  ],
  [
    /\b(?:(?:in|for|during|at) )?the (?:very )?last second\b|\b(?:(?:dans|pendant|pour|sur|a) )?la (?:toute )?derniere seconde\b/,
    () => ({ at: { seconds: -1 }, side: 'after' }),
  ],
  [new RegExp(`\\b${N} ${SECONDS} in\\b`), (value) => ({ at: { seconds: value }, side: 'after' })],
  [
    /\b(?:half ?way(?: through)?|midway(?: through)?|(?:in|for|during) the second half|a mi parcours|a la moitie(?! (?:de|du)\b)|a mi chemin|(?:dans|pendant) la (?:deuxieme|seconde|2e) moitie)\b/,
    () => ({ at: { share: 0.5 }, side: 'after' }),
  ],
  [
    /\b(?:(?:in|for|during) the first half|(?:dans|pendant) la (?:premiere|1ere) moitie)\b/,
    () => ({ at: { share: 0.5 }, side: 'before' }),
  ],
  [
    /\b(?:(?:at|towards?|near|by) the (?:very )?end|in the end|(?:a|vers) la (?:toute )?fin)\b(?! (?:of|du|de) (?:the )?(?:title|titre))/,
    () => ({ at: { share: 0.65 }, side: 'after' }),
  ],
]

/** "à partir de la 3e seconde", "the last two seconds", "at the end": the moment a remark is about; null when none. */
export function momentIn(message: string): Moment | null {
  const folded = foldText(message).replace(/[’'-]/g, ' ')
  if (folded.length !== message.length) return null
  for (const [pattern, meaning] of PATTERNS) {
    const match = pattern.exec(folded)
    if (!match) continue
    const word = match.slice(1).find((group) => group !== undefined) ?? '0'
    const value =
      ORDINALS[word] && /second/.test(match[0]) && !/\d/.test(word) && !VALUES[word]
        ? ORDINALS[word]
        : (VALUES[word] ?? Number.parseFloat(word.replace(',', '.')))
    return { ...meaning(value), start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** What can change in the midst of a shot. */
const IN_TIME = [
  'action',
  'motion',
  'weather',
  'light',
  'time',
  'camera',
  'colour',
  'compare',
  'playback',
  'tempo',
  'noun',
]
const OF_FILM = ['title', 'transition', 'shot', 'film', 'duration']

/** Whether the rest of a remark speaks of something that can begin in the midst of a shot. */
export function beginsInMidst(spans: readonly Span[], moment: Moment): boolean {
  const rest = spans.filter(({ start, end }) => end <= moment.start || start >= moment.end)
  if (rest.some((span) => span.kind === 'quote' || span.sense?.as === 'transition')) return false
  if (rest.some((span) => OF_FILM.includes(senseAs(span, 'head')?.head ?? ''))) return false
  if (rest.some((span) => ['trim', 'extend'].includes(senseAs(span, 'operation')?.operation ?? ''))) return false
  if (rest.some((span) => senseAs(span, 'compare')?.what === 'duration')) return false
  // "cut the last two seconds" and "remove the first second" are about its length.
  const onlyTime = rest.every((span) =>
    ['function', 'operation', 'transition', 'talk', 'degree'].includes(span.sense?.as ?? 'function'),
  )
  return !onlyTime && rest.some((span) => IN_TIME.includes(span.sense?.as ?? ''))
}

/** The shot of a film in which a moment falls, and the second of that shot; null when it leaves no piece on a side. */
export function shotAt(shots: readonly Shot[], { at }: Moment, least: number): { shot: Shot; seconds: number } | null {
  const total = shots.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)
  const wanted = 'share' in at ? at.share * total : at.seconds < 0 ? total + at.seconds : at.seconds
  let before = 0
  for (const shot of shots) {
    const seconds = Math.round((wanted - before) * 100) / 100
    if (seconds <= shot.durationSeconds) {
      return seconds >= least && shot.durationSeconds - seconds >= least ? { shot, seconds } : null
    }
    before += shot.durationSeconds
  }
  return null
}
