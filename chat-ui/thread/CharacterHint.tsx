import { useStrings } from '../strings/use-strings.ts'
import { MESSAGE_LIMIT } from './message-limit.ts'
import './character-hint.css'

/** From here on the page says how many characters are left. */
const NEAR = MESSAGE_LIMIT - 400

/** How to send; near the limit, how much is left. */
export function CharacterHint({ id, length }: { id: string; length: number }) {
  const { composer } = useStrings()
  const over = length - MESSAGE_LIMIT
  const close = length > NEAR
  const words = over > 0 ? composer.tooLong(over) : close ? composer.charactersLeft(-over) : composer.hint
  return (
    <p id={id} className="character-hint" data-close={close} data-over={over > 0} role={over > 0 ? 'alert' : undefined}>
      {words}
    </p>
  )
}
