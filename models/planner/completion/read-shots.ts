import { cutText } from '../../contract/cut-text.ts'
import type { Note, PlanDraft, ShotDraft } from '../../contract/draft.ts'
import { LIMITS } from '../../contract/shot-plan.ts'
import { shotWish } from '../extract/shot-wish.ts'
import type { ShotWish, SubjectWish } from '../extract/wish.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { PlanError } from '../plan-error.ts'
import type { Reading } from '../reading/mark.ts'
import { read } from '../reading/read.ts'
import { say } from '../say/say.ts'
import { withAnnouncedShots } from './announced-shots.ts'
import { placeTitles } from './place-titles.ts'
import { splitShots } from './split-shots.ts'

/** The shots of a film with what the words ask for in each. */
export interface ReadShots {
  language: Language
  shots: ShotDraft[]
  wishes: ShotWish[]
  /** What is said of the whole film before its first labelled shot; null when nothing is. */
  film: ShotWish | null
  /** Whether the shots are labelled one by one ("Shot 2:"), so that each stands for itself. */
  labelled: boolean
  notes: Note[]
}

/** Reads the shots of a draft; a single shot of prose alone may turn out to be several. Throws PlanError. */
export function readShots(draft: PlanDraft, hint: string | undefined): ReadShots {
  const known = draft.format?.language ?? hint
  const whole = draft.shots.map(({ prompt }) => prompt).join('\n')
  const tooLong = draft.shots.some(({ prompt }) => prompt.length > LIMITS.promptCharacters)
  if (tooLong || whole.length > LIMITS.promptCharacters * LIMITS.shots)
    throw new PlanError(say(read('', known).language).errors.tooLong(whole.length, LIMITS.promptCharacters))
  const { language } = read(cutText(whole, LIMITS.promptCharacters), known)
  const [only] = draft.shots
  const isProse = only && Object.keys(only).every((key) => key === 'prompt' || key === 'durationSeconds')
  if (draft.shots.length === 1 && isProse) return readProse(only, read(only.prompt, language))
  checkCount(draft.shots.length, language)
  const readings = draft.shots.map(({ prompt }) => read(prompt, language))
  const wishes = withContext(readings.map((reading) => (carried) => shotWish(reading, reading.marks, carried)))
  return { language, shots: draft.shots, wishes: placeTitles(wishes), film: null, labelled: false, notes: [] }
}

function readProse(only: ShotDraft, reading: Reading): ReadShots {
  const { language } = reading
  const { preamble, parts, labelled } = splitShots(reading)
  checkCount(parts.length, language)
  const film = preamble.length > 0 ? shotWish(reading, preamble) : null
  const readers = parts.map(
    ({ marks }) =>
      (carried: readonly SubjectWish[]) =>
        shotWish(reading, marks, carried),
  )
  const told = withContext(readers, film?.subjects).map((wish, index) => ({
    ...wish,
    ...(parts[index]!.seconds && { durationSeconds: parts[index]!.seconds }),
    ...(parts[index]!.framing && { camera: { framing: parts[index]!.framing, ...wish.camera } }),
  }))
  const shown = film ? withSubjectsOfFilm(told, film) : told
  const { scenes, notes } = withAnnouncedShots(
    reading,
    parts.map(({ text }, index) => ({ prompt: text, wish: shown[index]! })),
  )
  const wishes = placeTitles(scenes.map(({ wish }) => wish))
  checkCount(wishes.length, language)
  return {
    language,
    shots: scenes.map(({ prompt }) => ({ ...only, prompt: cutText(prompt, LIMITS.promptCharacters) })),
    wishes,
    film,
    labelled,
    notes: [...(film?.notes ?? []), ...notes],
  }
}

/** Somebody named before the first shot and in none of them is in the first: nobody named is dropped. */
function withSubjectsOfFilm(wishes: readonly ShotWish[], film: ShotWish): ShotWish[] {
  const shown = new Set(wishes.flatMap(({ subjects }) => subjects.map(({ concept }) => concept)))
  const missing = film.subjects.filter(({ concept }) => !shown.has(concept))
  return wishes.map((wish, index) => (index === 0 ? { ...wish, subjects: [...missing, ...wish.subjects] } : wish))
}

/** Reads shot after shot; each knows who was in the one before, for its "it" and "the fox". */
function withContext(
  readers: readonly ((carried: readonly SubjectWish[]) => ShotWish)[],
  before: readonly SubjectWish[] = [],
): ShotWish[] {
  const wishes: ShotWish[] = []
  let carried = before
  for (const reader of readers) {
    const wish = reader(carried)
    wishes.push(wish)
    if (wish.subjects.length > 0) carried = wish.subjects
  }
  return wishes
}

function checkCount(shots: number, language: Language): void {
  if (shots > LIMITS.shots) throw new PlanError(say(language).errors.tooManyShots(shots, LIMITS.shots))
}
