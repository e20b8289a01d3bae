import type { Abandoned } from '../engine.ts'
import { causeOf, readSavedJob } from './remote-job.ts'
import { AnswerError, type RemoteWire, type Stopping } from './remote-wire.ts'

/** Ends the job that a checkpoint speaks of, and says what came of it. Never throws. */
export async function abandonRemoteJob(wire: RemoteWire<never>, saved: Uint8Array): Promise<Abandoned> {
  const state = readSavedJob(saved)
  if (!state || !('job' in state)) {
    return { outcome: 'goes-on', sentence: `A job may have been ordered at ${wire.host}; its number is not known.` }
  }
  const { job } = state
  const over: Abandoned = { outcome: 'was-over', sentence: `The job at ${wire.host} was over already.` }
  try {
    const { status } = await wire.look(job)
    if (status === 'completed' || status === 'failed') return over
    return tellStopping(await wire.stop(job), wire.host, job.id)
  } catch (error) {
    if (error instanceof AnswerError && (error.status === 404 || error.status === 410)) return over
    const said = error instanceof AnswerError ? `${error.status} ${error.message}` : causeOf(error)
    return { outcome: 'goes-on', sentence: `The job ${job.id} at ${wire.host} could not be stopped: ${said}.` }
  }
}

function tellStopping(stopping: Stopping, host: string, id: string): Abandoned {
  switch (stopping) {
    case 'stopped':
      return { outcome: 'stopped', sentence: `The job at ${host} was stopped there too.` }
    case 'forgotten':
      return { outcome: 'goes-on', sentence: `${host} took the job off its list, but does not stop what it has begun.` }
    case 'asked':
      return {
        outcome: 'goes-on',
        sentence: `${host} was asked to stop the job ${id}; what it had begun may be billed.`,
      }
    case 'goes-on':
      return {
        outcome: 'goes-on',
        sentence: `${host} cannot stop the job ${id}: it runs to its end there and is billed.`,
      }
  }
}
