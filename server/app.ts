import { toNodeHandler } from '@modelcontextprotocol/node'
import type { McpHttpHandler } from '@modelcontextprotocol/server'
import type { Express } from 'express'
import type { Logger } from 'pino'
import type { OpenDatabase } from '../db/opened-database.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { type Gatekeeper, guardRequests } from './access.ts'
import type { Agent } from './agent.ts'
import { endCancelledCalls } from './cancelled-calls.ts'
import { refuseUndecodablePath } from './encoded-path.ts'
import type { Environment } from './env.ts'
import type { StudioInfo } from './events.ts'
import { answerErrors, noSuchRoute } from './http-error.ts'
import { readJsonBody } from './json-body.ts'
import { identifyCaller } from './mcp-caller.ts'
import { pageRoutes } from './page.ts'
import type { createPlanner } from './planner.ts'
import { answerCaller } from './public-address.ts'
import { limitPerMinute } from './rate-limit.ts'
import { logRequests } from './request-log.ts'
import { backupRoutes } from './routes/backup.ts'
import { forecastRoutes } from './routes/forecast.ts'
import { libraryRoutes } from './routes/library.ts'
import { llmSettingsRoutes } from './routes/llm-settings.ts'
import { planRoutes } from './routes/plans.ts'
import { takeRoutes } from './routes/takes.ts'
import { type EngineNames, threadRoutes } from './routes/threads.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { securityHeaders } from './security-headers.ts'
import type { UrlSigner } from './signed-urls.ts'

/** An assistant that waits for a video asks often; more than this is a loop. */
const MCP_REQUESTS_PER_MINUTE = 300
/** Everything that is sent rather than read, together; a page asks for an estimate while somebody types. */
const CHANGES_PER_MINUTE = 600
const changesSomething = (method: string) => !['GET', 'HEAD', 'OPTIONS'].includes(method)

export interface AppParts {
  database: OpenDatabase
  agent: Agent
  mcp: McpHttpHandler
  dataDir: string
  planner: ReturnType<typeof createPlanner>
  drawStill: (plan: ShotPlan, index: number) => Promise<Uint8Array>
  engines: EngineNames
  llm: Environment['llm']
  basePath: string
  gatekeeper: Gatekeeper
  signer: UrlSigner
  info: () => Promise<StudioInfo>
  log: Logger
  onError: (error: unknown) => void
}

/** Hangs every route into the app. */
export function createApp(app: Express, parts: AppParts): void {
  const { database, agent, dataDir, llm } = parts
  app.use(securityHeaders)
  app.get('/healthz', (_request, response) => {
    response.json({ ok: true })
  })
  app.use(logRequests(parts.log))
  app.use(refuseUndecodablePath)
  app.use(guardRequests(parts.gatekeeper, parts.signer))
  const mcp = toNodeHandler(parts.mcp, { onerror: parts.onError })
  const limited = limitPerMinute(MCP_REQUESTS_PER_MINUTE)
  app.all('/mcp', limited, readJsonBody, identifyCaller, endCancelledCalls(), (request, response) =>
    answerCaller(request, parts.basePath, () => mcp(request, response, request.body)),
  )
  app.use('/api', limitPerMinute(CHANGES_PER_MINUTE, changesSomething))
  // Before the JSON parser: a picture is not JSON, and larger.
  app.use('/api/uploads', uploadRoutes({ db: database.db, dataDir }))
  app.use('/api', readJsonBody)
  app.get('/api/info', async (_request, response) => {
    response.json(await parts.info())
  })
  app.use('/api/threads', threadRoutes({ database, agent, dataDir, engines: parts.engines }))
  app.use('/api/library', libraryRoutes({ db: database.db, dataDir }))
  app.use('/api/plans', planRoutes({ database, drawStill: parts.drawStill }))
  app.use('/api/takes', takeRoutes({ db: database.db, dataDir }))
  app.use('/api/forecast', forecastRoutes({ db: database.db, planner: parts.planner }))
  app.use('/api/backup', backupRoutes(database))
  app.use('/api/settings/llm', llmSettingsRoutes({ db: database.db, environment: llm }))
  app.use(pageRoutes())
  app.use(noSuchRoute)
  app.use(answerErrors(parts.log))
}
