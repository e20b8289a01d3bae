import type { EngineProgress } from './engine.ts'

/** Share of the progress bar that belongs to the shots; the rest is the cut and the encode. */
const SHOTS_SHARE = 0.96

/** How much of a shot is done, 0 … 1; nothing while it waits for others. */
export function shotShare(progress: EngineProgress): number {
  if (progress.kind === 'queued') return 0
  if (progress.kind === 'share') return Math.min(1, Math.max(0, progress.share))
  return (progress.part - 1 + progress.step / progress.steps) / progress.parts
}

/** The bar over the whole clip. It never goes back, whatever an engine says. */
export interface RenderProgress {
  /** 0 … 1 with `share` of the current shot done. */
  at(share: number): number
  /** 0 … 1 with the current shot done; the next one is the current one. */
  shotDone(): number
}

export function renderProgress(shotFrames: number[]): RenderProgress {
  const total = shotFrames.reduce((sum, frames) => sum + frames, 0)
  let index = 0
  let before = 0
  let furthest = 0
  const advance = (frames: number) => {
    furthest = Math.max(furthest, (frames / total) * SHOTS_SHARE)
    return furthest
  }
  return {
    at: (share) => advance(before + share * shotFrames[index]!),
    shotDone: () => {
      before += shotFrames[index++]!
      return advance(before)
    },
  }
}
