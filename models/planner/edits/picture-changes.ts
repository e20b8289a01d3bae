import type { PlanChange } from '../../contract/plan-edit.ts'
import { cameraOf } from '../extract/camera.ts'
import { lightOf, lookOf, weatherOf } from '../extract/look.ts'
import type { Extraction } from '../extract/requested-shot.ts'
import { settingOf } from '../extract/setting.ts'
import { formatOf, playbackOf } from '../extract/timing.ts'
import { transitionOf } from '../extract/titles.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { senseAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import type { EditContext, Scope } from './edit-context.ts'
import type { Segment } from './segments.ts'
import { hourTakenAway, lookTakenAway, moodTakenAway, takesAwaySlowMotion } from './taken-away.ts'

const RULES = rulesOf('joints')

/** Light, weather, place, look, format, camera, pace and transition, read as in a draft. */
export function pictureChanges(context: EditContext, segment: Segment, shots: Scope): PlanChange[] {
  const { plan, parse, provenance, notes } = context
  const comparisons = segment.spans.filter((span) => senseAs(span, 'compare'))
  const spans = segment.spans.filter((span) => !comparisons.includes(span))
  const extraction: Extraction = { parse, spans, provenance, notes }
  const changes: PlanChange[] = []
  const add = <T extends object>(found: T, change: (found: T) => PlanChange) => {
    if (Object.keys(found).length > 0) changes.push(change(found))
  }
  add(cameraOf(extraction), (camera) => ({ change: 'camera', shots, camera }))
  add(settingOf(extraction), (setting) => ({ change: 'setting', shots, setting }))
  add(lightOf(extraction), (light) => ({ change: 'light', shots, light }))
  add(weatherOf(extraction), (weather) => ({ change: 'weather', shots, weather }))
  add({ ...lookOf(extraction), ...lookTakenAway(context, segment) }, (look) => ({ change: 'look', look }))
  add(formatOf(extraction), (format) => ({ change: 'format', format }))
  const pace = playbackOf(extraction) ?? (takesAwaySlowMotion(context, segment) ? 1 : undefined)
  if (pace !== undefined) changes.push({ change: 'playback-speed', shots, playbackSpeed: pace })
  changes.push(...hourTakenAway(context, segment, shots), ...moodTakenAway(context, segment, shots))
  const { kind } = transitionOf(extraction)
  const ending = spans.find((span) => RULES.endsTheFilm.test(span.word))
  if (kind && ending) notes.push(phrasesIn(parse.language).noEndingFade(ending.text))
  else if (kind) {
    // The first shot has nothing before it to dissolve or wipe from.
    const between = spans.some(({ word }) => RULES.between.test(word))
    const fromSecond = shots === 'all' && plan.shots.length > 1 && (between || !OPENS.test(kind))
    const joints = fromSecond ? plan.shots.slice(1).map(({ id }) => id) : shots
    changes.push({ change: 'transition', shots: joints, transition: { kind, seconds: kind === 'cut' ? 0 : 0.5 } })
  }
  return changes
}

/** What a film can open with. */
const OPENS = /^fade/
