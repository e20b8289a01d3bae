/** What the server does otherwise than it was asked. */
export interface Faults {
  /** What is at work cannot be stopped any more. */
  unstoppable?: boolean
  /** The job is completed, and what it gave is refused in these words. */
  withhold?: string
  /** The order itself is refused, with these words. */
  refuse?: string
  refuseStatus?: number
  /** The whole answer to an order, for servers that word their refusals in their own way. */
  refuseBody?: unknown
  /** The job fails while it runs, with these words. */
  giveUp?: string
  /** The job goes no further. */
  hold?: 'queued' | 'running'
  /** No question is answered any more. */
  silent?: boolean
  failingLooks?: number
  brokenDownloads?: number
  noVideo?: boolean
  size?: string
  fps?: number
  frames?: number
}

export interface ServerState {
  faults: Faults
  jobs: { id: string; fields: Record<string, string>; looks: number }[]
  /** How often a video was ordered, refusals included. */
  orders: number
  deleted: string[]
  looks: number
}
