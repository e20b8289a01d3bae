import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checkDataDir } from './check-data-dir.ts'

const Holder = z.object({
  pid: z.number().int().positive(),
  /** Start time of the process in clock ticks since boot (proc(5)), null where the system has no /proc. */
  born: z.string().nullable(),
  /** Where the server that holds the directory answers, once it listens. */
  url: z.string().nullable(),
})
export type Holder = z.infer<typeof Holder>

/** Another live process serves this data directory. */
export class DataDirInUse extends Error {
  readonly holder: Holder
  constructor(dir: string, holder: Holder) {
    const where = holder.url ? ` at ${holder.url}` : ''
    super(
      `the data directory ${dir} is in use by the server with process id ${holder.pid}${where}; ` +
        `${holder.url ? 'open that address, stop that process' : 'stop that process'}, ` +
        'or choose another directory with RUSHES_DATA',
    )
    this.name = 'DataDirInUse'
    this.holder = holder
  }
}

export interface DataDirLock {
  /** Tells others where this server listens. */
  announce(url: string): void
  release(): void
}

/** When a process was started; guards against a pid that was given to another process since. */
function bornAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command's name, in parentheses, may hold spaces; starttime is the 20th field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return holder.born === null || bornAt(holder.pid) === holder.born
}

function readHolder(path: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // Missing, or half written by a process that died: nobody holds it.
    return null
  }
}

/** The live holder of the directory, or null. */
export function whoHolds(dir: string): Holder | null {
  const holder = readHolder(join(dir, 'server.lock'))
  return holder && isAlive(holder) ? holder : null
}

/** Only one process at a time decides who holds the lock; the gate is held for microseconds. */
function insideGate<T>(dir: string, decide: () => T): T {
  const gate = join(dir, 'server.lock.gate')
  for (;;) {
    try {
      closeSync(openSync(gate, 'wx'))
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const age = Date.now() - (statSync(gate, { throwIfNoEntry: false })?.mtimeMs ?? 0)
      // Whoever made it died inside.
      if (age > 5000) rmSync(gate, { force: true })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
  try {
    return decide()
  } finally {
    rmSync(gate, { force: true })
  }
}

/** Holds `dir` for this process; throws `DataDirInUse` while another live process does, and `DataDirUnusable`. */
export function lockDataDir(dir: string): DataDirLock {
  checkDataDir(dir)
  const path = join(dir, 'server.lock')
  const write = (url: string | null) => {
    const holder: Holder = { pid: process.pid, born: bornAt(process.pid), url }
    const fresh = `${path}.${process.pid}`
    writeFileSync(fresh, JSON.stringify(holder))
    renameSync(fresh, path)
  }
  insideGate(dir, () => {
    const holder = whoHolds(dir)
    if (holder) throw new DataDirInUse(dir, holder)
    write(null)
  })
  return { announce: write, release: () => rmSync(path, { force: true }) }
}
