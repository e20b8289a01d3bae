import { createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server'
import { scopeFromAuth } from '../models/contract/caller-scope.ts'
import { createMcpServer } from './server.ts'
import type { StudioPorts } from './studio.ts'

/** The door over HTTP; answers today's hosts (2025-11-25 and older) and the stateless 2026-07-28 alike. */
export function createHttpDoor(studio: StudioPorts): McpHttpHandler {
  return createMcpHandler(({ authInfo }) => createMcpServer(studio, scopeFromAuth(authInfo)), {
    onerror: studio.onError,
  })
}
