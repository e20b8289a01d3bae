/** Endings and what may stand instead, tried in this order; the lexicon decides which result is a word. */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['ves', ['f', 'fe', 've']],
  ['aux', ['al', 'au', 'ail']],
  ['eux', ['eu']],
  ['oux', ['ou']],
  ['ses', ['s', 'se']],
  ['es', ['e', '']],
  ['s', ['']],
  ['x', ['']],
  ['euses', ['eux', 'eur', 'euse']],
  ['euse', ['eux', 'eur']],
  ['trice', ['teur']],
  ['iere', ['ier']],
  ['ere', ['er']],
  ['ive', ['if']],
  ['elle', ['el', 'eau']],
  ['enne', ['en']],
  ['onne', ['on']],
  ['ette', ['et']],
  ['atte', ['at']],
  ['otte', ['ot']],
  ['anche', ['anc']],
  ['e', ['']],
]

/** Verb endings and the infinitive's ending: English first, then the French first group. */
const VERB_ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ing', ['', 'e']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['es', ['er']],
  ['ent', ['er']],
  ['ons', ['er']],
  ['eons', ['er']],
  ['ez', ['er']],
  ['ant', ['er']],
  ['eant', ['er']],
  ['ait', ['er']],
  ['aient', ['er']],
  ['era', ['er']],
  ['eront', ['er']],
  ['ee', ['er']],
  ['ees', ['er']],
  ['e', ['er']],
]

/** The word itself, then its possible singulars, masculines and infinitives, most likely first. */
export function listInflections(word: string): string[] {
  const found = new Set([word])
  if (word.length < 3) return [word]
  stripEndings(word, ENDINGS, found)
  // "dorées" loses its s and then its e.
  if (word.endsWith('s')) stripEndings(word.slice(0, -1), ENDINGS, found)
  stripEndings(word, VERB_ENDINGS, found)
  const doubled = /^(.+)([bdgklmnprtz])\2(?:ing|ed)$/.exec(word)
  if (doubled) found.add(`${doubled[1]}${doubled[2]}`)
  return [...found]
}

function stripEndings(word: string, table: typeof ENDINGS, into: Set<string>): void {
  for (const [ending, instead] of table) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    for (const other of instead) if (stem.length + other.length >= 2) into.add(stem + other)
  }
}
