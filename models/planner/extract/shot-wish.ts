import { openLedger } from '../reading/ledger.ts'
import type { Mark, Reading } from '../reading/mark.ts'
import { cameraOf } from './camera.ts'
import { lightOf, lookOf, weatherOf } from './look.ts'
import { relationsOf } from './relations.ts'
import { groundOf, settingOf } from './setting.ts'
import { subjectsOf } from './subjects.ts'
import { durationOf, formatOf, playbackOf } from './timing.ts'
import { titlesOf, transitionOf } from './titles.ts'
import { unusedNotes } from './unused.ts'
import type { Extraction, ShotWish, SubjectWish } from './wish.ts'

/** What the marks of one shot ask for, and notes for what in them was of no use. */
export function shotWish(
  reading: Reading,
  marks: readonly Mark[] = reading.marks,
  carried: readonly SubjectWish[] = [],
): ShotWish {
  const extraction: Extraction = { reading, marks, ledger: openLedger(), notes: [] }
  const camera = cameraOf(extraction)
  const light = lightOf(extraction)
  const look = lookOf(extraction)
  const spoken = subjectsOf(extraction, carried)
  const wish: ShotWish = {
    reading,
    ledger: extraction.ledger,
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
    subjects: [...new Set(spoken.map(({ wish }) => wish))],
    relations: relationsOf(extraction, spoken),
    notes: extraction.notes,
  }
  return { ...wish, notes: [...extraction.notes, ...unusedNotes(reading, marks, extraction.ledger)] }
}
