import { readFile } from 'node:fs/promises'
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { frameCount, frameSize } from '../models/contract/frame-size.ts'
import { UploadId } from '../models/contract/ids.ts'
import type { Overview } from '../models/contract/overview.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { readStills } from './clip/frame-pipe.ts'
import { drawPicture } from './clip/still.ts'
import { openStage } from './stage/stage.ts'

/** What an assistant can be given at every step of its work. */
const MOST_BYTES = 150_000
const MOST_CELLS = 12
const COLUMNS = 3
const LONGER_SIDE = 320
const GAP = 4
const QUALITIES = [80, 65, 50, 35]

interface Moment {
  shot: number
  seconds: number
  /** Counted from 0 over the whole film. */
  frame: number
  /** Counted from 0 within the shot. */
  frameOfShot: number
}

/** Evenly spread moments: of few shots several each, of many the middle of some of them. */
function chooseMoments({ shots, format }: ShotPlan): Moment[] {
  const each = shots.length === 1 ? 2 * COLUMNS : Math.max(1, Math.min(COLUMNS, Math.floor(MOST_CELLS / shots.length)))
  let begin = 0
  const all = shots.flatMap(({ durationSeconds }, index) => {
    const frames = frameCount(durationSeconds, format.fps)
    const moments = Array.from({ length: each }, (_, n): Moment => {
      const frameOfShot = Math.floor((frames * (n + 0.5)) / each)
      const seconds = Math.round((10 * frameOfShot) / format.fps) / 10
      return { shot: index + 1, seconds, frame: begin + frameOfShot, frameOfShot }
    })
    begin += frames
    return moments
  })
  const stride = Math.max(1, all.length / MOST_CELLS)
  return all.filter((_, index) => Math.floor(index / stride) !== Math.floor((index - 1) / stride))
}

function cellSize(plan: ShotPlan): { width: number; height: number } {
  const { width, height } = frameSize({ ...plan.format, resolution: '240p' })
  const scale = LONGER_SIDE / Math.max(width, height)
  const even = (length: number) => 2 * Math.round((length * scale) / 2)
  return { width: even(width), height: even(height) }
}

/** Pictures in rows, as small a JPEG as is asked for. */
function drawSheet(cells: Canvas[], moments: readonly Moment[]): Overview {
  const [{ width, height }] = cells as [Canvas, ...Canvas[]]
  const rows = Math.ceil(cells.length / COLUMNS)
  const columns = Math.min(COLUMNS, cells.length)
  const sheet = createCanvas(columns * (width + GAP) - GAP, rows * (height + GAP) - GAP)
  const pen = sheet.getContext('2d')
  for (const [index, cell] of cells.entries()) {
    pen.drawImage(cell, (index % COLUMNS) * (width + GAP), Math.floor(index / COLUMNS) * (height + GAP))
  }
  const tries = QUALITIES.map((quality) => () => sheet.encodeSync('jpeg', quality))
  let jpeg = tries[0]!()
  for (const encode of tries.slice(1)) if (jpeg.length > MOST_BYTES) jpeg = encode()
  return { jpeg, moments: moments.map(({ shot, seconds }) => ({ shot, seconds })) }
}

/** The film as it is staged, before a step of denoising; titles are not drawn yet. */
export async function drawPlanOverview(plan: ShotPlan, pathOf: (id: UploadId) => string): Promise<Overview> {
  const { width, height } = cellSize(plan)
  const uploads = (id: string) => readFile(pathOf(UploadId.parse(id)))
  const moments = chooseMoments(plan)
  const cells: Canvas[] = []
  for (const [index, shot] of plan.shots.entries()) {
    const wanted = moments.filter((moment) => moment.shot === index + 1)
    if (wanted.length === 0) continue
    const staged = await openStage({ plan, shot, seed: plan.format.seed, width, height, uploads })
    for (const { frameOfShot } of wanted)
      cells.push(drawPicture({ width, height, pixels: staged.frame(frameOfShot).rgba }))
  }
  return drawSheet(cells, moments)
}

/** The finished clip at the same moments. Throws FfmpegFailed. */
export async function drawClipOverview(plan: ShotPlan, clip: string): Promise<Overview> {
  const { width, height } = cellSize(plan)
  const moments = chooseMoments(plan)
  const frames = moments.map(({ frame }) => frame)
  const cells: Canvas[] = []
  for await (const pixels of readStills(clip, { width, height, fps: plan.format.fps }, frames)) {
    cells.push(drawPicture({ width, height, pixels }))
  }
  return drawSheet(cells, moments)
}
