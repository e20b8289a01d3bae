import type { Setting } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { spansAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import type { Extraction } from './requested-shot.ts'

const RULES = rulesOf('settings')

/** Place and hour. A place of the sets wins over one that is only near; the first of a rank wins. */
export function settingOf({ spans, provenance, notes, parse }: Extraction): Partial<Setting> {
  const setting: Partial<Setting> = {}
  const places = spansAs(spans, 'place').filter(({ span }) => !span.negated)
  const exact = places.filter(({ sense }) => !sense.near)
  // "on a road through the desert" is in the desert.
  const chosen = exact.find(({ span }) => !RULES.alongWhat.test(span.word)) ?? exact[0] ?? places[0]
  if (chosen) {
    setting.place = chosen.sense.place
    // "a street in Paris": the vaguer words about the same place are used too.
    const same = places
      .filter(({ sense, span }) => sense.place === setting.place || RULES.alongWhat.test(span.word))
      .map(({ span }) => span)
    provenance.use('setting.place', ...same)
    if (chosen.sense.near) notes.push(phrasesIn(parse.language).nearest(chosen.span.text, 'place', setting.place))
  }
  for (const { span, sense } of spansAs(spans, 'time')) {
    if (span.negated || (setting.timeOfDay && setting.timeOfDay !== sense.time)) continue
    setting.timeOfDay = sense.time
    provenance.use('setting.timeOfDay', span)
  }
  return setting
}

/** "sleeps in the snow": snow one lies in is a place too, where no other is said. */
export function groundOf({ spans, provenance }: Extraction): Partial<Setting> {
  const snow = spans.find((span) => RULES.inTheSnow.test(span.word) && !span.negated)
  if (!snow || spansAs(spans, 'place').some(({ span }) => !span.negated)) return {}
  provenance.use('setting.place', snow)
  return { place: 'snowfield' }
}
