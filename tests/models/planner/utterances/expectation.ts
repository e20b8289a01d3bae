/** A part of an object: whatever is named must be equal, the rest may be anything. */
export type Part<T> = T extends readonly (infer Item)[]
  ? Part<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Part<T[Key]> }
    : T

/** What the notes about words without use must speak of; none by default. */
export interface NotedWords {
  unused?: string[]
}
