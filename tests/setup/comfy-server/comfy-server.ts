import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { ComfySpec } from '../../../models/contract/comfy-spec.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Faults, ServerState } from './state.ts'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))

export interface ComfyServer {
  spec: ComfySpec
  state(): Promise<ServerState>
  /** From now on; those that were set before are over. */
  setFaults(faults: Faults): Promise<void>
  kill(): Promise<void>
  /** After a kill, on the same port; like the real server it knows no run any more. */
  restart(): Promise<void>
}

/** A ComfyUI in a process of its own that does not outlive the test. */
export async function startComfyServer(more: Partial<ComfySpec> = {}): Promise<ComfyServer> {
  const folder = await temporaryFolder()
  let running = await spawnServer(folder, 0)
  onTestFinished(() => {
    running.child.kill('SIGKILL')
  })
  const { port } = running
  const origin = `http://127.0.0.1:${port}`
  const spec = ComfySpec.parse({
    kind: 'comfyui',
    baseUrl: origin,
    multipleOf: 2,
    fps: 6,
    frameGrid: { step: 1, plus: 0 },
    pollSeconds: 0.02,
    silenceSeconds: 20,
    ...more,
  })
  return {
    spec,
    state: async () => (await fetch(`${origin}/state`)).json() as Promise<ServerState>,
    setFaults: async (faults) => {
      await fetch(`${origin}/faults`, { method: 'PUT', body: JSON.stringify(faults) })
    },
    kill: async () => {
      running.child.kill('SIGKILL')
      await running.exited
    },
    restart: async () => {
      running = await spawnServer(folder, port)
    },
  }
}

async function spawnServer(
  folder: string,
  port: number,
): Promise<{ child: ChildProcess; port: number; exited: Promise<unknown> }> {
  const child = spawn(process.execPath, [MAIN, folder, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  for await (const line of createInterface(child.stdout)) {
    const listening = /listening on (\d+)/.exec(line)?.[1]
    if (listening) return { child, port: Number(listening), exited }
  }
  throw new Error('the ComfyUI of the tests ended before it listened')
}
