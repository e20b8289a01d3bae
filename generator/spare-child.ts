import type { ChildProcess } from 'node:child_process'
import { endChild, startChild } from './render-in-child.ts'

/** A rendering process that has loaded its code and waits: the animatic is on screen half a second sooner. */
export interface SpareChild {
  /** The waiting process, or a fresh one where it died. */
  take(): ChildProcess
  /** Starts the next one. Not while a rendering has the machine. */
  prepare(): void
  /** Resolves when the waiting process has ended. */
  close(): Promise<void>
}

export function keepSpareChild(): SpareChild {
  let spare: ChildProcess | null = null
  return {
    take() {
      const child = spare?.connected ? spare : startChild()
      spare = null
      child.ref()
      child.channel?.ref()
      return child
    },
    prepare() {
      if (spare?.connected) return
      const child = startChild()
      spare = child
      // Who waits must not keep the program from ending, nor fill a pipe that nobody reads.
      child.unref()
      child.channel?.unref()
      child.once('error', () => {
        if (spare === child) spare = null
      })
    },
    async close() {
      const child = spare
      spare = null
      if (child) await endChild(child)
    },
  }
}
