import type { KeyboardEvent } from 'react'
import type { Strip } from '../api/strip.ts'
import { useStrings } from '../strings/use-strings.ts'
import { FilmTile } from './FilmTile.tsx'
import './filmstrip.css'

/** Tiles of a strip that nobody has seen a picture of yet. */
const USUAL_TILES = 8

interface Properties {
  aspect: string
  strip: Strip | undefined
  held: number | null
  onHold: (position: number | null) => void
}

/** The whole clip in a row of pictures. One tab stop; the arrow keys walk along it. */
export function Filmstrip({ aspect, strip, held, onHold }: Properties) {
  const { take } = useStrings()
  const tiles = strip?.tiles ?? Array.from({ length: USUAL_TILES }, () => undefined)
  const finished = tiles.every((tile) => tile?.phase === 'finished')
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(tiles.length - 1, Math.max(0, (held ?? 0) + (held === null ? 0 : step)))
    onHold(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  return (
    <ol
      className="filmstrip"
      aria-label={take.strip}
      data-aspect={aspect}
      data-finished={finished}
      onKeyDown={onKeyDown}
    >
      {tiles.map((tile, position) => (
        <FilmTile
          // biome-ignore lint/suspicious/noArrayIndexKey: a tile is its position
          key={position}
          tile={tile}
          position={position}
          tiles={tiles.length}
          held={held === position}
          reachable={position === (held ?? 0)}
          onHold={(pressed) => onHold(pressed === held ? null : pressed)}
        />
      ))}
    </ol>
  )
}
