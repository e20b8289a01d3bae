interface Properties<Value extends string | number> {
  name: string
  choices: readonly Value[]
  chosen: Value | ''
  /** What it will be when nothing is chosen; undefined while that is not known. */
  planned: Value | undefined
  words: (value: Value) => string
  onChoose: (value: Value | '') => void
}

/** One chip: what will be used, and the way to choose something else. */
export function WishSelect<Value extends string | number>(properties: Properties<Value>) {
  const { name, choices, chosen, planned, words, onChoose } = properties
  return (
    <select
      aria-label={name}
      title={name}
      value={String(chosen)}
      data-chosen={chosen !== ''}
      onChange={({ target }) => onChoose(choices.find((choice) => String(choice) === target.value) ?? '')}
    >
      <option value="">{planned === undefined ? name : words(planned)}</option>
      {choices.map((choice) => (
        <option key={choice} value={String(choice)}>
          {words(choice)}
        </option>
      ))}
    </select>
  )
}
