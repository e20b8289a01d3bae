import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createForwardingServer } from './forward.ts'
import type { StudioLink } from './studio-link.ts'

/**
 * The door over standard input and output, until the host hangs up or ends the process. Nothing else in this process
 * may write to the output.
 */
export async function serveHost(link: StudioLink, onError: (error: unknown) => void): Promise<void> {
  const { promise: hungUp, resolve } = Promise.withResolvers<void>()
  const door = serveStdio(() => createForwardingServer(link), { onerror: onError })
  process.stdin.once('end', resolve).once('close', resolve)
  process.once('SIGTERM', () => resolve()).once('SIGINT', () => resolve())
  await hungUp
  await door.close()
}
