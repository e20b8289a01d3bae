import { useStrings } from '../strings/use-strings.ts'
import { MESSAGE_LIMIT } from './message-limit.ts'
import './character-hint.css'

/** How much is left of a long message, or how much is too much. */
export function CharacterHint({ id, length }: { id: string; length: number }) {
  const { composer } = useStrings()
  const over = length - MESSAGE_LIMIT
  return (
    <p id={id} className="character-hint" data-over={over > 0} role={over > 0 ? 'alert' : undefined}>
      {over > 0 ? composer.tooLong(over) : composer.charactersLeft(-over)}
    </p>
  )
}
