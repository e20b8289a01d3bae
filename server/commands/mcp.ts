import { serveHost } from '../../mcp/stdio.ts'
import { linkStudio } from '../../mcp/studio-link.ts'
import { readEnvironment } from '../env.ts'
import { openLog } from '../log.ts'
import { shareStudio } from './shared-studio.ts'

/**
 * `rushes mcp`: the studio's tools for an assistant that starts programs and speaks over their standard
 * input and output. Talks to the studio that already serves the data directory, else is one itself. When that
 * studio's process ends, the next host in line becomes the studio.
 */
export async function serveStdio(): Promise<void> {
  const said = readEnvironment()
  // A host shows what comes over standard error as trouble; requests are none.
  const environment = { ...said, log: said.log === 'info' ? ('warn' as const) : said.log }
  const log = openLog(environment.log)
  const onError = (err: unknown) => log.error({ err }, 'failed')
  const studio = shareStudio(environment)
  const link = await linkStudio(studio, environment.key, onError)
  try {
    await serveHost(link, onError)
  } finally {
    await link.close()
    await studio.close()
  }
}
