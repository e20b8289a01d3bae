import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { CharacterHint } from './CharacterHint.tsx'
import { FormatSelects } from './FormatSelects.tsx'
import { NOTHING_WISHED, type Wished, withWishes } from './format-words.ts'
import { HeldPictures } from './HeldPictures.tsx'
import { MESSAGE_LIMIT } from './message-limit.ts'
import { PictureButton } from './PictureButton.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'
import type { HeldPicture } from './use-pictures.ts'
import './composer.css'

interface Properties {
  /** There is something to answer to. */
  started: boolean
  /** A message is on its way. */
  sending: boolean
  /** A turn of the studio is running; the message ends it. */
  onStop: (() => void) | null
  onSend: (text: string) => void
  /** They go with the message. */
  pictures: HeldPicture[]
  onFiles: (files: Iterable<File>) => void
  onRemovePicture: (url: string) => void
  draft: string
  onDraft: (draft: string) => void
}

/** Where the person writes. Enter sends, Shift + Enter starts a line. */
export function Composer(properties: Properties) {
  const { started, sending, onStop, onSend, draft, onDraft, pictures, onFiles } = properties
  const { composer } = useStrings()
  const hint = useId()
  const [wished, setWished] = useState<Wished>(NOTHING_WISHED)
  const text = draft.trim() === '' ? '' : withWishes(draft.trim(), wished)
  const sendable = text !== '' && text.length <= MESSAGE_LIMIT && !sending && pictures.every(({ id }) => id !== null)
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
  const onPaste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData
    // A copied table comes as text and as a picture of itself; the text is what is meant.
    if (files.length === 0 || event.clipboardData.types.includes('text/plain')) return
    event.preventDefault()
    onFiles(files)
  }
  const over = useDroppedFiles(onFiles)
  return (
    <form className="composer" data-over={over} onSubmit={send}>
      <HeldPictures pictures={pictures} onRemove={properties.onRemovePicture} />
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
          onPaste={onPaste}
          enterKeyHint="send"
        />
      </div>
      <div className="composer-row">
        <PictureButton onFiles={onFiles} />
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
