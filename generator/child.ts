import { openEngine } from './engines/kinds.ts'
import { render } from './render.ts'
import type { RenderEvent } from './render-event.ts'
import type { ChildOrder } from './render-request.ts'
import { rehearseStage } from './stage/rehearsal.ts'

/** A process that waits this long for its order was started ahead of it; milliseconds. */
const AHEAD = 400

/**
 * The rendering process: takes one order over IPC, tells what happens, and ends. A crash of native code or
 * an out-of-memory kill ends this process and nothing else.
 */
const cancel = new AbortController()

// Whoever asks next sees the first frame sooner; a stage that cannot rehearse will say why when it plays.
const idle = setTimeout(() => rehearseStage().catch(() => {}), AHEAD)

process.on('message', (message: ChildOrder) => {
  if (message.order === 'cancel') cancel.abort()
  else runOrder(message)
})
// Nobody is left to render for: stop, and leave nothing half written.
process.on('disconnect', () => cancel.abort())

async function runOrder({ request, token }: Extract<ChildOrder, { order: 'render' }>): Promise<void> {
  clearTimeout(idle)
  const { plan, engine, ...options } = request
  // Opened only once it is needed: the animatic is on screen before the engine has started.
  const last: RenderEvent = await render(plan, () => openEngine(engine), {
    ...options,
    token,
    onEvent: sendEvent,
    signal: cancel.signal,
  }).catch((error: Error) => ({ type: 'error', message: error.message }))
  sendEvent(last, () => process.exit())
}

function sendEvent(event: RenderEvent, sent?: () => void): void {
  if (process.connected) process.send!(event, undefined, undefined, sent)
  else sent?.()
}
