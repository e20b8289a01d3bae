/** What counts as one piece that is said over and over. */
const LONGEST_PIECE = 400
const FEWEST_PIECES = 4
const SHORTEST_RUN = 240
/** An answer has one to three sentences; more than this is no answer any more. */
const LONGEST_ANSWER = 8000
const LONGEST_THOUGHT = 200_000

/** Where the repetition at the end of a text begins its second round, or null when the text does not end in one. */
export function repetitionStart(text: string): number | null {
  for (let piece = 1; piece <= LONGEST_PIECE; piece++) {
    const run = Math.max(SHORTEST_RUN, FEWEST_PIECES * piece)
    if (run > text.length) return null
    let start = text.length - piece
    while (start > 0 && text[start - 1] === text[start - 1 + piece]) start--
    if (text.length - start >= run) return start + piece
  }
  return null
}

/** Watches a stream of text; cheap enough to be asked at every piece of it. */
export function watchForRepetition(longest: number = LONGEST_ANSWER): (delta: string) => boolean {
  let text = ''
  let checkedAt = 0
  return (delta) => {
    text += delta
    if (text.length > longest) return true
    if (text.length - checkedAt < SHORTEST_RUN / 2) return false
    checkedAt = text.length
    return repetitionStart(text.slice(-(LONGEST_PIECE * FEWEST_PIECES + 1))) !== null
  }
}

export const watchThoughts = () => watchForRepetition(LONGEST_THOUGHT)
