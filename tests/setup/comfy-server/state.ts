/** What the server does otherwise than it was asked. */
export interface Faults {
  /** The run goes no further; "sampling" is in the middle of its steps. */
  hold?: 'queued' | 'running'
  /** The order is refused, with this answer. */
  refuse?: unknown
  /** The order is accepted although these nodes cannot run. */
  nodeErrors?: unknown
  /** The run fails with this `execution_error`. */
  fail?: unknown
  /** No question is answered any more. */
  silent?: boolean
  /** The socket tells nothing. */
  deafSocket?: boolean
  /** The order is taken and its answer is lost. */
  loseOrderAnswer?: boolean
  failingLooks?: number
  brokenDownloads?: number
  /** The film was deleted on the server; the next one is kept. */
  goneFilms?: number
  noVideo?: boolean
  frames?: number
  /** Node types that it does not know, and model files that it does not have. */
  lacksNodes?: string[]
  lacksModels?: string[]
}

export interface Graph {
  [id: string]: { class_type: string; inputs: Record<string, unknown> }
}

export interface Run {
  id: string
  client: string
  graph: Graph
  /** How often somebody looked. */
  looks: number
  end: 'success' | 'error' | 'interrupted' | null
}

export interface ServerState {
  faults: Faults
  runs: Run[]
  /** How often a run was ordered, refusals included. */
  orders: number
  /** Ids of the runs that were stopped. */
  deleted: string[]
  uploads: string[]
  /** Headers of the last request and of the last socket. */
  headers: Record<string, string>
  socketHeaders: Record<string, string>
  firstMessages: string[]
}
