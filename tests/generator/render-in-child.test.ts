import type { ChildProcess } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { RenderEvent } from '../../generator/render-event.ts'
import { renderInChild } from '../../generator/render-in-child.ts'
import type { RenderRequest } from '../../generator/render-request.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { aPlan } from './a-plan.ts'

// Films are rendered here, and the machine may have other work.
vi.setConfig({ testTimeout: 240_000 })

function requestFor(folder: string, more: Partial<RenderRequest> = {}): RenderRequest {
  return {
    plan: aPlan({ format: { fps: 6 } }),
    engine: { kind: 'package', dir: 'tests/fixtures/tiny-model', threads: 1 },
    dataDir: folder,
    out: join(folder, 'clip.mp4'),
    poster: join(folder, 'poster.jpg'),
    framesDir: join(folder, 'frames'),
    ...more,
  }
}

/** The rendering process of this test, by what Node itself knows of its children. */
function renderingProcess(): ChildProcess {
  const handles = (process as unknown as { _getActiveHandles(): unknown[] })._getActiveHandles()
  const children = handles.filter((handle): handle is ChildProcess => handle?.constructor?.name === 'ChildProcess')
  return children.find(({ spawnargs }) => spawnargs.some((word) => word.endsWith('generator/child.ts')))!
}

async function leftovers(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name !== 'masters')
}

describe('rendering in a process of its own', () => {
  it('tells what happens and delivers the clip', async () => {
    const folder = await temporaryFolder()
    const events: RenderEvent[] = []
    const done = await renderInChild(requestFor(folder), { onEvent: (event) => events.push(event) })
    expect(done).toMatchObject({ clip: join(folder, 'clip.mp4'), frames: 6, engine: 'tiny-model 0.0.1 on cpu' })
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['preview', 'progress', 'shot']))
    const first = events[0]!
    expect(first.type === 'preview' && first.preview.image).toBeInstanceOf(Uint8Array)
    expect((await readdir(folder)).sort()).toEqual(['clip.mp4', 'frames', 'masters', 'poster.jpg'])
  })

  it('says that the process was killed, leaves no half file, and renders again', async () => {
    const folder = await temporaryFolder()
    const killed = renderInChild(requestFor(folder), {
      onEvent: (event) => event.type === 'progress' && renderingProcess().kill('SIGKILL'),
    })
    await expect(killed).rejects.toThrow(/was killed \(SIGKILL\); usually memory ran out/)
    expect(await leftovers(folder)).toEqual([])
    expect((await renderInChild(requestFor(folder))).frames).toBe(6)
  })

  it('stops when it is cancelled in the middle of a step, and leaves nothing', async () => {
    const folder = await temporaryFolder()
    const cancel = new AbortController()
    const rendering = renderInChild(requestFor(folder), {
      signal: cancel.signal,
      onEvent: (event) => event.type === 'progress' && cancel.abort(new Error('enough')),
    })
    await expect(rendering).rejects.toThrow('enough')
    expect(renderingProcess()).toBeUndefined()
    expect(await leftovers(folder)).toEqual([])
  })

  it('does not start when it is already cancelled', async () => {
    const folder = await temporaryFolder()
    const rendering = renderInChild(requestFor(folder), { signal: AbortSignal.abort(new Error('too late')) })
    await expect(rendering).rejects.toThrow('too late')
    expect(await readdir(folder)).toEqual([])
  })

  it('passes on what went wrong in the words of who noticed', async () => {
    const folder = await temporaryFolder()
    const packageDir = join(folder, 'no-package')
    await expect(renderInChild(requestFor(folder, { engine: { kind: 'package', dir: packageDir } }))).rejects.toThrow(
      `no model package in ${packageDir}`,
    )
    const plan = aPlan({ look: { style: 'anime' } })
    await expect(renderInChild(requestFor(folder, { plan }))).rejects.toThrow('does not know the style "anime"')
    expect(await leftovers(folder)).toEqual([])
  })
})
