import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { composeFrames } from './clip/compose.ts'
import { openClip } from './clip/encode.ts'
import type { RawVideo } from './clip/frame-pipe.ts'
import { writePlanBox } from './clip/plan-box.ts'
import { encodeJpeg, encodePng } from './clip/still.ts'
import type { Timeline } from './clip/timeline.ts'
import { titlePainter } from './clip/titles.ts'
import { unfinishedPath } from './unfinished.ts'

export interface Delivery {
  plan: ShotPlan
  timeline: Timeline
  video: RawVideo
  /** A shot's own frames, RGB, in order. */
  openShot: (index: number) => AsyncIterable<Uint8Array>
  out: string
  poster?: string
  framesDir?: string
  token: string
  signal?: AbortSignal
  /** Hears of every delivered frame, RGB. */
  onFrame: (index: number, rgb: Uint8Array) => void
}

/**
 * Cuts the masters together, lays titles over them and encodes the clip with its poster. Every file appears
 * only when it is whole, the clip last.
 */
export async function deliverClip(delivery: Delivery): Promise<void> {
  const { out, poster, framesDir, token, video } = delivery
  const part = (path: string) => unfinishedPath(path, token)
  if (framesDir) await mkdir(part(framesDir), { recursive: true })
  const sink = await openClip(part(out), video, delivery.plan.title)
  const posterFrame = posterIndex(delivery.timeline)
  let index = 0
  try {
    for await (const rgb of composeFrames(delivery.timeline, video.width, (shot) => titledShot(delivery, shot))) {
      delivery.signal?.throwIfAborted()
      const picture = { ...video, pixels: rgb }
      if (framesDir) await writeFile(join(part(framesDir), frameName(index)), await encodePng(picture))
      if (poster && index === posterFrame) await writeFile(part(poster), encodeJpeg(picture, video.width, 90).bytes)
      delivery.onFrame(index++, rgb)
      await sink.write(rgb)
    }
    await sink.finish()
  } catch (error) {
    sink.abort()
    throw error
  }
  await writePlanBox(part(out), delivery.plan)
  if (framesDir) await moveFrames(part(framesDir), framesDir)
  if (poster) await rename(part(poster), poster)
  await rename(part(out), out)
}

async function* titledShot({ plan, openShot, video }: Delivery, index: number): AsyncGenerator<Uint8Array> {
  const paint = titlePainter(plan.shots[index]!.titles, video)
  let frame = 0
  for await (const rgb of openShot(index)) yield paint(rgb, frame++)
}

/** A third into the clip: past a fade-in, before everything is told. */
function posterIndex({ frames }: Timeline): number {
  return Math.floor(frames / 3)
}

function frameName(index: number): string {
  return `${String(index).padStart(5, '0')}.png`
}

async function moveFrames(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from)) await rename(join(from, name), join(to, name))
  await rm(from, { recursive: true })
}
