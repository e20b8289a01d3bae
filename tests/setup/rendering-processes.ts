import { readdirSync, readFileSync } from 'node:fs'

/** The rendering processes that this process has started, by their ids. */
export function renderingProcesses(): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return all.map(Number).filter((pid) => {
    try {
      const parent = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]
      return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('generator/child')
    } catch {
      return false
    }
  })
}
