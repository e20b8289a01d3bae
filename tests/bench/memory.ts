import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const PLACES = ['street', 'market', 'skyline']

/** Resident memory of a process that stages a minute twice, as lines to print; each place in a process of its own. */
export async function measureMemory(): Promise<string[]> {
  const lines: string[] = []
  for (const place of PLACES) {
    const script = fileURLToPath(new URL('minute.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [script, place])
    const { early, first, second } = JSON.parse(stdout) as Record<'early' | 'first' | 'second', number>
    lines.push(
      `two minutes of ${place} at 480p`.padEnd(36) +
        ` ${early.toFixed(0)} MB about second 10, ${first.toFixed(0)} after one minute, ${second.toFixed(0)} after two`,
    )
  }
  return lines
}
