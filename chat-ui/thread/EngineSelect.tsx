import { useState } from 'react'
import { useEngines } from '../api/use-engines.ts'
import { useStrings } from '../strings/use-strings.ts'
import { readChoice, writeChoice } from '../ui/choice.ts'

/** Which engine renders what the next messages order; nothing where there is only one. */
export function EngineSelect() {
  const { composer } = useStrings()
  const engines = useEngines()
  const [chosen, setChosen] = useState(() => readChoice('engine') ?? '')
  if (engines.length < 2) return null
  const usual = engines.find(({ isDefault }) => isDefault) ?? engines[0]!
  const others = engines.filter((engine) => engine !== usual)
  const engine = others.find(({ name }) => name === chosen)
  const choose = (name: string) => {
    writeChoice('engine', name)
    setChosen(name)
  }
  return (
    <select
      aria-label={composer.engine}
      title={engine?.remarks.join(' ') || composer.engine}
      value={engine?.name ?? ''}
      data-chosen={engine !== undefined}
      onChange={({ target }) => choose(target.value)}
    >
      <option value="">{usual.label}</option>
      {others.map(({ name, label }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  )
}
