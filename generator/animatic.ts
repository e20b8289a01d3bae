import { rename } from 'node:fs/promises'
import { composeFrames } from './clip/compose.ts'
import { openClip } from './clip/encode.ts'
import type { RenderContext } from './render-context.ts'
import { stageShot } from './stage-shot.ts'
import { unfinishedPath } from './unfinished.ts'

/** Writes the animatic alone as an MP4, cut like the clip but without titles. */
export async function writeAnimatic(
  film: RenderContext,
  path: string,
  token: string,
  signal?: AbortSignal,
): Promise<void> {
  const { plan, timeline, video } = film
  const sink = await openClip(unfinishedPath(path, token), video, `${plan.title} (animatic)`)
  try {
    for await (const frame of composeFrames(timeline, video.width, (index) => stagedFrames(film, index))) {
      signal?.throwIfAborted()
      await sink.write(frame)
    }
    await sink.finish()
  } catch (error) {
    sink.abort()
    throw error
  }
  await rename(unfinishedPath(path, token), path)
}

async function* stagedFrames(film: RenderContext, index: number): AsyncGenerator<Uint8Array> {
  const staged = await stageShot(film, index, film.video)
  for (let frame = 0; frame < staged.frames; frame++) yield withoutAlpha(staged.frame(frame).rgba)
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    rgb[to++] = rgba[from]!
    rgb[to++] = rgba[from + 1]!
    rgb[to++] = rgba[from + 2]!
  }
  return rgb
}
