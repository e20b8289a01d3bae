import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigserial,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'
import type { Note } from '../models/contract/draft.ts'
import type { UploadId } from '../models/contract/ids.ts'
import type { Message, MessagePart } from '../models/contract/message.ts'
import type { Preview } from '../models/contract/previews.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import type { Take, TakeStatus } from '../models/contract/take.ts'
import type { TakeTrouble } from '../models/contract/trouble.ts'

/** Numbers rows in the order in which they came; timestamps of one millisecond would tie. */
const sequenceColumn = () => bigserial('sequence', { mode: 'number' }).notNull()
const bytes = customType<{ data: Preview['image'] }>({ dataType: () => 'bytea' })
const timeColumn = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const threads = pgTable('threads', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  /** Kept at the top of the history. */
  pinned: boolean('pinned').notNull().default(false),
  currentPlanId: text('current_plan_id'),
  currentTakeId: text('current_take_id'),
  createdAt: timeColumn('created_at').notNull().defaultNow(),
  updatedAt: timeColumn('updated_at').notNull().defaultNow(),
})

const threadId = () =>
  text('thread_id')
    .notNull()
    .references(() => threads.id, { onDelete: 'cascade' })

export const messages = pgTable(
  'messages',
  {
    id: text('id').primaryKey(),
    threadId: threadId(),
    sequence: sequenceColumn(),
    role: text('role').$type<Message['role']>().notNull(),
    parts: jsonb('parts').$type<MessagePart[]>().notNull(),
    /** The server process that wrote it, and is writing it while the status is "streaming". */
    writer: text('writer'),
    /** When the writer was last heard of; a reply whose writer is silent will not go on. */
    heartbeatAt: timeColumn('heartbeat_at').notNull().defaultNow(),
    status: text('status').$type<Message['status']>().notNull(),
    createdAt: timeColumn('created_at').notNull().defaultNow(),
  },
  (table) => [index('messages_thread').on(table.threadId, table.sequence)],
)

export const plans = pgTable(
  'plans',
  {
    id: text('id').primaryKey(),
    threadId: threadId(),
    parentId: text('parent_id').references((): AnyPgColumn => plans.id, { onDelete: 'cascade' }),
    sequence: sequenceColumn(),
    plan: jsonb('plan').$type<ShotPlan>().notNull(),
    notes: jsonb('notes').$type<Note[]>().notNull(),
    createdAt: timeColumn('created_at').notNull().defaultNow(),
  },
  (table) => [index('plans_thread').on(table.threadId, table.sequence)],
)

export const takes = pgTable(
  'takes',
  {
    id: text('id').primaryKey(),
    threadId: threadId(),
    planId: text('plan_id')
      .notNull()
      .references(() => plans.id, { onDelete: 'cascade' }),
    sequence: sequenceColumn(),
    /** As people call it, "take 2": counted from 1 in its thread, and kept when another take is deleted. */
    number: integer('number').notNull().default(0),
    /** What the person calls it; null until they do. */
    name: text('name'),
    favourite: boolean('favourite').notNull().default(false),
    status: text('status').$type<TakeStatus>().notNull().default('queued'),
    /** Who ordered it, as far as that is known, such as an address; orders are counted by it. */
    caller: text('caller').notNull().default(''),
    /** How long it would render, as it was ordered. */
    estimatedSeconds: integer('estimated_seconds').notNull().default(0),
    /** How many unfinished takes the thread had before this one: low turns are served first. */
    turn: integer('turn').notNull().default(0),
    /** How often a worker has claimed it; tells the newest claim from those that have lapsed. */
    attempts: integer('attempts').notNull().default(0),
    /** Claims in a row that came no further than those before; a take that keeps killing its worker is given up. */
    stalled: integer('stalled').notNull().default(0),
    progress: real('progress').notNull().default(0),
    /** The most progress that any claim has made. */
    furthest: real('furthest').notNull().default(0),
    error: text('error'),
    trouble: jsonb('trouble').$type<TakeTrouble>(),
    seconds: jsonb('seconds').$type<Take['seconds']>(),
    /** The engine's own label, once it has rendered: "rushes-1 0.1.0 on cpu". */
    engine: text('engine'),
    /** Which of the studio's engines was asked for; null for the default. */
    engineName: text('engine_name'),
    /** What a person should know of this rendering, in plain sentences. */
    notes: jsonb('notes').$type<string[]>().notNull().default([]),
    createdAt: timeColumn('created_at').notNull().defaultNow(),
    finishedAt: timeColumn('finished_at'),
  },
  (table) => [
    index('takes_thread').on(table.threadId, table.sequence),
    index('takes_unfinished').on(table.turn, table.sequence).where(sql`status in ('queued', 'rendering')`),
  ],
)

/**
 * Pictures on their way from a worker in another process to the server, the newest of each tile. Unlogged:
 * a crash of the database loses them, and the next ones come in a moment.
 */
export const previewTiles = pgTable(
  'preview_tiles',
  {
    takeId: text('take_id')
      .notNull()
      .references(() => takes.id, { onDelete: 'cascade' }),
    tile: integer('tile').notNull(),
    about: jsonb('about').$type<Omit<Preview, 'image'>>().notNull(),
    image: bytes('image').notNull(),
  },
  (table) => [primaryKey({ columns: [table.takeId, table.tile] })],
)

/** A person's own picture; the file lies in the data directory under the id. */
export const uploads = pgTable('uploads', {
  id: text('id').$type<UploadId>().primaryKey(),
  name: text('name').notNull(),
  type: text('type').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  bytes: integer('bytes').notNull(),
  createdAt: timeColumn('created_at').notNull().defaultNow(),
})

export const settings = pgTable('settings', {
  key: text('key').primaryKey(),
  value: jsonb('value').$type<unknown>().notNull(),
  updatedAt: timeColumn('updated_at').notNull().defaultNow(),
})
