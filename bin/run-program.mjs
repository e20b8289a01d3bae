// Runs other programs for the launcher.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export const say = (line) => process.stderr.write(`${line}\n`)

/**
 * Runs a program to its end; the signals that end the launcher end it too. Resolves with its exit code and, where
 * `onLine` hears its lines instead of the terminal, with what it said.
 */
export function runProgram(program, args, { cwd = process.cwd(), env = {}, onLine } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32' && program === 'npm',
  })
  const said = []
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue
    createInterface({ input }).on('line', (line) => {
      said.push(line)
      onLine(line)
    })
  }
  const pass = (signal) => child.kill(signal)
  // A terminal sends Ctrl-C to the whole group: staying alive here lets the child end in order.
  process.on('SIGINT', pass).on('SIGTERM', pass)
  return new Promise((resolve) => {
    const end = (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve({ code, said: said.join('\n') })
    }
    child.once('error', (error) => {
      said.push(error.message)
      end(1)
    })
    // With "close" all that it said has been read.
    child.once('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}
