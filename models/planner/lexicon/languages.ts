import * as en from './en/index.ts'
import * as fr from './fr/index.ts'

/** The languages that the planner reads. A further one is a folder beside `en` and `fr` and a line here. */
export const LANGUAGES = { en, fr }

export type Language = keyof typeof LANGUAGES
