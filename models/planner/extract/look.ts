import type { Light, Look, Weather } from '../../contract/shot-plan.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import { isRole, senseAs, spansAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import type { Extraction } from './requested-shot.ts'

const RULES = rulesOf('looks')

/** Style, grade and palette. The first of each wins; a later one stays unused and is told. */
export function lookOf({ spans, provenance, notes, parse }: Extraction): Partial<Look> {
  const look: Partial<Look> = {}
  for (const { span, sense } of spansAs(spans, 'look')) {
    if (span.negated) continue
    for (const field of ['style', 'grade'] as const) {
      const value = sense.look[field]
      if (!value) continue
      if (look[field] === value) provenance.use(`look.${field}`, span)
      if (look[field]) continue
      Object.assign(look, { [field]: value })
      provenance.use(`look.${field}`, span)
      if (sense.near) notes.push(phrasesIn(parse.language).nearest(span.text, field, value))
    }
  }
  const colours = paletteOf(spans)
  if (colours.length > 0) {
    look.palette = colours.map(({ hex }) => hex)
    provenance.use('look.palette', ...colours.map(({ span }) => span))
  }
  for (const { span, sense } of spansAs(spans, 'mood')) {
    if (span.negated || look.grade || !sense.look.grade) continue
    look.grade = sense.look.grade
    provenance.use('look.grade', span)
  }
  return look
}

/** "in blue and green tones", "des tons bleus", "palette: red". */
function paletteOf(spans: Extraction['spans']) {
  const whole = nounPhrases(spans).length === 0 ? spans.findIndex(({ word }) => RULES.everything.test(word)) : -1
  const codes = codesOfPicture(spans)
  if (codes.length > 0) return codes.slice(0, 5)
  const named = spans.findIndex((span) => senseAs(span, 'head')?.head === 'colours')
  const head = named < 0 ? whole : named
  // "the colour of the car" is the car's.
  const ofSomebody = isRole(spans[head + 1], 'of') && nounPhrases(spans).some(({ from }) => from === head + 2)
  if (head < 0 || ofSomebody) return []
  return spans
    .slice(Math.max(0, head - 4), head + 6)
    .flatMap((span) => {
      const colour = senseAs(span, 'colour')
      return colour ? [{ span, hex: colour.hex }] : []
    })
    .slice(0, 5)
}

/** Colours given in digits that are not those of a subject: "our brand colours #6f4e37 and #fff". */
function codesOfPicture(spans: Extraction['spans']) {
  const own = nounPhrases(spans).map(({ said }) => said.colour)
  return spansAs(spans, 'colour')
    .filter(({ span, sense }) => sense.code && !own.includes(span))
    .map(({ span, sense }) => ({ span, hex: sense.hex }))
}

export function lightOf({ spans, provenance, notes, parse }: Extraction): Partial<Light> {
  const light: Partial<Light> = {}
  for (const { span, sense } of spansAs(spans, 'light')) {
    if (span.negated) continue
    for (const [field, value] of Object.entries(sense.light)) {
      if (light[field as keyof Light] === value) provenance.use(`light.${field}`, span)
      if (field in light) continue
      Object.assign(light, { [field]: value })
      provenance.use(`light.${field}`, span)
    }
  }
  for (const { span, sense } of spansAs(spans, 'time')) {
    if (span.negated) continue
    if (light.kind === sense.light) provenance.use('light.kind', span)
    if (sense.near) notes.push(phrasesIn(parse.language).nearest(span.text, 'light', sense.light))
    if (light.kind) continue
    light.kind = sense.light
    provenance.use('light.kind', span)
  }
  for (const { span, sense } of spansAs(spans, 'mood')) {
    if (span.negated || !sense.light?.kind || light.kind) continue
    Object.assign(light, sense.light)
    provenance.use('light.kind', span)
    notes.push(phrasesIn(parse.language).mood(span.text, sense.light.kind))
  }
  lightTint(spans, provenance, light)
  for (const { span, sense } of spansAs(spans, 'compare')) {
    if (sense.what !== 'brightness' || light.intensity !== undefined) continue
    light.intensity = sense.up ? 0.75 : 0.25
    provenance.use('light.intensity', span)
  }
  return light
}

/** "red light", "une lumière bleue": the colour beside the word for light is the light's. */
function lightTint(spans: Extraction['spans'], provenance: Extraction['provenance'], light: Partial<Light>): void {
  for (const [index, span] of spans.entries()) {
    if (senseAs(span, 'head')?.head !== 'light') continue
    provenance.use('light', span)
    for (const beside of [spans[index - 1], spans[index + 1]]) {
      const colour = senseAs(beside, 'colour')
      if (!colour || light.colour) continue
      light.colour = colour.hex
      provenance.use('light.colour', beside)
    }
  }
}

/** How strong a weather is that somebody calls strong or slight. */
const STRONG = 0.85
const WEAK = 0.25

/** "vent fort", "un peu de brume". */
function degreeBeside(spans: Extraction['spans'], weather: Extraction['spans'][number]) {
  const at = spans.indexOf(weather)
  const before = isRole(spans[at - 1], 'of') ? spans[at - 2] : spans[at - 1]
  return [before, spans[at + 1]].find((span) => senseAs(span, 'degree')) ?? null
}

export function weatherOf({ spans, provenance, notes, parse }: Extraction): Partial<Weather> {
  const weather: Partial<Weather> = {}
  for (const { span, sense } of spansAs(spans, 'weather')) {
    if (span.negated) {
      if (!weather.kind) weather.kind = 'clear'
      provenance.use('weather.kind', span)
      continue
    }
    if (weather.kind && weather.kind !== 'clear' && weather.kind !== sense.weather) continue
    weather.kind = sense.weather
    provenance.use('weather.kind', span)
    const degree = degreeBeside(spans, span)
    const strength = degree && (senseAs(degree, 'degree')!.factor > 1 ? STRONG : WEAK)
    const intensity = sense.intensity ?? strength
    if (intensity !== undefined && intensity !== null) {
      weather.intensity = intensity
      provenance.use('weather.intensity', span, sense.intensity === undefined ? (degree ?? undefined) : undefined)
    }
    if (sense.near) notes.push(phrasesIn(parse.language).nearest(span.text, 'weather', sense.weather))
  }
  for (const { span, sense } of spansAs(spans, 'mood')) {
    if (weather.kind || !sense.weather || span.negated) continue
    weather.kind = sense.weather
    provenance.use('weather.kind', span)
  }
  return weather
}
