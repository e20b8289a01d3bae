import { cutText } from '../../contract/cut-text.ts'
import type { Note, PlanDraft, ShotDraft } from '../../contract/draft.ts'
import { LIMITS } from '../../contract/shot-plan.ts'
import { extractShot } from '../extract/extract-shot.ts'
import type { RequestedShot, RequestedSubject } from '../extract/requested-shot.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { PlanError } from '../plan-error.ts'
import { read } from '../reading/read.ts'
import type { Parse } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import { withAnnouncedShots } from './announced-shots.ts'
import { placeTitles } from './place-titles.ts'
import { splitShots } from './split-shots.ts'

/** The shots of a film with what the words ask for in each. */
export interface ReadShots {
  language: Language
  shots: ShotDraft[]
  requests: RequestedShot[]
  /** What is said of the whole film before its first labelled shot; null when nothing is. */
  film: RequestedShot | null
  /** Whether the shots are labelled one by one ("Shot 2:"), so that each stands for itself. */
  labelled: boolean
  /** What the person's own words ask for, stretch by stretch, before shots are proposed for it. */
  told: RequestedShot[]
  notes: Note[]
}

/** Reads the shots of a draft; a single shot of prose alone may turn out to be several. Throws PlanError. */
export function readShots(draft: PlanDraft, hint: string | undefined): ReadShots {
  const known = draft.format?.language ?? hint
  const whole = draft.shots.map(({ prompt }) => prompt).join('\n')
  const tooLong = draft.shots.some(({ prompt }) => prompt.length > LIMITS.promptCharacters)
  if (tooLong || whole.length > LIMITS.promptCharacters * LIMITS.shots)
    throw new PlanError(phrasesIn(read('', known).language).errors.tooLong(whole.length, LIMITS.promptCharacters))
  const { language } = read(cutText(whole, LIMITS.promptCharacters), known)
  const [only] = draft.shots
  const isProse = only && Object.keys(only).every((key) => key === 'prompt' || key === 'durationSeconds')
  if (draft.shots.length === 1 && isProse) return readProse(only, read(only.prompt, language))
  checkCount(draft.shots.length, language)
  const readings = draft.shots.map(({ prompt }) => read(prompt, language))
  const requests = withContext(readings.map((parse) => (carried) => extractShot(parse, parse.spans, carried)))
  return {
    language,
    shots: draft.shots,
    requests: placeTitles(requests),
    film: null,
    labelled: false,
    told: requests,
    notes: [],
  }
}

function readProse(only: ShotDraft, parse: Parse): ReadShots {
  const { language } = parse
  const { preamble, parts, labelled } = splitShots(parse)
  checkCount(parts.length, language)
  const film = preamble.length > 0 ? extractShot(parse, preamble) : null
  const readers = parts.map(
    ({ spans }) =>
      (carried: readonly RequestedSubject[]) =>
        extractShot(parse, spans, carried),
  )
  const told = withContext(readers, film?.subjects).map((request, index) => ({
    ...request,
    ...(parts[index]!.seconds && { durationSeconds: parts[index]!.seconds }),
    ...(parts[index]!.framing && { camera: { framing: parts[index]!.framing, ...request.camera } }),
  }))
  const shown = film ? withSubjectsOfFilm(told, film) : told
  const { scenes, notes } = withAnnouncedShots(
    parse,
    parts.map(({ text }, index) => ({ prompt: text, request: shown[index]! })),
  )
  const requests = placeTitles(scenes.map(({ request }) => request))
  checkCount(requests.length, language)
  return {
    language,
    shots: scenes.map(({ prompt }) => ({ ...only, prompt: cutText(prompt, LIMITS.promptCharacters) })),
    requests,
    film,
    labelled,
    told: shown,
    notes: [...(film?.notes ?? []), ...notes],
  }
}

/** Somebody named before the first shot and in none of them is in the first: nobody named is dropped. */
function withSubjectsOfFilm(requests: readonly RequestedShot[], film: RequestedShot): RequestedShot[] {
  const shown = new Set(requests.flatMap(({ subjects }) => subjects.map(({ concept }) => concept)))
  const missing = film.subjects.filter(({ concept }) => !shown.has(concept))
  return requests.map((request, index) =>
    index === 0 ? { ...request, subjects: [...missing, ...request.subjects] } : request,
  )
}

/** Reads shot after shot; each knows who was in the one before, for its "it" and "the fox". */
function withContext(
  readers: readonly ((carried: readonly RequestedSubject[]) => RequestedShot)[],
  before: readonly RequestedSubject[] = [],
): RequestedShot[] {
  const requests: RequestedShot[] = []
  let carried = before
  for (const reader of readers) {
    const request = reader(carried)
    requests.push(request)
    if (request.subjects.length > 0) carried = request.subjects
  }
  return requests
}

function checkCount(shots: number, language: Language): void {
  if (shots > LIMITS.shots) throw new PlanError(phrasesIn(language).errors.tooManyShots(shots, LIMITS.shots))
}
