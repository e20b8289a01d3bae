import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const PLACES = ['street', 'market', 'skyline']

/** Resident memory of a process that stages a minute, as lines to print; each place in a process of its own. */
export async function measureMemory(): Promise<string[]> {
  const lines: string[] = []
  for (const place of PLACES) {
    const script = new URL('minute.ts', import.meta.url).pathname
    const { stdout } = await promisify(execFile)(process.execPath, [script, place])
    const { early, late } = JSON.parse(stdout) as { early: number; late: number }
    const grown = late - early
    const change = `${grown < 0 ? '-' : '+'}${Math.abs(grown).toFixed(0)}`
    lines.push(
      `a minute of ${place} at 480p`.padEnd(36) +
        ` ${early.toFixed(0)} MB about second 10, ${late.toFixed(0)} MB before second 60 (${change})`,
    )
  }
  return lines
}
