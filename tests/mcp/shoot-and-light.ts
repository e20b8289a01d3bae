import { expect } from 'vitest'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'

interface Result {
  isError?: boolean
  structuredContent?: unknown
  content: { type: string; text?: string; uri?: string }[]
}

/** The structured part of an answer, whichever tool gave it. */
export function dataOf<T = Video>(result: Result): T {
  expect(result.isError, result.content[0]?.text).toBeFalsy()
  return result.structuredContent as T
}

export interface Planned {
  plan_id: string
  thread_id: string
  parent_id?: string
  plan: ShotPlan
}

export interface Video {
  video_id: string
  plan_id: string
  take_number: number
  status: string
  finished: boolean
  clip_url?: string
  estimate_seconds: number
}

/** What both generations of the official client can do. */
export interface AnyClient {
  call(name: string, args: Record<string, unknown>, onProgress?: (progress: number) => void): Promise<Result>
  read(uri: string): Promise<{ contents: { mimeType?: string; blob?: string; text?: string }[] }>
}

/** Renders a plan and waits as a host does: again and again, each time for a short while. */
async function shoot(client: AnyClient, plan_id: string): Promise<{ clip: Buffer; progress: number[] }> {
  const started = dataOf(await client.call('generate_video', { plan_id }))
  expect(started.finished).toBe(false)
  expect(started.estimate_seconds).toBeGreaterThan(0)
  const args = { video_id: started.video_id, timeout_seconds: 20 }
  const progress: number[] = []
  for (;;) {
    const told: number[] = []
    const waited = await client.call('wait_for_video', args, (value) => told.push(value))
    expect(told).toEqual([...new Set(told)].sort((a, b) => a - b))
    progress.push(...told)
    if (!dataOf(waited).finished) continue
    expect(dataOf(waited)).toMatchObject({ status: 'done', progress: 1 })
    const link = waited.content.find((part) => part.type === 'resource_link')
    const { contents } = await client.read(link?.uri ?? '')
    expect(contents[0]?.mimeType).toBe('video/mp4')
    return { clip: Buffer.from(contents[0]?.blob ?? '', 'base64'), progress }
  }
}

/** An assistant's whole way: a sentence becomes a clip, then its light turns golden. */
export async function shootAndTurnGolden(client: AnyClient): Promise<void> {
  const prompt = 'a fox runs in the forest for 1 second in 240p'
  const { plan_id, thread_id } = dataOf<Planned>(await client.call('plan_shots', { prompt }))
  const day = await shoot(client, plan_id)
  expect(day.clip.subarray(4, 8).toString()).toBe('ftyp')
  expect(day.progress.length).toBeGreaterThan(0)

  const edited = dataOf<Planned>(await client.call('edit_plan', { plan_id, instruction: 'make the light golden' }))
  expect(edited).toMatchObject({ parent_id: plan_id, thread_id })
  expect(edited.plan.shots[0]?.light.kind).toBe('golden')
  const golden = await shoot(client, edited.plan_id)
  expect(golden.clip.subarray(4, 8).toString()).toBe('ftyp')
  expect(golden.clip.equals(day.clip)).toBe(false)
}
