import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../../server/commands/rushes.ts', import.meta.url))
const PACKAGE = fileURLToPath(new URL('../../fixtures/tiny-model', import.meta.url))

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
  /** The lines of stdout as JSON. */
  events: () => { type: string; [key: string]: unknown }[]
}

/**
 * Runs the command line in a folder that also holds its data, with the tiny package. `onLine` sees each line of
 * stdout and may end the program.
 */
export function runRushes(
  folder: string,
  args: string[],
  onLine: (line: string, kill: (signal: NodeJS.Signals) => void) => void = () => {},
): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, RUSHES_DATA: `${folder}/data`, RUSHES_MODEL: PACKAGE, RUSHES_PROVIDER: 'cpu' },
  })
  let [stdout, stderr, told] = ['', '', 0]
  child.stdout.on('data', (piece) => {
    stdout += piece
    const lines = stdout.split('\n').slice(0, -1)
    for (const line of lines.slice(told)) onLine(line, (signal) => child.kill(signal))
    told = lines.length
  })
  child.stderr.on('data', (piece) => {
    stderr += piece
  })
  return new Promise((resolve) => {
    const lines = () => stdout.trim().split('\n')
    child.on('close', (code) => {
      resolve({ code, stdout, stderr, events: () => lines().map((line) => JSON.parse(line)) })
    })
  })
}

/** Flags for a film that takes no time. */
export const SMALL = ['--duration', '0.5', '--resolution', '240p', '--fps', '6', '--threads', '1', '--seed', '7']
