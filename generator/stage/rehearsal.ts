import { randomShot } from './random-shot.ts'
import { openStage } from './stage.ts'

/**
 * Stages something small that nobody sees, so that the first shot somebody waits for meets warm code: its first
 * frame then takes a little more than half as long.
 */
export async function rehearseStage(): Promise<void> {
  const format = { aspect: '16:9', resolution: '240p', fps: 12, seed: 1, language: 'en' } as const
  const look = { style: 'realistic-3d' as const, grade: 'neutral' as const, palette: [] }
  const shot = { ...randomShot(3), setting: { place: 'forest', timeOfDay: 'day' } as const }
  const staged = await openStage({ plan: { format, look }, shot, seed: 1, width: 426, height: 240 })
  for (let index = 0; index < 3; index++) staged.frame(index)
}
