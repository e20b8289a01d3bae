import type { WebSocket } from 'undici'
import { openGuardedSocket } from '../../models/outgoing-calls/guarded-socket.ts'
import { parseJson } from '../remote/ask-server.ts'

export interface SocketListener {
  /** A step of a node: `value` of `max`. */
  step(node: string, value: number, max: number): void
  /** A JPEG or PNG. */
  preview(picture: Uint8Array): void
  /** Something changed: it is worth looking. */
  changed(): void
}

export interface ComfySocket {
  /** Opens it anew where it was closed. */
  keepOpen(): void
  /** Resolves when it is open, or will not be. */
  ready(): Promise<void>
  close(): void
}

interface Told {
  type?: string
  data?: {
    prompt_id?: string
    node?: string | null
    value?: number
    max?: number
    nodes?: Record<string, { value: number; max: number; state: string }>
  }
}

const LOOK_AGAIN = new Set([
  'status',
  'execution_start',
  'execution_success',
  'execution_error',
  'executed',
  'executing',
])
/** Kinds of binary messages: a picture, and a picture behind what is said of it as JSON. */
const [PICTURE, PICTURE_WITH_FACTS] = [1, 4]

/** The events of one run. Nothing hangs on them but progress and pictures: the truth is asked for. */
export function openComfySocket(
  url: string,
  headers: Record<string, string>,
  prompt: string,
  listener: SocketListener,
): ComfySocket {
  let socket: WebSocket | null = null
  let opened: Promise<void> = Promise.resolve()
  const connect = () => {
    const fresh = openGuardedSocket(url, headers)
    socket = fresh
    opened = new Promise((resolve) => {
      fresh.addEventListener('open', () => {
        // It has to be the first message, else the server leaves out what the pictures belong to.
        fresh.send(JSON.stringify({ type: 'feature_flags', data: { supports_preview_metadata: true } }))
        resolve()
      })
      fresh.addEventListener('error', () => resolve())
      fresh.addEventListener('close', () => {
        if (socket === fresh) socket = null
        resolve()
        listener.changed()
      })
    })
    fresh.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') hearText(parseJson(data) as Told | null, prompt, listener)
      else if (data instanceof ArrayBuffer) hearPicture(new DataView(data), prompt, listener)
    })
  }
  connect()
  return {
    keepOpen: () => {
      if (!socket) connect()
    },
    ready: () => opened,
    close: () => {
      const last = socket
      socket = null
      last?.close()
    },
  }
}

function hearText(told: Told | null, prompt: string, listener: SocketListener): void {
  const { type = '', data } = told ?? {}
  if (data?.prompt_id !== undefined && data.prompt_id !== prompt) return
  if (type === 'progress' && data?.node) listener.step(data.node, data.value ?? 0, data.max ?? 1)
  for (const [node, { value, max, state }] of Object.entries((type === 'progress_state' && data?.nodes) || {})) {
    if (state === 'running') listener.step(node, value, max)
  }
  if (LOOK_AGAIN.has(type)) listener.changed()
}

function hearPicture(view: DataView, prompt: string, listener: SocketListener): void {
  if (view.byteLength < 8) return
  const bytes = new Uint8Array(view.buffer)
  const kind = view.getUint32(0)
  if (kind === PICTURE) listener.preview(bytes.subarray(8))
  if (kind !== PICTURE_WITH_FACTS) return
  const end = 8 + view.getUint32(4)
  const facts = parseJson(Buffer.from(bytes.subarray(8, end)).toString('utf8')) as { prompt_id?: string } | null
  if (facts?.prompt_id === undefined || facts.prompt_id === prompt) listener.preview(bytes.subarray(end))
}
