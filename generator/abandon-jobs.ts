import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineSpec } from '../models/contract/engine-spec.ts'
import { abandonJob } from './engines/kinds.ts'
import { CHECKPOINT_NAME, readWhole } from './kept-shot.ts'

/** Lies beside a take's kept shots: which engine made them, also where the take's row is gone. */
const ENGINE_NAME_FILE = 'engine-name'

export async function writeEngineName(workDir: string, name: string | null): Promise<void> {
  await writeFile(join(workDir, ENGINE_NAME_FILE), JSON.stringify(name))
}

/** Undefined where nothing was rendered there. */
export async function readEngineName(workDir: string): Promise<string | null | undefined> {
  const text = await readFile(join(workDir, ENGINE_NAME_FILE), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Ends the jobs that a work folder's checkpoints speak of; resolves with what became of each, in plain sentences. */
export async function abandonJobs(spec: EngineSpec, workDir: string): Promise<string[]> {
  const folders = await readdir(workDir).catch(() => [])
  const saved = await Promise.all(folders.map((folder) => readWhole(join(workDir, folder, CHECKPOINT_NAME))))
  const checkpoints = saved.filter((bytes) => bytes !== null)
  const abandoned = await Promise.all(checkpoints.map((bytes) => abandonJob(spec, bytes)))
  return abandoned.flatMap((result) => (result ? [result.sentence] : []))
}
