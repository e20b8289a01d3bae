import type { Timeline } from './timeline.ts'
import { dissolve, fade, wipe } from './transitions.ts'

type Frames = AsyncIterator<Uint8Array>

/**
 * The clip's frames in order, RGB, cut together with their transitions. `openShot` gives a shot's own frames;
 * at most two shots are open at once.
 */
export async function* composeFrames(
  timeline: Timeline,
  width: number,
  openShot: (index: number) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const open = new Map<number, Frames>()
  const read = async (index: number) => {
    const frames = open.get(index) ?? openShot(index)[Symbol.asyncIterator]()
    open.set(index, frames)
    const next = await frames.next()
    if (next.done) throw new Error(`shot ${index + 1} has fewer frames than its plan`)
    return next.value
  }
  try {
    for (let at = 0; at < timeline.frames; at++) {
      yield await frameAt(timeline, at, width, read)
      await closeEnded(timeline, at, open)
    }
  } finally {
    for (const frames of open.values()) await frames.return?.()
  }
}

async function frameAt(
  { shots }: Timeline,
  at: number,
  width: number,
  read: (index: number) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const [first, second] = shots.filter(({ start, frames }) => at >= start && at < start + frames)
  const frame = await read(first!.index)
  if (second) {
    const amount = (at - second.start + 1) / (second.entry!.frames + 1)
    const mix = second.entry!.kind === 'wipe' ? wipe : dissolve
    return mix(frame, await read(second.index), amount, width)
  }
  return fadeEnds(frame, first!, shots[first!.index + 1], at)
}

/** A fade spends half its time on the way out of one shot, half on the way into the next; the first shot only fades in. */
function fadeEnds(
  frame: Uint8Array,
  shot: Timeline['shots'][number],
  next: Timeline['shots'][number] | undefined,
  at: number,
): Uint8Array {
  const into = fadeOf(shot)
  const inFrames = shot.index === 0 ? into.frames : into.frames / 2
  const since = at - shot.start
  if (since < inFrames) return fade(frame, into.level, 1 - (since + 0.5) / inFrames)
  const out = fadeOf(next)
  const left = shot.start + shot.frames - at
  return left <= out.frames / 2 ? fade(frame, out.level, 1 - (left - 0.5) / (out.frames / 2)) : frame
}

function fadeOf(shot: Timeline['shots'][number] | undefined): { level: 0 | 255; frames: number } {
  const entry = shot?.entry
  if (entry?.kind === 'fade-black') return { level: 0, frames: entry.frames }
  if (entry?.kind === 'fade-white') return { level: 255, frames: entry.frames }
  return { level: 0, frames: 0 }
}

async function closeEnded({ shots }: Timeline, at: number, open: Map<number, Frames>): Promise<void> {
  for (const { index, start, frames } of shots) {
    if (at !== start + frames - 1) continue
    await open.get(index)?.return?.()
    open.delete(index)
  }
}
