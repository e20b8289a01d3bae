import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { z } from 'zod'
import {
  EngineSpec,
  type FalSpec,
  type SdServerSpec,
  type VideosApiSpec,
} from '../../../models/contract/engine-spec.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Faults, ServerState } from './state.ts'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))

export interface VideosServer<Spec = VideosApiSpec> {
  spec: Spec
  state(): Promise<ServerState>
  /** From now on; those that were set before are over. */
  setFaults(faults: Faults): Promise<void>
  kill(): Promise<void>
  /** After a kill, on the same port with the same jobs. */
  restart(): Promise<void>
}

const PATIENCE = { multipleOf: 2, pollSeconds: 0.02, silenceSeconds: 20 }

/** A server for `/v1/videos` in a process of its own that does not outlive the test. */
export function startVideosServer(more: Partial<VideosApiSpec> = {}): Promise<VideosServer> {
  return startStandIn((origin) => ({ kind: 'videos-api', baseUrl: `${origin}/v1`, model: 'test-pictures', ...more }))
}

/** The same process as the server of stable-diffusion.cpp. */
export function startSdServer(more: Partial<SdServerSpec> = {}): Promise<VideosServer<SdServerSpec>> {
  return startStandIn((origin) => ({ kind: 'sd-server', baseUrl: origin, ...more }))
}

/** The same process as the queue of fal. */
export function startFalServer(more: Partial<FalSpec> = {}): Promise<VideosServer<FalSpec>> {
  return startStandIn((origin) => ({ kind: 'fal', baseUrl: origin, apiKey: 'secret', model: 'fal-ai/test', ...more }))
}

async function startStandIn<Spec extends EngineSpec>(
  specAt: (origin: string) => z.input<typeof EngineSpec>,
): Promise<VideosServer<Spec>> {
  const folder = await temporaryFolder()
  let running = await spawnServer(folder, 0)
  onTestFinished(() => {
    running.child.kill('SIGKILL')
  })
  const { port } = running
  const origin = `http://127.0.0.1:${port}`
  return {
    spec: EngineSpec.parse({ ...PATIENCE, ...specAt(origin) }) as Spec,
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
  throw new Error('the videos server ended before it listened')
}
