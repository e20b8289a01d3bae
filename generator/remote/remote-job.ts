import { setTimeout as delay } from 'node:timers/promises'
import { type Checkpoint, EngineFailed, type EngineProgress } from '../engine.ts'
import { AnswerError, type JobHandle, type RemoteJob, type RemoteWire } from './remote-wire.ts'

/** What the checkpoint holds: a job, or that one is being ordered and may exist. */
export type SavedJob = { job: JobHandle } | { ordering: true }

export interface Patience {
  /** Pause between two questions how far a job is. */
  pollSeconds: number
  /** A server that has said nothing for so long has failed; one that is merely slow never has. */
  silenceSeconds: number
}

type Wire = RemoteWire<never>

/** A server that forgets a job forgets it for good; one answer may still be a slip of a proxy. */
const FORGOTTEN = 3
const REFUSALS = new Set([400, 422, 451])
const LONGEST_PAUSE = 60
/** A server that is too busy to take an order is asked so often. */
const ORDER_TRIES = 5

export function readSavedJob(bytes: Uint8Array): SavedJob | null {
  try {
    const saved = JSON.parse(Buffer.from(bytes).toString('utf8'))
    // Up to 0.1 a job was saved as its number alone.
    return typeof saved.job === 'string' ? { job: { id: saved.job } } : saved
  } catch {
    return null
  }
}

const saveJob = ({ save }: Checkpoint, state: SavedJob) => save(Buffer.from(JSON.stringify(state)))

/**
 * The job of this shot: the one that the checkpoint speaks of, or a new one, whose id is saved before anybody waits for
 * it. Throws EngineFailed, also where an earlier process died between order and answer: what may have been ordered is
 * never ordered twice.
 */
export async function findOrOrder<Order>(
  wire: RemoteWire<Order>,
  makeOrder: () => Promise<Order>,
  { checkpoint, signal }: { checkpoint: Checkpoint; signal?: AbortSignal },
): Promise<RemoteJob | JobHandle> {
  const bytes = await checkpoint.load()
  const saved = bytes && readSavedJob(bytes)
  if (saved && 'job' in saved) return saved.job
  if (saved) {
    throw new EngineFailed(
      `the program stopped while it ordered a video at ${wire.host}, and whether the order was taken is not known; it is not ordered twice. Look there, then try again`,
    )
  }
  const order = await makeOrder()
  signal?.throwIfAborted()
  // What is answered only when it is done ends with the connection: nothing is left behind that could be ordered twice.
  if (!wire.atOnce) await saveJob(checkpoint, { ordering: true })
  // Without the signal: an order whose answer nobody waits for could not be cancelled any more.
  const job = await placeOrder(wire, order, wire.atOnce ? signal : undefined)
  const { id, more } = job
  await saveJob(checkpoint, { job: more === undefined ? { id } : { id, more } })
  return job
}

async function placeOrder<Order>(wire: RemoteWire<Order>, order: Order, signal?: AbortSignal): Promise<RemoteJob> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await wire.create(order, signal)
    } catch (error) {
      signal?.throwIfAborted()
      const rest = error instanceof AnswerError && isBusy(error) ? (error.retryAfter ?? 2 ** attempt) : null
      if (rest === null || rest > LONGEST_PAUSE || attempt === ORDER_TRIES) throw asRefusal(error, wire.host)
      await pauseFor(rest, signal)
    }
  }
}

/** It said itself that it did not take the order. */
const isBusy = ({ status }: AnswerError) => status === 429 || status === 503

function asRefusal(error: unknown, host: string): EngineFailed {
  if (error instanceof AnswerError) {
    const key = error.status === 401 || error.status === 403 ? '; its key in engines.json may be missing or wrong' : ''
    return new EngineFailed(`${host} refused the shot (${error.status}): ${error.message}${key}`, { cause: error })
  }
  return new EngineFailed(`${host} cannot be reached: ${causeOf(error)}`, { cause: error })
}

/** fetch hides what happened in the cause. */
export function causeOf(error: unknown): string {
  const { cause, message } = error as Error
  return cause instanceof Error && cause.message ? cause.message : message
}

/**
 * Asks until the job is completed. A question that fails is no job that failed: only silence for `silenceSeconds`, a job
 * that the server does not know any more, and its own word end the wait. Throws EngineFailed.
 */
export async function waitForJob(
  wire: Wire,
  handle: JobHandle,
  { pollSeconds, silenceSeconds }: Patience,
  { signal, progress }: { signal?: AbortSignal; progress(event: EngineProgress): void },
): Promise<RemoteJob> {
  const patience = trackSilence(wire.host, handle.id, silenceSeconds)
  for (;;) {
    const job = await wire.look(handle, signal).catch((error) => patience.excuse(error, signal))
    if (job) {
      patience.heard()
      if (job.status === 'completed') return job
      if (job.status === 'failed') {
        throw new EngineFailed(`${wire.host} gave the shot up: ${job.reason ?? 'it does not say why'}`)
      }
      if (job.status === 'queued') progress({ kind: 'queued', position: job.position })
      else if (job.share !== null) progress({ kind: 'share', share: job.share })
    }
    await pauseFor(pollSeconds, signal)
  }
}

/** The finished video as a file. A download that breaks off is begun again. Throws EngineFailed. */
export async function downloadJob(
  wire: Wire,
  handle: JobHandle,
  path: string,
  { pollSeconds, silenceSeconds }: Patience,
  signal?: AbortSignal,
): Promise<void> {
  const patience = trackSilence(wire.host, handle.id, silenceSeconds)
  for (;;) {
    const failure = await wire.download(handle, path, signal).then(
      () => null,
      (error) => patience.excuse(error, signal),
    )
    if (failure === null) return
    await pauseFor(pollSeconds, signal)
  }
}

/** Throws the signal's own reason. */
export async function pauseFor(seconds: number, signal?: AbortSignal): Promise<void> {
  await delay(seconds * 1000, undefined, { signal }).catch(() => signal?.throwIfAborted())
}

/** Counts how long nothing useful was heard. */
function trackSilence(host: string, id: string, silenceSeconds: number) {
  let lastHeard = performance.now()
  let forgotten = 0
  return {
    heard() {
      lastHeard = performance.now()
      forgotten = 0
    },
    /** Undefined where it may be tried again. Throws EngineFailed, or the signal's reason. */
    excuse(error: unknown, signal?: AbortSignal): undefined {
      signal?.throwIfAborted()
      const status = error instanceof AnswerError ? error.status : null
      if (status === 401 || status === 403) throw asRefusal(error, host)
      if (status === 404 && ++forgotten >= FORGOTTEN) {
        throw new EngineFailed(`${host} does not know the job ${id} any more; it may have been restarted`)
      }
      // A refusal that only shows when the result is fetched is one all the same: asking again changes nothing.
      if (error instanceof AnswerError && REFUSALS.has(error.status))
        throw new EngineFailed(`${host} gave the shot up: ${error.message}`)
      // It says itself that the result was there and is kept no longer.
      if (status === 410) throw new EngineFailed(`${host} does not keep the result of the job ${id} any more`)
      if (performance.now() - lastHeard < silenceSeconds * 1000) return undefined
      const said = error instanceof AnswerError ? `${error.status} ${error.message}` : causeOf(error)
      throw new EngineFailed(
        `${host} has not answered for ${silenceSeconds} s (${said}); the job ${id} may still be running there`,
        { cause: error },
      )
    },
  }
}
