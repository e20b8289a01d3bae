import { openProvenance } from '../reading/provenance.ts'
import type { Parse, Span } from '../reading/span.ts'
import { cameraOf } from './camera.ts'
import { lightOf, lookOf, weatherOf } from './look.ts'
import { relationsOf } from './relations.ts'
import type { Extraction, RequestedShot, RequestedSubject } from './requested-shot.ts'
import { groundOf, settingOf } from './setting.ts'
import { subjectsOf } from './subjects.ts'
import { durationOf, formatOf, playbackOf } from './timing.ts'
import { titlesOf, transitionOf } from './titles.ts'
import { unusedNotes } from './unused.ts'

/** What the spans of one shot ask for, and notes for what in them was of no use. */
export function extractShot(
  parse: Parse,
  spans: readonly Span[] = parse.spans,
  carried: readonly RequestedSubject[] = [],
): RequestedShot {
  const extraction: Extraction = { parse, spans, provenance: openProvenance(), notes: [] }
  const camera = cameraOf(extraction)
  const light = lightOf(extraction)
  const look = lookOf(extraction)
  const spoken = subjectsOf(extraction, carried)
  const request: RequestedShot = {
    parse,
    spans,
    provenance: extraction.provenance,
    camera,
    light,
    look,
    ...durationOf(extraction),
    format: formatOf(extraction),
    setting: { ...groundOf(extraction), ...settingOf(extraction) },
    weather: weatherOf(extraction),
    playbackSpeed: playbackOf(extraction),
    titles: titlesOf(extraction),
    transition: transitionOf(extraction),
    // Somebody spoken of twice is one.
    subjects: [...new Set(spoken.map(({ request }) => request))],
    relations: relationsOf(extraction, spoken),
    notes: extraction.notes,
  }
  return { ...request, notes: [...extraction.notes, ...unusedNotes(parse, spans, extraction.provenance)] }
}
