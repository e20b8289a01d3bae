import { render } from './render.ts'
import type { RenderEvent } from './render-event.ts'
import type { ChildOrder } from './render-request.ts'

/**
 * The rendering process: takes one order over IPC, tells what happens, and ends. A crash of native code or
 * an out-of-memory kill ends this process and nothing else.
 */
const cancel = new AbortController()

process.on('message', (message: ChildOrder) => {
  if (message.order === 'cancel') cancel.abort()
  else obey(message)
})
// Nobody is left to render for: stop, and leave nothing half written.
process.on('disconnect', () => cancel.abort())

async function obey({ request, token }: Extract<ChildOrder, { order: 'render' }>): Promise<void> {
  const { plan, packageDir, threads, provider, ...options } = request
  // Loaded only now: the animatic is on screen before the runtime of the network has started.
  const openEngine = async () => {
    const { openPatchEngine } = await import('./denoise/patch-engine.ts')
    return openPatchEngine({ packageDir, threads, provider })
  }
  const last: RenderEvent = await render(plan, openEngine, {
    ...options,
    token,
    onEvent: tell,
    signal: cancel.signal,
  }).catch((error: Error) => ({ type: 'error', message: error.message }))
  tell(last, () => process.exit())
}

function tell(event: RenderEvent, sent?: () => void): void {
  if (process.connected) process.send!(event, undefined, undefined, sent)
  else sent?.()
}
