import type { Note, SubjectDraft } from '../../contract/draft.ts'
import type { Camera, Format, Light, Look, Relation, Setting, Weather } from '../../contract/shot-plan.ts'
import type { TransitionKind } from '../lexicon/sense.ts'
import type { Provenance } from '../reading/provenance.ts'
import type { Parse, Span } from '../reading/span.ts'

/** A subject that words asked for: only what was said is filled in. */
export interface RequestedSubject extends SubjectDraft {
  id: string
  noun: string
  /** English name of what is meant, on the stage or not. */
  concept: string
  /** As the article says it, where the language does: "un musicien", "une musicienne". */
  gender?: 'm' | 'f'
  span: Span
}

/** What the words of one shot ask for; anything not said is absent. */
export interface RequestedShot {
  parse: Parse
  /** The stretch of the message that was read. */
  spans: readonly Span[]
  provenance: Provenance
  durationSeconds?: number
  /** Length of the whole film, when that is what was said. */
  totalSeconds?: number
  /** Length of every shot, when one is said for all. */
  eachSeconds?: number
  setting: Partial<Setting>
  light: Partial<Light>
  weather: Partial<Weather>
  look: Partial<Look>
  format: Partial<Format>
  camera: Partial<Camera>
  playbackSpeed?: number
  subjects: RequestedSubject[]
  relations: Relation[]
  titles: { text: string; place?: 'top' | 'centre' | 'bottom'; when?: 'start' | 'end' }[]
  transition: { kind?: TransitionKind; seconds?: number }
  notes: Note[]
}

/** What every extractor works on. */
export interface Extraction {
  parse: Parse
  spans: readonly Span[]
  provenance: Provenance
  notes: Note[]
}
