import { type ShotSpan, showsBothShots, type Timeline } from './timeline.ts'
import { dissolveFrames, fadeFrame, wipeFrames } from './transitions.ts'

/**
 * The clip's frames in order, RGB, cut together with their transitions. `openShot` gives a shot's own frames;
 * at most two shots are open at once.
 */
export async function* composeFrames(
  timeline: Timeline,
  width: number,
  openShot: (index: number) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { shots } = timeline
  let reader: ShotReader | null = null
  let next: ShotReader | null = null
  let lastBefore: Uint8Array | null = null
  try {
    for (const shot of shots) {
      reader = next ?? new ShotReader(shot, openShot)
      next = null
      const following = shots[shot.index + 1]
      for (let own = 0; own < shot.frames; own++) {
        const frame = await reader.read()
        const leaving = following ? mixOutOf(shot, following, own) : null
        if (leaving !== null) {
          next ??= new ShotReader(following!, openShot)
          yield mixFrames(following!, frame, await next.readFirst(), leaving, width)
        } else {
          const arriving = lastBefore ? mixInto(shot, own) : null
          yield arriving !== null
            ? mixFrames(shot, lastBefore!, frame, arriving, width)
            : fadeEnds(frame, shot, following, own)
        }
        if (own === shot.frames - 1) lastBefore = frame
      }
      await reader.close()
    }
  } finally {
    await reader?.close()
    await next?.close()
  }
}

/** Reads one shot's frames in order; its first can be looked at before its turn. */
class ShotReader {
  private readonly shot: ShotSpan
  private readonly frames: AsyncIterator<Uint8Array>
  private first: Uint8Array | null = null

  constructor(shot: ShotSpan, openShot: (index: number) => AsyncIterable<Uint8Array>) {
    this.shot = shot
    this.frames = openShot(shot.index)[Symbol.asyncIterator]()
  }

  async readFirst(): Promise<Uint8Array> {
    this.first ??= await this.readNext()
    return this.first
  }

  async read(): Promise<Uint8Array> {
    const { first } = this
    this.first = null
    return first ?? this.readNext()
  }

  async close(): Promise<void> {
    await this.frames.return?.()
  }

  private async readNext(): Promise<Uint8Array> {
    const next = await this.frames.next()
    if (next.done) throw new Error(`shot ${this.shot.index + 1} has fewer frames than its plan`)
    return next.value
  }
}

/** Share of the next shot that is seen at a shot's own frame, or null where the way out has not begun. */
function mixOutOf(shot: ShotSpan, { entry }: ShotSpan, own: number): number | null {
  if (!entry || !showsBothShots(entry.kind)) return null
  const into = own - (shot.frames - entry.before)
  return into < 0 ? null : (into + 1) / (entry.frames + 1)
}

/** Share of a shot that is seen at its own frame, or null where its way in is over. */
function mixInto({ entry }: ShotSpan, own: number): number | null {
  if (!entry || !showsBothShots(entry.kind)) return null
  const into = own + entry.before
  return into < entry.frames ? (into + 1) / (entry.frames + 1) : null
}

function mixFrames({ entry }: ShotSpan, from: Uint8Array, to: Uint8Array, amount: number, width: number): Uint8Array {
  return entry!.kind === 'wipe' ? wipeFrames(from, to, amount, width) : dissolveFrames(from, to, amount)
}

/** A fade spends half its time on the way out of one shot, half on the way into the next; the first only fades in. */
function fadeEnds(frame: Uint8Array, shot: ShotSpan, following: ShotSpan | undefined, own: number): Uint8Array {
  const into = fadeOf(shot)
  const inFrames = shot.index === 0 ? into.frames : into.frames / 2
  if (own < inFrames) return fadeFrame(frame, into.level, 1 - (own + 0.5) / inFrames)
  const out = fadeOf(following)
  const left = shot.frames - own
  return left <= out.frames / 2 ? fadeFrame(frame, out.level, 1 - (left - 0.5) / (out.frames / 2)) : frame
}

function fadeOf(shot: ShotSpan | undefined): { level: 0 | 255; frames: number } {
  const entry = shot?.entry
  if (entry?.kind === 'fade-black') return { level: 0, frames: entry.frames }
  if (entry?.kind === 'fade-white') return { level: 255, frames: entry.frames }
  return { level: 0, frames: 0 }
}
