import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { CharacterHint } from './CharacterHint.tsx'
import { FormatSelects } from './FormatSelects.tsx'
import { NOTHING_WISHED, type Wished, withWishes } from './format-words.ts'
import { MESSAGE_LIMIT } from './message-limit.ts'
import './composer.css'

interface Properties {
  /** There is something to answer to. */
  started: boolean
  /** A message is on its way. */
  sending: boolean
  /** A turn of the studio is running; the message ends it. */
  onStop: (() => void) | null
  onSend: (text: string) => void
  draft: string
  onDraft: (draft: string) => void
}

/** Where the person writes. Enter sends, Shift + Enter starts a line. */
export function Composer({ started, sending, onStop, onSend, draft, onDraft }: Properties) {
  const { composer } = useStrings()
  const hint = useId()
  const [wished, setWished] = useState<Wished>(NOTHING_WISHED)
  const text = draft.trim() === '' ? '' : withWishes(draft.trim(), wished)
  const sendable = text !== '' && text.length <= MESSAGE_LIMIT && !sending
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!sendable) return
    onSend(text)
    setWished(NOTHING_WISHED)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a character, Enter picks that character.
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) send(event)
  }
  return (
    <form className="composer" onSubmit={send}>
      <div className="composer-text" data-text={draft}>
        <textarea
          id="message"
          aria-label={composer.label}
          aria-describedby={hint}
          placeholder={started ? composer.answer : composer.placeholder}
          rows={1}
          value={draft}
          onChange={(event) => onDraft(event.target.value)}
          onKeyDown={onKeyDown}
          enterKeyHint="send"
        />
      </div>
      <div className="composer-row">
        <FormatSelects wished={wished} onWish={setWished} />
        <CharacterHint id={hint} length={text.length} />
        {onStop && draft.trim() === '' ? (
          <Button bare look="solid" icon="stop" onClick={onStop}>
            {composer.stop}
          </Button>
        ) : (
          <Button bare look="solid" icon="send" type="submit" disabled={!sendable}>
            {composer.send}
          </Button>
        )}
      </div>
    </form>
  )
}
