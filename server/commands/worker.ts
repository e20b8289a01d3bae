import { checkDataDir } from '../../db/check-data-dir.ts'
import { openDatabase } from '../../db/open-database.ts'
import { openEngineDirectory } from '../../generator/engines/directory.ts'
import { startWorker } from '../../generator/worker.ts'
import { Closing } from '../closing.ts'
import { BadEnvironment, readEnvironment } from '../env.ts'
import { openLog } from '../log.ts'

export const WORKER_HELP = `rushes worker

Renders takes of a studio whose database is PostgreSQL, beside its server or on another machine.
DATABASE_URL names the database; RUSHES_DATA the data directory, which the server must see too.
As many workers as one likes may run; start the server with RUSHES_RENDER=elsewhere to render only there.`

/** `rushes worker`: claims and renders until it is told to stop; the take at work goes back into the queue. */
export async function runWorker(): Promise<void> {
  const { databaseUrl, dataDir, builtInEngine, log: level } = readEnvironment()
  if (!databaseUrl) throw new BadEnvironment('DATABASE_URL is not set; a worker finds its takes in PostgreSQL')
  const log = openLog(level)
  const onError = (err: unknown, takeId?: string | null) => log.error({ err, takeId: takeId ?? undefined }, 'failed')
  const engines = openEngineDirectory(dataDir, builtInEngine)
  // An engine that cannot be used is better known now than at the first take.
  await engines.choice(null)
  checkDataDir(dataDir)
  const closing = new Closing()
  const database = await openDatabase({ url: databaseUrl, dir: dataDir, onError })
  closing.add(() => database.close())
  const previews = database.relay ?? { publish: () => {} }
  const working = await startWorker({ database, previews, dataDir, engineFor: engines.specOf, onError })
  closing.add(() => working.close())
  console.log('Rushes worker is ready')
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve()).once('SIGINT', () => resolve())
  })
  await closing.run()
}
