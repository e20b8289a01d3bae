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

/** Which picture a key leads to from another one; undefined for keys that lead nowhere. */
export function tileAfterKey(key: string, from: number, last: number): number | undefined {
  const steps: Record<string, number> = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: last }
  const to = steps[key]
  return to === undefined ? undefined : Math.min(last, Math.max(0, to))
}

/** The whole clip in a row of pictures. One tab stop; the arrow keys, Home and End walk along it. */
export function Filmstrip({ aspect, strip, held, onHold }: Properties) {
  const { take } = useStrings()
  const tiles = strip?.tiles ?? Array.from({ length: USUAL_TILES }, () => undefined)
  const finished = tiles.every((tile) => tile?.phase === 'finished')
  const stop =
    held ??
    Math.max(
      0,
      tiles.findIndex((tile) => tile !== undefined),
    )
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const from = buttons.indexOf(event.target as HTMLButtonElement)
    const to = tileAfterKey(event.key, from, tiles.length - 1)
    if (to === undefined) return
    event.preventDefault()
    if (tiles[to] === undefined) return
    onHold(to)
    buttons[to]?.focus()
  }
  return (
    <div
      role="toolbar"
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
          reachable={position === stop}
          onHold={(pressed) => onHold(pressed === held ? null : pressed)}
        />
      ))}
    </div>
  )
}
