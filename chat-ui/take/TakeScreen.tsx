import type { ReactNode } from 'react'
import type { Tile } from '../api/strip.ts'
import { ClearingPicture } from './ClearingPicture.tsx'
import './take-screen.css'

interface Properties {
  aspect: string
  /** What stands on the screen until there is a clip. */
  tile: Tile | undefined
  /** There never will be a picture, only words. */
  blank: boolean
  children?: ReactNode
}

/** The black screen. */
export function TakeScreen({ aspect, tile, blank, children }: Properties) {
  return (
    <div className="take-screen" data-aspect={aspect} data-blank={blank}>
      <div className="take-picture">
        {tile && <ClearingPicture tile={tile} />}
        {children}
      </div>
    </div>
  )
}
