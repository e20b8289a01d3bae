import type { Format, Look } from '../../models/contract/shot-plan.ts'
import { ASPECTS, RESOLUTIONS, STYLES } from '../../models/contract/vocabulary.ts'
import type { Strings } from '../strings/strings.ts'

/** What the chips below the message say; '' leaves it to the message. */
export interface Wishes {
  aspect: Format['aspect'] | ''
  seconds: number | ''
  resolution: Format['resolution'] | ''
  style: Look['style'] | ''
  fps: number | ''
}

export const NO_WISHES: Wishes = { aspect: '', seconds: '', resolution: '', style: '', fps: '' }

export const WISH_CHOICES: { [Name in keyof Wishes]: readonly Exclude<Wishes[Name], ''>[] } = {
  aspect: ASPECTS,
  seconds: [2, 3, 5, 8, 12, 20],
  resolution: RESOLUTIONS,
  style: STYLES,
  fps: [12, 24, 30, 60],
}

/** A value in the words with which a person would say it: "9:16", "3 s", "240p", "watercolour", "12 fps". */
export function wishWords<Name extends keyof Wishes>(name: Name, value: Wishes[Name], { words, composer }: Strings) {
  if (value === '') return ''
  if (name === 'seconds') return `${value} s`
  if (name === 'fps') return composer.fpsWords(Number(value))
  return name === 'style' ? words.style[value as Look['style']] : String(value)
}

/** The message with the wishes as words, as a person would have typed them: "a fox, 9:16, 3 s". */
export function withWishes(text: string, wishes: Wishes, strings: Strings): string {
  const names = Object.keys(NO_WISHES) as (keyof Wishes)[]
  const words = names.map((name) => wishWords(name, wishes[name], strings)).filter((word) => word !== '')
  return words.length === 0 ? text : [text.replace(/[\s.,;]+$/, ''), ...words].join(', ')
}
