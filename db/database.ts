import { fileURLToPath } from 'node:url'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

/** PGlite or PostgreSQL; nobody outside `open-*.ts` knows which. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>

export const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url))
