import { type ShotSpan, showsBothShots, type Timeline } from './clip/timeline.ts'
import { type FrameBlock, framesOf } from './frame-block.ts'

/** A shot's frames on their way from the renderer to the cut, which encodes them while the next ones are made. */
export interface ShotFeed {
  /** Takes finished frames over; waits while the cut is behind. */
  push(block: FrameBlock): Promise<void>
  /** The shot's master is whole: the frames that were not pushed are read from it. */
  finish(master: string): Promise<void>
  /** The shot will not come. */
  fail(error: unknown): void
  /** All frames of the shot in order; to be read once. */
  frames(): AsyncIterable<Uint8Array>
}

/** Frames that wait for the cut. */
const WAITING = 8

/**
 * The frames that are wanted only once the next shot has begun are not handed over but read from the master, so that
 * nothing piles up.
 */
export function openShotFeed(
  span: ShotSpan,
  timeline: Timeline,
  readMaster: (path: string) => AsyncIterable<Uint8Array>,
): ShotFeed {
  const live = liveFrames(span, timeline)
  const { frames } = span
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
    {},
    new CountQueuingStrategy({ highWaterMark: WAITING }),
  )
  const writer = writable.getWriter()
  const master = Promise.withResolvers<string>()
  // Heard where the frames are read; a cut that has failed itself reads none.
  for (const promise of [master.promise, writer.closed]) promise.catch(() => {})
  let pushed = 0
  return {
    async push(block) {
      for (const frame of framesOf(block)) {
        if (pushed >= live) return
        pushed++
        // A cut that reads no more has failed, and says so itself.
        await writer.ready.catch(() => {})
        writer.write(frame).catch(() => {})
      }
    },
    async finish(path) {
      master.resolve(path)
      await writer.close().catch(() => {})
    },
    fail(error) {
      master.reject(error)
      writer.abort(error).catch(() => {})
    },
    async *frames() {
      let read = 0
      for await (const frame of readable) {
        read++
        yield frame
      }
      const path = await master.promise
      if (read === frames) return
      let at = 0
      for await (const frame of readMaster(path)) if (at++ >= read) yield frame
    },
  }
}

/** The frames of a shot that can be delivered before the next shot has begun. */
function liveFrames({ frames, index }: ShotSpan, { shots }: Timeline): number {
  const entry = shots[index + 1]?.entry
  return entry && showsBothShots(entry.kind) ? frames - entry.before : frames
}
