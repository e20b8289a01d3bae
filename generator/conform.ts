import sharp from 'sharp'
import type { RawVideo } from './clip/frame-pipe.ts'
import { EngineFailed } from './engine.ts'
import { type FrameBlock, framesOf } from './frame-block.ts'

export interface ConformTarget {
  video: RawVideo
  /** Length of the shot in delivered frames. */
  frames: number
  /** Frames before this one are there already; what is repeated of them is dropped. */
  from: number
}

/** Shapes that differ by less than this are not worth a word. */
const SAME_SHAPE = 0.01

/**
 * What an engine gave, as the master needs it: exactly `frames` frames of the delivered size and rate. Blocks that are
 * right already pass untouched. `note` hears once of each thing that had to be fitted. Throws EngineFailed where there is
 * no frame at all.
 */
export async function* conformFrames(
  blocks: AsyncIterable<FrameBlock>,
  target: ConformTarget,
  note: (sentence: string) => void,
): AsyncGenerator<FrameBlock> {
  let next = target.from
  let last: FrameBlock | null = null
  for await (const block of blocks) {
    checkBlock(block)
    if (!last) noteDifferences(block, target, note)
    for (const piece of fitsAsIs(block, target, next) ? [block] : await fitBlock(block, target, next)) {
      yield piece
      next = piece.first + piece.count
    }
    last = block
    if (next >= target.frames) return
  }
  if (next >= target.frames) return
  if (!last) throw new EngineFailed('the engine ended without a single frame')
  const missing = target.frames - next
  note(
    `The engine gave ${next} of ${target.frames} frames; the last picture is held for ${secondsOf(missing, target)}.`,
  )
  yield await holdLastFrame(last, target, next)
}

function checkBlock({ first, count, width, height, rgb }: FrameBlock): void {
  if (count < 1 || rgb.length !== count * width * height * 3) {
    const bytes = `${rgb.length} bytes for ${count} frames of ${width}×${height}`
    throw new EngineFailed(`the engine gave frames from ${first} on that are not whole: ${bytes}`)
  }
}

function fitsAsIs({ first, count, width, height, fps }: FrameBlock, { video, frames }: ConformTarget, next: number) {
  const sameRate = fps === undefined || fps === video.fps
  return width === video.width && height === video.height && sameRate && first === next && first + count <= frames
}

function noteDifferences({ width, height, fps }: FrameBlock, { video }: ConformTarget, note: (s: string) => void) {
  if (fps !== undefined && fps !== video.fps) {
    note(
      `The engine works at ${roundHundredths(fps)} frames a second; the clip has ${video.fps}, so some frames are repeated or left out.`,
    )
  }
  const shape = width / height / (video.width / video.height)
  const size = `${width}×${height}; it is fitted to ${video.width}×${video.height}`
  if (Math.abs(shape - 1) > SAME_SHAPE) note(`The engine made ${size}, and the edges that do not fit are cut off.`)
  else if (width !== video.width || height !== video.height) note(`The engine made ${size}.`)
}

/** The delivered frames from `next` on whose moment lies nearest to a frame of this block. */
async function fitBlock(block: FrameBlock, { video, frames }: ConformTarget, next: number): Promise<FrameBlock[]> {
  const ratio = (block.fps ?? video.fps) / video.fps
  const sources = [...framesOf(block)]
  const fitted = new Map<number, Uint8Array>()
  const rgbs: Uint8Array[] = []
  for (let frame = next; frame < frames; frame++) {
    const source = Math.round(frame * ratio) - block.first
    if (source < 0) continue
    if (source >= block.count) break
    if (!fitted.has(source)) fitted.set(source, await scaleFrame(sources[source]!, block, video))
    rgbs.push(fitted.get(source)!)
  }
  return rgbs.length === 0 ? [] : [blockOf(rgbs, next, video)]
}

async function holdLastFrame(last: FrameBlock, { video, frames }: ConformTarget, next: number): Promise<FrameBlock> {
  const picture = await scaleFrame([...framesOf(last)].at(-1)!, last, video)
  return blockOf(new Array(frames - next).fill(picture), next, video)
}

/** Fills the delivered frame and cuts off what stands over. */
async function scaleFrame(rgb: Uint8Array, from: { width: number; height: number }, to: RawVideo): Promise<Uint8Array> {
  if (from.width === to.width && from.height === to.height) return rgb
  const raw = { width: from.width, height: from.height, channels: 3 as const }
  return sharp(rgb, { raw }).resize(to.width, to.height, { fit: 'cover', kernel: 'cubic' }).raw().toBuffer()
}

function blockOf(rgbs: Uint8Array[], first: number, { width, height }: RawVideo): FrameBlock {
  return { first, count: rgbs.length, width, height, rgb: Buffer.concat(rgbs) }
}

const roundHundredths = (value: number) => Math.round(value * 100) / 100
const secondsOf = (frames: number, { video }: ConformTarget) => `${roundHundredths(frames / video.fps)} s`
