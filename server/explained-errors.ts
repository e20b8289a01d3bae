import { DataDirUnusable } from '../db/check-data-dir.ts'
import { DataDirInUse } from '../db/data-dir-lock.ts'
import { DatabaseUnusable } from '../db/database-unusable.ts'
import { OpenToStrangers } from './access.ts'
import { BadEnvironment } from './env.ts'
import { CannotListen } from './listen.ts'

/** What keeps a studio from starting and the person at the terminal can put right. */
export const EXPLAINED_STARTS = [
  BadEnvironment,
  CannotListen,
  DataDirInUse,
  DataDirUnusable,
  DatabaseUnusable,
  OpenToStrangers,
]
