import { frameSize } from '../models/contract/frame-size.ts'
import type { Preview } from '../models/contract/previews.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { encodeJpeg, type Picture } from './clip/still.ts'
import { shotAt, type Timeline } from './clip/timeline.ts'
import type { EngineProgress } from './engine.ts'
import type { FrameBlock } from './frame-block.ts'
import type { RenderContext } from './render-context.ts'
import { stageShot } from './stage-shot.ts'

/** The strip of small pictures over the whole clip that clears while the clip is rendered. */
export interface Filmstrip {
  /** Every tile as the animatic shows it. */
  animatic(): Promise<void>
  /** How far the engine is with the current shot; said before the estimate that belongs to it. */
  progress(progress: EngineProgress): void
  /** The tiles of these frames as the engine sees them by now. */
  estimate(shotIndex: number, estimate: () => FrameBlock): void
  /** The tiles of frames that are done. */
  finished(shotIndex: number, block: FrameBlock): void
  /** A frame of the clip as it is delivered, titles and transitions included. */
  delivered(clipFrame: number, rgb: Uint8Array): void
}

const TILES = 8
const MAX_WIDTH = 320
const JPEG_QUALITY = 78
/** Estimates that follow each other faster than this are not worth a picture. */
const MIN_MILLISECONDS = 80

interface Tile {
  tile: number
  /** Frame of the clip. */
  clipFrame: number
  shot: { index: number; frame: number }
}

export function openFilmstrip(film: RenderContext, emit: (preview: Omit<Preview, 'takeId'>) => void): Filmstrip {
  const { timeline, video } = film
  const tiles = tilesOf(timeline)
  let lastEstimate = 0
  // An engine that counts no steps is always in the first of two.
  let step = 1
  let steps = 2
  const show = (tile: Tile, phase: Preview['phase'], step: number, picture: Picture) => {
    const { width, height, bytes } = encodeJpeg(picture, MAX_WIDTH, JPEG_QUALITY)
    const place = { tile: tile.tile, tiles: tiles.length, frame: tile.clipFrame, frames: timeline.frames }
    emit({ ...place, phase, step, steps, width, height, image: bytes })
  }
  const inBlock = (shotIndex: number, { first, count }: FrameBlock) =>
    tiles.filter(({ shot }) => shot.index === shotIndex && shot.frame >= first && shot.frame < first + count)

  return {
    async animatic() {
      const size = tileSize(film.plan.format)
      for (const [shot, ofShot] of Map.groupBy(tiles, (tile) => tile.shot.index)) {
        const staged = await stageShot(film, shot, size)
        for (const tile of ofShot) {
          show(tile, 'animatic', 0, { ...size, pixels: staged.frame(tile.shot.frame).rgba })
          // Let the picture out before the next is drawn.
          await new Promise(setImmediate)
        }
      }
    },
    progress(progress) {
      if (progress.kind !== 'step') return
      step = progress.step
      steps = progress.steps
    },
    estimate(shotIndex, estimate) {
      const now = performance.now()
      // After its last step a part comes as finished frames.
      if (now - lastEstimate < MIN_MILLISECONDS || step === steps) return
      const block = estimate()
      lastEstimate = now
      for (const tile of inBlock(shotIndex, block)) show(tile, 'denoising', step, pictureIn(block, tile.shot.frame))
    },
    finished(shotIndex, block) {
      for (const tile of inBlock(shotIndex, block)) show(tile, 'finished', steps, pictureIn(block, tile.shot.frame))
    },
    delivered(clipFrame, rgb) {
      const tile = tiles.find((candidate) => candidate.clipFrame === clipFrame)
      if (tile) show(tile, 'finished', steps, { ...video, pixels: rgb })
    },
  }
}

/** Tiles in the middle of equal parts of the clip; a clip of fewer frames than tiles has a tile a frame. */
function tilesOf(timeline: Timeline): Tile[] {
  const count = Math.min(TILES, timeline.frames)
  return Array.from({ length: count }, (_, tile) => {
    const clipFrame = Math.floor(((tile + 0.5) * timeline.frames) / count)
    return { tile, clipFrame, shot: shotAt(timeline, clipFrame) }
  })
}

/** The clip's shape at the width of a tile. */
function tileSize(format: ShotPlan['format']): { width: number; height: number } {
  const { width, height } = frameSize(format)
  const scale = Math.min(1, MAX_WIDTH / width)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

function pictureIn({ first, width, height, rgb }: FrameBlock, frame: number): Picture {
  const bytes = width * height * 3
  return { width, height, pixels: rgb.subarray((frame - first) * bytes, (frame - first + 1) * bytes) }
}
