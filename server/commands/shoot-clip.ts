import { renderInChild } from '../../generator/render-in-child.ts'
import type { RenderRequest } from '../../generator/render-request.ts'
import type { Report } from './console-report.ts'

/** Somebody pressed Ctrl-C or asked the process to end. */
export class Interrupted extends Error {
  override name = 'Interrupted'
  readonly exitCode: number
  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`stopped (${signal}); nothing was written`)
    // As shells count: 128 and the signal's number.
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}

/** Renders and reports; a signal stops it within a second and leaves no half file. Throws RenderFailed, Interrupted. */
export async function shootClip(request: RenderRequest, report: Report): Promise<void> {
  const stop = new AbortController()
  const interrupted = (signal: 'SIGINT' | 'SIGTERM') => stop.abort(new Interrupted(signal))
  // Not once: a terminal and the launcher both pass Ctrl-C on, and the second must not cut the sweeping short.
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
  try {
    report.event(await renderInChild(request, { signal: stop.signal, onEvent: report.event }))
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}
