import pino, { type Logger } from 'pino'
import type { Environment } from './env.ts'

/** Lines of JSON on standard error; what people wrote is logged by no line, keys are struck out. */
export function openLog(level: Environment['log']): Logger {
  const redact = ['*.apiKey', '*.authorization', '*.requestBodyValues', '*.prompt', '*.text']
  return pino({ level, redact, base: undefined }, pino.destination({ dest: 2, sync: true }))
}
