import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { outputFolders } from './output-folders.ts'
import type { DoneEvent } from './render.ts'
import type { RenderEvent } from './render-event.ts'
import type { ChildOrder, RenderRequest } from './render-request.ts'
import { sweepUnfinished } from './unfinished.ts'

/** A rendering failed; the message is fit for the person who asked for it. */
export class RenderFailed extends Error {
  override name = 'RenderFailed'
}

/** Nobody said what went wrong: the process was killed or crashed. The next one may fare better. */
export class ProcessDied extends RenderFailed {
  override name = 'ProcessDied'
  /** By somebody who gives no reason, which is mostly the system when memory runs out. */
  readonly wasKilled: boolean
  constructor(message: string, signal: NodeJS.Signals | null) {
    super(message)
    this.wasKilled = signal === 'SIGKILL'
  }
}

/** The plan puts a picture on stage that was never uploaded here. */
export class PictureMissing extends RenderFailed {
  override name = 'PictureMissing'
  constructor() {
    super('the plan puts a picture on stage that was never uploaded here')
  }
}

/** How long a cancelled rendering may take to stop by itself. */
const GRACE_MILLISECONDS = 400
/** How much of what the process complained of is kept. */
const KEPT_CHARACTERS = 4000
const GROUPS = process.platform !== 'win32'

/**
 * Renders in a process of its own. Resolves with the last event; `onEvent` hears those before it. Throws
 * RenderFailed, ProcessDied, or the signal's reason: within a second, and when the process has stopped. Whatever
 * happens, no half-written file is left outside `workDir`. `child` is a process that waits already (spare-child.ts).
 */
export async function renderInChild(
  request: RenderRequest,
  {
    onEvent = () => {},
    signal,
    child = startChild(),
  }: { onEvent?: (event: RenderEvent) => void; signal?: AbortSignal; child?: ChildProcess } = {},
): Promise<DoneEvent> {
  if (signal?.aborted) await endChild(child)
  signal?.throwIfAborted()
  const token = randomUUID()
  const cancel = () => {
    sendOrder(child, { order: 'cancel' })
    setTimeout(() => killGroup(child), GRACE_MILLISECONDS).unref()
  }
  signal?.addEventListener('abort', cancel, { once: true })
  sendOrder(child, { order: 'render', request, token })
  try {
    return await lastEvent(child, onEvent)
  } catch (error) {
    killGroup(child)
    await sweepUnfinished(outputFolders(request), token)
    throw signal?.aborted ? signal.reason : error
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}

/** A group of its own takes ffmpeg along when it is killed, and keeps the terminal's Ctrl-C for the parent. */
export function startChild(): ChildProcess {
  return fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [], {
    serialization: 'advanced',
    detached: GROUPS,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

function sendOrder(child: ChildProcess, order: ChildOrder): void {
  // An order that cannot be given any more has an exit behind it, and that is reported.
  if (child.connected) child.send(order, () => {})
}

/** Kills the process and all that it started; resolves when it is gone. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.ref()
  killGroup(child)
  await ended
}

function killGroup(child: ChildProcess): void {
  try {
    if (GROUPS && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}

/** Resolves when the process has ended well, rejects with RenderFailed when it has ended otherwise. */
function lastEvent(child: ChildProcess, onEvent: (event: RenderEvent) => void): Promise<DoneEvent> {
  let last: Extract<RenderEvent, { type: 'done' | 'error' }> | undefined
  let words = ''
  child.stderr!.on('data', (piece: Buffer) => {
    words = (words + piece).slice(-KEPT_CHARACTERS)
  })
  return new Promise((resolve, reject) => {
    child.on('message', (event: RenderEvent) => {
      if (event.type === 'done' || event.type === 'error') last = event
      else onEvent(event)
    })
    child.on('error', (error) => reject(new RenderFailed(`the rendering process did not start: ${error.message}`)))
    child.on('close', (code, signal) => {
      if (last?.type === 'done') resolve(last)
      else reject(last ? new RenderFailed(last.message) : new ProcessDied(describeExit(code, signal, words), signal))
    })
  })
}

function describeExit(code: number | null, signal: NodeJS.Signals | null, words: string): string {
  if (signal === 'SIGKILL') {
    return 'the rendering process was killed (SIGKILL); usually memory ran out: try a smaller resolution'
  }
  if (signal) return `the rendering process crashed (${signal})`
  // A crash of Node prints its error above a stack and its version below.
  const lines = words.trim().split('\n')
  const telling = lines.findLast((line) => /Error\b/.test(line)) ?? lines.at(-1)
  return `the rendering process ended with code ${code}${telling ? `: ${telling.trim()}` : ''}`
}
