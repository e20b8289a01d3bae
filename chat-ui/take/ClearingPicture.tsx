import type { Tile } from '../api/strip.ts'
import './clearing-picture.css'

/** A tile's picture; each new estimate fades in over the one before, so the noise seems to lift. */
export function ClearingPicture({ tile, alt = '' }: { tile: Tile; alt?: string }) {
  return (
    <span className="clearing-picture">
      {tile.before !== null && <img key={tile.before} src={tile.before} alt="" />}
      <img key={tile.url} className="clearing-now" src={tile.url} alt={alt} width={tile.width} height={tile.height} />
    </span>
  )
}
