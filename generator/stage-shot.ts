import { readFile } from 'node:fs/promises'
import type { RenderContext } from './render-context.ts'
import type { StagedShot } from './stage/control-frame.ts'
import { openStage } from './stage/stage.ts'

/** A shot of the film on stage, at any size. */
export function stageShot(
  film: RenderContext,
  index: number,
  size: { width: number; height: number },
): Promise<StagedShot> {
  const { plan, uploads } = film
  const { width, height } = size
  return openStage({
    plan,
    shot: plan.shots[index]!,
    seed: plan.format.seed,
    width,
    height,
    uploads: (id) => readFile(uploadPath(uploads, id)),
  })
}

/** Throws when nobody said where the picture is. */
export function uploadPath(uploads: RenderContext['uploads'], id: string): string {
  const path = uploads[id]
  if (path !== undefined) return path
  const known = Object.keys(uploads).join(', ') || 'none'
  throw new Error(`the plan puts the picture "${id}" on stage, but no such picture was given; given are ${known}`)
}
