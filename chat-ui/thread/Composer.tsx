import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useId } from 'react'
import type { Forecast } from '../../server/events.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { CharacterHint } from './CharacterHint.tsx'
import { ForecastLine } from './ForecastLine.tsx'
import { HeldPictures } from './HeldPictures.tsx'
import { isNearLimit, MESSAGE_LIMIT } from './message-limit.ts'
import { PictureButton } from './PictureButton.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'
import type { HeldPicture } from './use-pictures.ts'
import { WishChips } from './WishChips.tsx'
import type { Wishes } from './wishes.ts'
import './composer.css'

interface Properties {
  /** There is something to answer to. */
  started: boolean
  /** A message is on its way. */
  sending: boolean
  /** A turn of the studio is running; the message ends it. */
  onStop: (() => void) | null
  onSend: () => void
  /** They go with the message. */
  pictures: HeldPicture[]
  onFiles: (files: Iterable<File>) => void
  onRemovePicture: (url: string) => void
  draft: string
  onDraft: (draft: string) => void
  /** The whole message: the draft with what the chips say. */
  text: string
  wishes: Wishes
  onWish: (wishes: Wishes) => void
  forecast: Forecast | undefined
  takeNumber: number | null
}

/** Where the person writes. Enter sends, Shift + Enter starts a line. */
export function Composer(properties: Properties) {
  const { started, sending, onStop, onSend, draft, onDraft, pictures, onFiles, text, forecast } = properties
  const { composer } = useStrings()
  const hint = useId()
  const sendable = text !== '' && text.length <= MESSAGE_LIMIT && !sending && pictures.every(({ id }) => id !== null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (sendable) onSend()
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
      <WishChips wishes={properties.wishes} onWish={properties.onWish} forecast={forecast} />
      <div className="composer-row">
        <PictureButton onFiles={onFiles} />
        {isNearLimit(text) ? (
          <CharacterHint id={hint} length={text.length} />
        ) : (
          <ForecastLine id={hint} forecast={forecast} takeNumber={properties.takeNumber} />
        )}
        {onStop && draft.trim() === '' ? (
          <Button bare look="solid" icon="stop" onClick={onStop}>
            {composer.stop}
          </Button>
        ) : (
          <Button bare look="solid" icon="send" type="submit" disabled={!sendable} aria-describedby={hint}>
            {composer.send}
          </Button>
        )}
      </div>
    </form>
  )
}
