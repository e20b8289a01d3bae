/** How long a plan will probably render on this machine. */
export interface Estimate {
  seconds: number
  /** False before a first take was finished here: then it is a guess for ordinary machines. */
  measured: boolean
}
