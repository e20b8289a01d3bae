import { type ConstructorOptions, PgBoss } from 'pg-boss'

const QUEUE = 'takes'

export interface TakeJob {
  takeId: string
}

/** The order in which takes are rendered. What became of a take stands in its row, never here. */
export interface Jobs {
  /** Lower turns first, then older ones. Publishing a take that already waits does nothing. */
  publish(takeId: string, turn: number): Promise<void>
  /** Forgets whatever is known of the take's job and publishes it anew. */
  republish(takeId: string, turn: number): Promise<void>
  /** Claims one take at a time. A handler that throws has its take offered again, a little later each time. */
  work(handler: (job: TakeJob, signal: AbortSignal) => Promise<void>): Promise<void>
  /** Claims nothing more; waits for the running handler, which its worker ends first. */
  close(): Promise<void>
}

/**
 * pg-boss on PGlite or on its own pool. A worker that dies stops its heartbeat, and the take goes back
 * into the queue after `heartbeatSeconds`, the shortest that pg-boss accepts.
 */
export async function openJobs(options: ConstructorOptions, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    ...options,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
  })
  // A lost connection is retried by pg-boss; without a listener Node would end the process.
  boss.on('error', onError)
  await boss.start()
  await boss.createQueue(QUEUE, {
    notify: true,
    heartbeatSeconds: 10,
    expireInSeconds: 6 * 3600,
    // Its row says when a take is given up; until then it must be offered again.
    retryLimit: 1000,
    retryDelay: 1,
    retryDelayMax: 30,
    retryBackoff: true,
    deleteAfterSeconds: 3600,
  })
  const publish = async (takeId: string, turn: number) => {
    await boss.send(QUEUE, { takeId }, { id: takeId, priority: -turn })
  }
  return {
    publish,
    republish: async (takeId, turn) => {
      await boss.deleteJob(QUEUE, takeId)
      await publish(takeId, turn)
    },
    work: async (handler) => {
      // Without the short notify interval a burst of takes would wait for the next poll, 30 s later.
      const intervals = { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5, heartbeatRefreshSeconds: 1 }
      await boss.work<TakeJob>(QUEUE, intervals, async ([job]) => {
        if (job) await handler(job.data, job.signal)
      })
    },
    close: async () => {
      await boss.offWork(QUEUE, { wait: true })
      await boss.stop({ graceful: false })
    },
  }
}
