import { describe, expect, it } from 'vitest'
import type { ControlFrame } from '../../../generator/stage/control-frame.ts'
import { openStage } from '../../../generator/stage/stage.ts'
import type { Subject } from '../../../models/contract/shot-plan.ts'
import { shotOf, subjectOf } from './shots.ts'

const SIZE = { width: 320, height: 180 }

async function ridden(mount: string, action: Subject['action']): Promise<ControlFrame[]> {
  const shot = {
    ...shotOf({ place: 'meadow', camera: { framing: 'medium', move: 'follow' } }),
    subjects: [subjectOf('woman', { action: 'ride' }), subjectOf(mount, { action })],
    relations: [{ subject: 'woman', kind: 'rides' as const, object: mount }],
  }
  const format = { aspect: '16:9', resolution: '240p', fps: 24, seed: 7, language: 'en' } as const
  const look = { style: 'realistic-3d' as const, grade: 'neutral' as const, palette: [] }
  const staged = await openStage({ plan: { format, look }, shot, seed: 7, ...SIZE })
  return [0, 5, 11, 17, 23, 31, 40, 47].map((index) => staged.frame(index))
}

/** Pixels of the rider that have the mount right below them. */
function touching({ subject, width }: ControlFrame): number {
  let pixels = 0
  for (let i = 0; i + width < subject.length; i++) if (subject[i] === 1 && subject[i + width] === 2) pixels++
  return pixels
}

/** Middle column of a subject's pixels. */
function middleOf({ subject, width }: ControlFrame, number: number): number {
  const columns = [...subject.entries()].filter(([, value]) => value === number).map(([i]) => i % width)
  return columns.reduce((sum, column) => sum + column, 0) / columns.length
}

describe('contact', () => {
  it('who rides sits on the mount and stays at one place of it, at a walk, in a gallop and on wheels', async () => {
    for (const [mount, action] of [
      ['horse', 'walk'],
      ['horse', 'run'],
      ['bicycle', 'drive'],
    ] as const) {
      const frames = await ridden(mount, action)
      for (const frame of frames) expect(touching(frame), `${mount}, ${action}`).toBeGreaterThan(6)
      const apart = frames.map((frame) => middleOf(frame, 1) - middleOf(frame, 2))
      // Legs and mane move the middle of a body's pixels by more than a rider may.
      expect(Math.max(...apart) - Math.min(...apart), `${mount}, ${action}`).toBeLessThan(0.03 * SIZE.height)
    }
  })

  it('wheels roll on the ground', async () => {
    const frames = await ridden('bicycle', 'drive')
    const lowest = frames.map(({ subject, width }) => Math.floor(subject.lastIndexOf(2) / width))
    expect(Math.max(...lowest) - Math.min(...lowest)).toBeLessThanOrEqual(2)
  })
})
