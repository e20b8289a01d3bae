import { randomShot } from './random-shot.ts'
import { openStage } from './stage.ts'

const PLAN = {
  format: { aspect: '16:9', resolution: '240p', fps: 12, seed: 1, language: 'en' },
  look: { style: 'realistic-3d', grade: 'neutral', palette: [] as string[] },
} as const

/**
 * Stages something small that nobody sees, so that the first shot somebody waits for meets warm code: its first
 * frame then takes a little more than half as long.
 */
export async function rehearse(): Promise<void> {
  const look = { ...PLAN.look, palette: [] }
  const setting = { place: 'forest', timeOfDay: 'day' } as const
  const staged = await openStage({
    plan: { ...PLAN, look },
    shot: { ...randomShot(3), setting },
    seed: 1,
    width: 426,
    height: 240,
  })
  for (let index = 0; index < 3; index++) staged.frame(index)
}
