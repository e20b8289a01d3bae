import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'

/** What a first visit may load of scripts, in bytes as they travel. */
const MOST = 250 * 1024

test('the scripts of the first load travel in 250 kB', async () => {
  // A test runner says "test" here, and React would bring its developer's half along.
  vi.stubEnv('NODE_ENV', 'production')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const built = await build({ configFile: 'chat-ui/vite.config.ts', logLevel: 'error', build: { write: false } })
  const { output } = built as Rolldown.RolldownOutput
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
  const first = new Set<Rolldown.OutputChunk>()
  const take = (chunk: Rolldown.OutputChunk | undefined) => {
    if (chunk === undefined || first.has(chunk)) return
    first.add(chunk)
    for (const name of chunk.imports) take(chunks.get(name))
  }
  for (const chunk of chunks.values()) if (chunk.isEntry) take(chunk)
  const bytes = [...first].reduce((sum, { code }) => sum + gzipSync(code).length, 0)
  console.log(`first load: ${(bytes / 1024).toFixed(1)} kB of script, gzipped, in ${first.size} file(s)`)
  expect(first.size).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(MOST)
})
