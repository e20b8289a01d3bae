import type { Format } from '../../models/contract/shot-plan.ts'

/** What the two small selects say; '' leaves it to the message. */
export interface Wished {
  aspect: Format['aspect'] | ''
  seconds: number | ''
}

export const NOTHING_WISHED: Wished = { aspect: '', seconds: '' }
export const ASPECT_CHOICES = ['16:9', '9:16', '1:1', '4:3'] as const satisfies Format['aspect'][]
export const SECOND_CHOICES = [2, 3, 5, 8, 12]

/** The message with the wishes as words, as a person would have typed them: "a fox, 9:16, 3 s". */
export function withWishes(text: string, { aspect, seconds }: Wished): string {
  const words = [aspect, seconds === '' ? '' : `${seconds} s`].filter((word) => word !== '')
  return words.length === 0 ? text : [text.replace(/[\s.,;]+$/, ''), ...words].join(', ')
}
