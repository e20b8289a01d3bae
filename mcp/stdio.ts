import { type StdioServerHandle, serveStdio } from '@modelcontextprotocol/server/stdio'
import { createMcpServer } from './server.ts'
import type { StudioPorts } from './studio.ts'

/** The door over this process's standard input and output. Nothing else may write to the output. */
export function openStdioDoor(studio: StudioPorts): StdioServerHandle {
  return serveStdio(() => createMcpServer(studio), { onerror: studio.onError })
}
