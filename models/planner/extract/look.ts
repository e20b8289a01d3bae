import type { Light, Look, Weather } from '../../contract/shot-plan.ts'
import { isRole, marksAs, senseAs } from '../reading/mark.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { say } from '../say/say.ts'
import type { Extraction } from './wish.ts'

/** Style, grade and palette. The first of each wins; a later one stays unused and is told. */
export function lookOf({ marks, ledger, notes, reading }: Extraction): Partial<Look> {
  const look: Partial<Look> = {}
  for (const { mark, sense } of marksAs(marks, 'look')) {
    if (mark.negated) continue
    for (const field of ['style', 'grade'] as const) {
      const value = sense.look[field]
      if (!value) continue
      if (look[field] === value) ledger.use(`look.${field}`, mark)
      if (look[field]) continue
      Object.assign(look, { [field]: value })
      ledger.use(`look.${field}`, mark)
      if (sense.near) notes.push(say(reading.language).nearest(mark.text, field, value))
    }
  }
  const colours = paletteOf(marks)
  if (colours.length > 0) {
    look.palette = colours.map(({ hex }) => hex)
    ledger.use('look.palette', ...colours.map(({ mark }) => mark))
  }
  for (const { mark, sense } of marksAs(marks, 'mood')) {
    if (mark.negated || look.grade || !sense.look.grade) continue
    look.grade = sense.look.grade
    ledger.use('look.grade', mark)
  }
  return look
}

/** "make everything pink": of nobody in particular. */
const WHOLE_PICTURE = /^(?:everything|all of it|tout|image|picture)$/

/** "in blue and green tones", "des tons bleus", "palette: red". */
function paletteOf(marks: Extraction['marks']) {
  const whole = nounPhrases(marks).length === 0 ? marks.findIndex(({ word }) => WHOLE_PICTURE.test(word)) : -1
  const codes = codesOfPicture(marks)
  if (codes.length > 0) return codes.slice(0, 5)
  const named = marks.findIndex((mark) => senseAs(mark, 'head')?.head === 'colours')
  const head = named < 0 ? whole : named
  // "the colour of the car" is the car's.
  const ofSomebody = isRole(marks[head + 1], 'of') && nounPhrases(marks).some(({ from }) => from === head + 2)
  if (head < 0 || ofSomebody) return []
  return marks
    .slice(Math.max(0, head - 4), head + 6)
    .flatMap((mark) => {
      const colour = senseAs(mark, 'colour')
      return colour ? [{ mark, hex: colour.hex }] : []
    })
    .slice(0, 5)
}

/** Colours given in digits that are not those of a subject: "our brand colours #6f4e37 and #fff". */
function codesOfPicture(marks: Extraction['marks']) {
  const own = nounPhrases(marks).map(({ said }) => said.colour)
  return marksAs(marks, 'colour')
    .filter(({ mark, sense }) => sense.code && !own.includes(mark))
    .map(({ mark, sense }) => ({ mark, hex: sense.hex }))
}

export function lightOf({ marks, ledger, notes, reading }: Extraction): Partial<Light> {
  const light: Partial<Light> = {}
  for (const { mark, sense } of marksAs(marks, 'light')) {
    if (mark.negated) continue
    for (const [field, value] of Object.entries(sense.light)) {
      if (light[field as keyof Light] === value) ledger.use(`light.${field}`, mark)
      if (field in light) continue
      Object.assign(light, { [field]: value })
      ledger.use(`light.${field}`, mark)
    }
  }
  for (const { mark, sense } of marksAs(marks, 'time')) {
    if (mark.negated) continue
    if (light.kind === sense.light) ledger.use('light.kind', mark)
    if (sense.near) notes.push(say(reading.language).nearest(mark.text, 'light', sense.light))
    if (light.kind) continue
    light.kind = sense.light
    ledger.use('light.kind', mark)
  }
  for (const { mark, sense } of marksAs(marks, 'mood')) {
    if (mark.negated || !sense.light?.kind || light.kind) continue
    Object.assign(light, sense.light)
    ledger.use('light.kind', mark)
    notes.push(say(reading.language).mood(mark.text, sense.light.kind))
  }
  lightTint(marks, ledger, light)
  for (const { mark, sense } of marksAs(marks, 'compare')) {
    if (sense.what !== 'brightness' || light.intensity !== undefined) continue
    light.intensity = sense.up ? 0.75 : 0.25
    ledger.use('light.intensity', mark)
  }
  return light
}

/** "red light", "une lumière bleue": the colour beside the word for light is the light's. */
function lightTint(marks: Extraction['marks'], ledger: Extraction['ledger'], light: Partial<Light>): void {
  for (const [index, mark] of marks.entries()) {
    if (senseAs(mark, 'head')?.head !== 'light') continue
    ledger.use('light', mark)
    for (const beside of [marks[index - 1], marks[index + 1]]) {
      const colour = senseAs(beside, 'colour')
      if (!colour || light.colour) continue
      light.colour = colour.hex
      ledger.use('light.colour', beside)
    }
  }
}

/** How strong a weather is that somebody calls strong or slight. */
const STRONG = 0.85
const WEAK = 0.25

/** "vent fort", "un peu de brume". */
function degreeBeside(marks: Extraction['marks'], weather: Extraction['marks'][number]) {
  const at = marks.indexOf(weather)
  const before = isRole(marks[at - 1], 'of') ? marks[at - 2] : marks[at - 1]
  return [before, marks[at + 1]].find((mark) => senseAs(mark, 'degree')) ?? null
}

export function weatherOf({ marks, ledger, notes, reading }: Extraction): Partial<Weather> {
  const weather: Partial<Weather> = {}
  for (const { mark, sense } of marksAs(marks, 'weather')) {
    if (mark.negated) {
      if (!weather.kind) weather.kind = 'clear'
      ledger.use('weather.kind', mark)
      continue
    }
    if (weather.kind && weather.kind !== 'clear' && weather.kind !== sense.weather) continue
    weather.kind = sense.weather
    ledger.use('weather.kind', mark)
    const degree = degreeBeside(marks, mark)
    const strength = degree && (senseAs(degree, 'degree')!.factor > 1 ? STRONG : WEAK)
    const intensity = sense.intensity ?? strength
    if (intensity !== undefined && intensity !== null) {
      weather.intensity = intensity
      ledger.use('weather.intensity', mark, sense.intensity === undefined ? (degree ?? undefined) : undefined)
    }
    if (sense.near) notes.push(say(reading.language).nearest(mark.text, 'weather', sense.weather))
  }
  for (const { mark, sense } of marksAs(marks, 'mood')) {
    if (weather.kind || !sense.weather || mark.negated) continue
    weather.kind = sense.weather
    ledger.use('weather.kind', mark)
  }
  return weather
}
