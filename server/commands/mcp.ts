import { DataDirInUse } from '../../db/data-dir-lock.ts'
import { serveRunningStudio, serveStudio } from '../../mcp/stdio.ts'
import { readEnvironment } from '../env.ts'
import { openLog } from '../log.ts'
import { startStudio } from '../studio.ts'

/**
 * `rushes mcp`: the studio's tools for an assistant that starts programs and speaks over their standard
 * input and output. Talks to the studio that already serves the data directory, else is one itself; that
 * one listens on a free port of this machine, so that the clips it names can be opened.
 */
export async function serveStdio(): Promise<void> {
  const environment = readEnvironment()
  const log = openLog(environment.log === 'info' ? 'warn' : environment.log)
  const onError = (err: unknown) => log.error({ err }, 'failed')
  try {
    const studio = await startStudio({ ...environment, host: '127.0.0.1', port: 0, publicUrl: undefined, basePath: '' })
    await serveStudio(studio.ports)
    await studio.close()
  } catch (error) {
    if (!(error instanceof DataDirInUse) || !error.holder.url) throw error
    await serveRunningStudio(error.holder.url, environment.key, onError)
  }
}
