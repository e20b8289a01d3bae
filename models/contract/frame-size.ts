import type { Format } from './shot-plan.ts'

const RATIO: Record<Format['aspect'], number> = { '16:9': 16 / 9, '9:16': 9 / 16, '1:1': 1, '4:3': 4 / 3 }

/** Width and height of a delivered frame, in pixels; both even, as yuv420p requires. */
export function frameSize(format: Pick<Format, 'aspect' | 'resolution'>): { width: number; height: number } {
  const short = Number.parseInt(format.resolution, 10)
  const ratio = RATIO[format.aspect]
  const even = (length: number) => 2 * Math.round(length / 2)
  return ratio >= 1 ? { width: even(short * ratio), height: short } : { width: short, height: even(short / ratio) }
}

/** Number of delivered frames of a shot. */
export function frameCount(durationSeconds: number, fps: number): number {
  return Math.max(1, Math.round(durationSeconds * fps))
}
