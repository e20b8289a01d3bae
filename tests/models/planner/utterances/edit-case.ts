/** What an edit says, and everything it changes in the film it is said of: paths with their new values. */
export type EditCase = readonly [film: keyof typeof FILMS, utterance: string, changes: Record<string, unknown>]

/** The films that the edits are said of. */
export const FILMS = {
  /** One shot: subjects.0 is a dog, subjects.1 a red car. */
  street: 'un chien et une voiture rouge dans la rue',
  /** One shot: subjects.0 is a fox that runs, in the rain. */
  forest: 'a fox runs in the forest in the rain',
  /** Three shots of 4 s: a fox, a cat with a hat, two birds. */
  three: 'a fox runs in the forest, then a cat with a hat sits in the kitchen, then two birds fly over the beach',
} as const
