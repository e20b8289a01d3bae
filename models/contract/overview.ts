/** A few moments of a film in one picture, for whoever must judge it without playing it. */
export interface Overview {
  /** A JPEG. */
  jpeg: Uint8Array
  /** What the cells show, row by row from the top left: shots counted from 1, seconds from the start of the shot. */
  moments: { shot: number; seconds: number }[]
}
