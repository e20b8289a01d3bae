import type { Expectation } from './expectation.ts'
import { CAST_EXPECTATIONS } from './expectations-cast.ts'
import { FILM_EXPECTATIONS } from './expectations-film.ts'
import { PICTURE_EXPECTATIONS } from './expectations-picture.ts'
import { TALK_EXPECTATIONS } from './expectations-talk.ts'

/** What each case must have led to, by the id of the case. The texts of the cases stand in their own file. */
export const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  ...CAST_EXPECTATIONS,
  ...PICTURE_EXPECTATIONS,
  ...FILM_EXPECTATIONS,
  ...TALK_EXPECTATIONS,
}
