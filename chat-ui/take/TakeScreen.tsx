import type { ReactNode } from 'react'
import type { Tile } from '../api/strip.ts'
import { ClearingPicture } from './ClearingPicture.tsx'
import './take-screen.css'

interface Properties {
  aspect: string
  /** What shines around the screen and stands on it until there is a clip. */
  tile: Tile | undefined
  posterUrl: string | null
  children?: ReactNode
}

/** The black screen with the picture's own light around it. */
export function TakeScreen({ aspect, tile, posterUrl, children }: Properties) {
  const glow = tile?.url ?? posterUrl
  return (
    <div className="take-screen" data-aspect={aspect}>
      {glow && <img className="take-glow" src={glow} alt="" />}
      <div className="take-picture">
        {tile && <ClearingPicture tile={tile} />}
        {children}
      </div>
    </div>
  )
}
