import type { Setting } from '../../contract/shot-plan.ts'
import { marksAs } from '../reading/mark.ts'
import { say } from '../say/say.ts'
import type { Extraction } from './wish.ts'

/** Place and hour. A place of the sets wins over one that is only near; the first of a rank wins. */
export function settingOf({ marks, ledger, notes, reading }: Extraction): Partial<Setting> {
  const setting: Partial<Setting> = {}
  const places = marksAs(marks, 'place').filter(({ mark }) => !mark.negated)
  const exact = places.filter(({ sense }) => !sense.near)
  // "on a road through the desert" is in the desert.
  const chosen = exact.find(({ mark }) => !A_WAY.test(mark.word)) ?? exact[0] ?? places[0]
  if (chosen) {
    setting.place = chosen.sense.place
    // "a street in Paris": the vaguer words about the same place are used too.
    const same = places
      .filter(({ sense, mark }) => sense.place === setting.place || A_WAY.test(mark.word))
      .map(({ mark }) => mark)
    ledger.use('setting.place', ...same)
    if (chosen.sense.near) notes.push(say(reading.language).nearest(chosen.mark.text, 'place', setting.place))
  }
  for (const { mark, sense } of marksAs(marks, 'time')) {
    if (mark.negated || (setting.timeOfDay && setting.timeOfDay !== sense.time)) continue
    setting.timeOfDay = sense.time
    ledger.use('setting.timeOfDay', mark)
  }
  return setting
}

/** Where another place is said too, a way leads through it and the sky is above it. */
const A_WAY = /^(?:road|path|route|chemin|sentier|sky|ciel|clouds|nuages)$/

/** "sleeps in the snow": snow one lies in is a place too, where no other is said. */
export function groundOf({ marks, ledger }: Extraction): Partial<Setting> {
  const snow = marks.find((mark) => /^(?:in the snow|dans la neige)$/.test(mark.word) && !mark.negated)
  if (!snow || marksAs(marks, 'place').some(({ mark }) => !mark.negated)) return {}
  ledger.use('setting.place', snow)
  return { place: 'snowfield' }
}
