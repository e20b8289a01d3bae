import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/**
 * A reverse proxy before a studio that knows nothing of websockets: it serves what lies under `prefix`, without
 * the prefix, and refuses every upgrade. `blocks` tells which paths it does not let through at all.
 * Returns the address of the prefix.
 */
export async function openProxy(
  studioUrl: string,
  { prefix = '/', blocks = () => false }: { prefix?: string; blocks?: (path: string) => boolean } = {},
): Promise<string> {
  const target = new URL(studioUrl)
  const proxy = createServer((asked, answer) => {
    const path = `/${asked.url!.slice(prefix.length)}`
    if (!asked.url!.startsWith(prefix) || blocks(path)) {
      answer.writeHead(404).end()
      return
    }
    const { method, headers } = asked
    const passed = request({ host: target.hostname, port: target.port, path, method, headers }, (answered) => {
      answer.writeHead(answered.statusCode!, answered.headers)
      answered.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  proxy.on('upgrade', (_asked, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    proxy.closeAllConnections()
    proxy.close()
  })
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${prefix}`
}
