/** A table of corrections, "what: the labels it is said of", the other way round: by label. */
export function correctionsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [what, labels] of Object.entries(table)) {
    for (const label of labels.split(', ')) {
      const before = found.get(label)
      if (before) throw new Error(`"${label}" is corrected to "${before}" and to "${what}"; once is enough`)
      found.set(label, what)
    }
  }
  return found
}
