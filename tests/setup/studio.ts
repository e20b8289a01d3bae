import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { type Studio, type StudioOptions, startStudio } from '../../server/studio.ts'
import { prepareDataDir } from './migrated-database.ts'
import { TINY_PACKAGE } from './spawn-server.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { type ThreadClient, threadClient } from './thread-client.ts'

/** The tiny package on one thread: the same bytes on every machine. */
export const TINY_ENGINE = { kind: 'package', dir: TINY_PACKAGE, threads: 1 } as const

export type TestStudio = Studio & ThreadClient & { dataDir: string }

async function openStudio(options: Partial<StudioOptions> & { dataDir: string }): Promise<TestStudio> {
  if (!options.databaseUrl) await prepareDataDir(options.dataDir)
  const studio = await startStudio({ builtInEngine: TINY_ENGINE, ...options })
  return { ...studio, ...threadClient(studio.url), dataDir: options.dataDir }
}

/** A real studio on a free port with the tiny package; stopped when the test is over. */
export async function testStudio(options: Partial<StudioOptions> = {}): Promise<TestStudio> {
  const studio = await openStudio({ ...options, dataDir: options.dataDir ?? (await temporaryFolder()) })
  onTestFinished(() => studio.close())
  return studio
}

/** One studio for all tests of a file, where they do not mind each other's threads. */
export function sharedStudio(): () => TestStudio {
  let studio: TestStudio
  beforeAll(async () => {
    studio = await openStudio({ dataDir: await mkdtemp(join(tmpdir(), 'rushes-test-')) })
  })
  afterAll(async () => {
    await studio.close()
    await rm(studio.dataDir, { recursive: true, force: true })
  })
  return () => studio
}
