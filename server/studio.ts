import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { checkDataDir } from '../db/check-data-dir.ts'
import { lockDataDir } from '../db/data-dir-lock.ts'
import { openDatabase } from '../db/open-database.ts'
import { sweepOrphans } from '../db/orphans.ts'
import { takeFiles } from '../db/take-files.ts'
import { sweepTalk } from '../db/threads.ts'
import { uploadFile } from '../db/upload-files.ts'
import { openEngineDirectory } from '../generator/engines/directory.ts'
import { drawClipOverview, drawPlanOverview } from '../generator/overview.ts'
import { drawShotStill } from '../generator/shot-still.ts'
import { startWorker } from '../generator/worker.ts'
import { Refused } from '../mcp/answer.ts'
import { createHttpDoor } from '../mcp/http.ts'
import type { StudioPorts } from '../mcp/studio.ts'
import { DEFAULT_ENGINE_SPEC } from '../models/contract/engine-spec.ts'
import type { UploadId } from '../models/contract/ids.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { checkListening } from './access.ts'
import { createAgent } from './agent.ts'
import { createApp } from './app.ts'
import { broadcastChanges } from './broadcast.ts'
import { Closing } from './closing.ts'
import { endDeadReplies } from './dead-replies.ts'
import { createDoors, type Doors } from './doors.ts'
import type { Environment } from './env.ts'
import { HttpError } from './http-error.ts'
import { describeStudio } from './info.ts'
import { keepPicture } from './keep-picture.ts'
import { chooseModel } from './language-model.ts'
import { listen } from './listen.ts'
import { readLlmChoice } from './llm-settings.ts'
import { openLog } from './log.ts'
import { connectTools } from './model-tools.ts'
import { createPlanner } from './planner.ts'
import { PreviewHub } from './preview-hub.ts'
import { basePathOf, linkOrigin } from './public-address.ts'
import { openUrlSigner } from './signed-urls.ts'
import { acceptSockets } from './sockets.ts'

/** A conversation that planned nothing is kept for so long. */
const TALK_HOURS = 24

export interface StudioOptions extends Partial<Environment> {
  dataDir: string
}

export interface Studio {
  /** Where a browser finds it. */
  url: string
  /** What the MCP tools stand on, for a door other than HTTP. */
  ports: StudioPorts
  /** Stops within two seconds; a take at work goes on after the next start. */
  close(): Promise<void>
}

/**
 * Ties database, tools, generator and server together and listens. The port answers from the first
 * moment; requests wait until the rest is up. Throws the errors of explained-errors.ts, and what an engine throws that
 * cannot be used.
 */
export async function startStudio(options: StudioOptions): Promise<Studio> {
  const { dataDir, host = '127.0.0.1', port = 0, key, databaseUrl } = options
  checkListening(host, key)
  const closing = new Closing()
  try {
    const lock = databaseUrl ? null : lockDataDir(dataDir)
    if (databaseUrl) checkDataDir(dataDir)
    closing.add(async () => lock?.release())
    const log = openLog(options.log ?? 'silent')
    const doors = createDoors(options, log)
    const url = await listen(doors.http, host, port)
    closing.add(() => doors.close())
    lock?.announce(url)
    const ports = await wireUp(options, doors, url, log, closing)
    doors.open()
    // First of all, so that nobody asks for what is being taken down.
    closing.add(() => doors.close())
    return { url, ports, close: () => closing.run() }
  } catch (error) {
    await closing.run()
    throw error
  }
}

/** Everything behind the doors. */
async function wireUp(
  options: StudioOptions,
  doors: Doors,
  url: string,
  log: Logger,
  closing: Closing,
): Promise<StudioPorts> {
  const { dataDir, databaseUrl, key, builtInEngine = DEFAULT_ENGINE_SPEC, llm = {} } = options
  const onError = (err: unknown, takeId?: string | null) => log.error({ err, takeId: takeId ?? undefined }, 'failed')
  const engines = openEngineDirectory(dataDir, builtInEngine)
  const { capabilities } = await engines.choice(null)
  const database = await openDatabase({ url: databaseUrl, dir: dataDir, onError })
  closing.add(() => database.close())
  const serverName = randomUUID()
  closing.add(await endDeadReplies(database, onError))
  if (database.exclusive) await sweepOrphans(database.db, dataDir)
  await sweepTalk(database.db, TALK_HOURS)

  const planner = createPlanner(capabilities.looks)
  const signer = await openUrlSigner(dataDir)
  const linkTo = (path: string) => linkOrigin(options, url) + (key ? signer.sign(path) : path)
  const pathOf = (id: UploadId) => uploadFile(dataDir, id)
  const overviews = {
    ofPlan: (plan: ShotPlan) => drawPlanOverview(plan, pathOf),
    ofTake: (plan: ShotPlan, takeId: string) => drawClipOverview(plan, takeFiles(dataDir, takeId).clip),
  }
  const keep = (name: string, bytes: Buffer) =>
    keepPicture({ db: database.db, dataDir }, name, bytes).catch((error) => {
      throw error instanceof HttpError ? new Refused(error.message) : error
    })
  const ports: StudioPorts = { database, planner, engines, overviews, keepPicture: keep, dataDir, linkTo, onError }
  const mcp = createHttpDoor(ports)
  closing.add(() => mcp.close())
  const tools = await connectTools(mcp.fetch, onError)

  const previews = new PreviewHub()
  const { wire } = doors
  const endBroadcast = broadcastChanges(wire, database, previews, serverName, onError)
  closing.add(async () => endBroadcast())
  acceptSockets(wire, database.db, previews, onError)
  const choose = async () => chooseModel((await readLlmChoice(database.db, llm)).settings)
  const agent = createAgent({ database, wire, name: serverName, tools, chooseModel: choose, onError })
  closing.add(() => agent.close())
  const info = async () => describeStudio(await engines.choices(), await choose())
  const entrance = { gatekeeper: doors.gatekeeper, basePath: basePathOf(options) }
  createApp(doors.app, {
    database,
    agent,
    mcp,
    dataDir,
    planner,
    drawStill: (plan, index) => drawShotStill(plan, index, pathOf),
    engines,
    llm,
    signer,
    info,
    log,
    onError,
    ...entrance,
  })

  database.relay?.subscribe((preview) => previews.publish(preview))
  if (options.render !== 'elsewhere') {
    const published = database.relay ?? previews
    const worker = await startWorker({ database, previews: published, dataDir, engineFor: engines.specOf, onError })
    closing.add(() => worker.close())
  }
  return ports
}
