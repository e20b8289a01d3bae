import type { Note } from '../../contract/draft.ts'

/** Everything the planner says to a person, once in each language. */
export interface Phrases {
  corrected(typed: string, meant: string): Note
  nearest(said: string, field: string, value: string): Note
  mood(said: string, light: string): Note
  noSound(said: string): Note
  /** Somebody plays somebody, shown by a piece of clothing. */
  costume(said: string, who: string, item: string): Note
  /** A shot shows one action of a subject. */
  secondAction(said: string): Note
  notUnderstood(said: string): Note
  /** What was read and is nowhere in the finished film, each with whom it was said of. */
  notShown(said: readonly string[]): Note
  /** A value of the plan that this stage or engine cannot show. */
  replaced(said: string, wanted: string, used: string, others: readonly string[]): Note
  standIn(said: string, concept: string, others: readonly string[]): Note
  leftOut(said: string): Note
  notWorn(said: string, noun: string): Note
  tooManyChanges(asked: number, kept: number): Note
  noEndingFade(said: string): Note
  oneAtATime(said: string): Note
  tooManySubjects(kept: number): Note
  titleShortened(said: string): Note
  titleUndrawable(letters: readonly string[]): Note
  noActionOf(said: string, action: string, used: string): Note
  nothingToShow(said: string): Note
  fpsLimited(asked: number, used: number): Note
  countLimited(asked: number, used: number): Note
  /** Shots that the planner proposes because fewer are told than announced, or only a theme is given. */
  proposedShots(prompts: readonly string[]): Note
  /** The message announces another number of shots than it tells of. */
  otherCount(told: number, announced: number): Note
  proposedTitle(text: string): Note
  /** A picture that came with words that do not say what it is. */
  pictureIsWorld(who: string | null): Note
  /** A shot was parted, so that something changes in the midst of it. */
  partedShot(seconds: number, number: number): Note
  errors: {
    noSuchSecond(said: string, seconds: number): string
    empty: string
    tooLong(characters: number, most: number): string
    tooManyShots(shots: number, most: number): string
    tooShort(seconds: number, least: number): string
    tooLasting(seconds: number, most: number): string
    nothing(said: string): string
    invalid(details: string): string
    noSubject(said: string, there: readonly string[]): string
    noShot(said: string, shots: number): string
    noChange(said: string): string
    lastShot: string
    /** A remark that asks for what is so already. */
    alreadySo(said: string): string
    /** Somebody is not liked and nobody named to take the place. */
    whatInstead(said: string): string
    /** Somebody wants another order of the shots of a film that has one. */
    oneShot: string
  }
}
