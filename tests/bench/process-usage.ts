import { readdirSync, readFileSync } from 'node:fs'

/** What a process and all that it started have used. */
export interface Usage {
  processorSeconds: number
  /** Largest sum of their resident memory, MB. */
  peakMemory: number
}

interface Row {
  pid: number
  parent: number
  seconds: number
  memory: number
}

const TICKS = 100
const PAGE = 4096
const MILLISECONDS = 100

/** Watches a process from /proc until it is stopped; elsewhere than on Linux nothing is known. */
export function watchProcess(pid: number): { stop(): Usage } {
  const usage: Usage = { processorSeconds: 0, peakMemory: 0 }
  const look = () => {
    const rows = familyOf(pid)
    const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
    usage.processorSeconds = Math.max(
      usage.processorSeconds,
      sum(({ seconds }) => seconds),
    )
    usage.peakMemory = Math.max(usage.peakMemory, sum(({ memory }) => memory) / 2 ** 20)
  }
  const timer = setInterval(look, MILLISECONDS)
  return {
    stop() {
      clearInterval(timer)
      return usage
    },
  }
}

function familyOf(pid: number): Row[] {
  if (process.platform !== 'linux') return []
  const rows = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readRow)
  const family = new Set([pid])
  // A child has a higher number than its parent, until the numbers begin again.
  for (const { pid: own, parent } of rows) if (family.has(parent)) family.add(own)
  return rows.filter(({ pid: own }) => family.has(own))
}

/** Fields of proc(5): 4 the parent, 14 to 17 the times of it and of children that ended, 24 resident pages. */
function readRow(name: string): Row[] {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8')
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const seconds = fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) / TICKS
    return [{ pid: Number(name), parent: fields[1]!, seconds, memory: fields[21]! * PAGE }]
  } catch {
    // It ended meanwhile.
    return []
  }
}
