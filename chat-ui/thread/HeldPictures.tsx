import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import './held-pictures.css'
import type { HeldPicture } from './use-pictures.ts'

interface Properties {
  pictures: HeldPicture[]
  onRemove: (url: string) => void
}

/** The pictures that will go with the message, each with the way to take it back. */
export function HeldPictures({ pictures, onRemove }: Properties) {
  const { picture: words } = useStrings()
  if (pictures.length === 0) return null
  return (
    <ul className="held-pictures" aria-label={words.held}>
      {pictures.map(({ url, name, id }) => (
        <li key={url} aria-busy={id === null}>
          <img src={url} alt={id === null ? words.uploading(name) : name} />
          <Button bare icon="close" onClick={() => onRemove(url)} title={words.remove(name)}>
            {words.remove(name)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
