import { expect } from 'vitest'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'

interface Result {
  isError?: boolean
  structuredContent?: Record<string, unknown>
  content: { type: string; text?: string; uri?: string }[]
}

/** What both generations of the official client can do. */
export interface AnyClient {
  call(name: string, args: Record<string, unknown>, onProgress?: (progress: number) => void): Promise<Result>
  read(uri: string): Promise<{ contents: { mimeType?: string; blob?: string; text?: string }[] }>
}

/** Renders a plan and waits as a host does: again and again, each time for a short while. */
async function shoot(client: AnyClient, planId: unknown): Promise<{ clip: Buffer; progress: number[] }> {
  const started = await client.call('generate_video', { plan_id: planId })
  expect(started.structuredContent).toMatchObject({ finished: false })
  expect(started.structuredContent?.estimate_seconds).toBeGreaterThan(0)
  const video_id = started.structuredContent?.video_id
  const progress: number[] = []
  for (;;) {
    const args = { video_id, timeout_seconds: 20 }
    const waited = await client.call('wait_for_video', args, (value) => progress.push(value))
    if (!waited.structuredContent?.finished) continue
    expect(waited.structuredContent).toMatchObject({ status: 'done', progress: 1 })
    const link = waited.content.find((part) => part.type === 'resource_link')
    const { contents } = await client.read(link?.uri ?? '')
    expect(contents[0]?.mimeType).toBe('video/mp4')
    return { clip: Buffer.from(contents[0]?.blob ?? '', 'base64'), progress }
  }
}

/** An assistant's whole way: a sentence becomes a clip, then its light turns golden. */
export async function shootAndTurnGolden(client: AnyClient): Promise<void> {
  const planned = await client.call('plan_shots', { prompt: 'a fox runs in the forest for 1 second in 240p' })
  expect(planned.isError).toBeFalsy()
  const day = await shoot(client, planned.structuredContent?.plan_id)
  expect(day.clip.subarray(4, 8).toString()).toBe('ftyp')
  expect(day.progress.length).toBeGreaterThan(0)

  const plan_id = planned.structuredContent?.plan_id
  const edited = await client.call('edit_plan', { plan_id, instruction: 'make the light golden' })
  expect(edited.structuredContent).toMatchObject({
    parent_id: plan_id,
    thread_id: planned.structuredContent?.thread_id,
  })
  expect((edited.structuredContent?.plan as ShotPlan).shots[0]?.light.kind).toBe('golden')
  const golden = await shoot(client, edited.structuredContent?.plan_id)
  expect(golden.clip.subarray(4, 8).toString()).toBe('ftyp')
  expect(golden.clip.equals(day.clip)).toBe(false)
}
