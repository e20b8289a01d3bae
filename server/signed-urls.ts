import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** As long as a conversation that shows a clip usually goes on. */
const LIFETIME_SECONDS = 3600

/** Addresses that open one file without the studio's key, for an hour: for players that can send no header. */
export interface UrlSigner {
  /** The path with its expiry and signature. */
  sign(path: string): string
  /** Whether `url` (a path with its query) was signed here, for this path, and has not expired. */
  holds(url: string): boolean
}

/** The secret lies in the data directory, so that restarts and several servers on it agree. */
export async function openUrlSigner(dataDir: string, now: () => number = Date.now): Promise<UrlSigner> {
  const secret = await readSecret(join(dataDir, 'url.key'))
  const signature = (path: string, expires: string) =>
    createHmac('sha256', secret).update(`${expires} ${path}`).digest('base64url')
  return {
    sign(path) {
      const expires = String(Math.floor(now() / 1000) + LIFETIME_SECONDS)
      return `${path}?expires=${expires}&signature=${signature(path, expires)}`
    },
    holds(url) {
      const [path = '', query] = url.split('?')
      const asked = new URLSearchParams(query)
      const expires = asked.get('expires') ?? ''
      if (!(Number(expires) * 1000 > now())) return false
      const [given, expected] = [asked.get('signature') ?? '', signature(path, expires)].map((text) =>
        Buffer.from(text),
      )
      return given!.length === expected!.length && timingSafeEqual(given!, expected!)
    },
  }
}

async function readSecret(path: string): Promise<Buffer> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, randomBytes(32), { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return readFile(path)
}
