import { type SQL, sql } from 'drizzle-orm'
import type { Language } from '../models/planner/lexicon/lexicon.ts'
import type { Database } from './database.ts'
import { takes } from './schema.ts'

const HOUR = 3600

/** How much may wait or render at a time: films, and the seconds they will take on this machine. */
export const QUEUE_LIMITS = {
  conversation: { takes: 12, seconds: 6 * HOUR },
  caller: { takes: 20, seconds: 12 * HOUR },
  studio: { takes: 100, seconds: 48 * HOUR },
} as const

export type Queue = keyof typeof QUEUE_LIMITS

/** One more film than the studio will come round to soon. The message may be shown. */
export class QueueFull extends Error {
  override name = 'QueueFull'
}

export interface Order {
  threadId: string
  /** Whose orders are counted together. */
  caller: string
  /** How long the film will probably render. */
  seconds: number
  language: Language
}

type Load = Record<Queue, { takes: number; seconds: number }>

/** What waits and renders now; of a film that renders, what is left of it. */
async function readLoad(db: Database, { threadId, caller }: Order): Promise<Load> {
  const left = sql`${takes.estimatedSeconds} * (1 - ${takes.progress})`
  const countWhere = (mine: SQL) => sql<number>`count(*) filter (where ${mine})`.mapWith(Number)
  const sumWhere = (mine: SQL) => sql<number>`coalesce(sum(${left}) filter (where ${mine}), 0)`.mapWith(Number)
  const where = {
    conversation: sql`${takes.threadId} = ${threadId}`,
    caller: sql`${takes.caller} = ${caller}`,
    studio: sql`true`,
  }
  const load = (queue: Queue) => ({ takes: countWhere(where[queue]), seconds: sumWhere(where[queue]) })
  const [row] = await db
    .select({ conversation: load('conversation'), caller: load('caller'), studio: load('studio') })
    .from(takes)
    .where(sql`${takes.status} in ('queued', 'rendering')`)
  return row!
}

/**
 * Throws QueueFull where the order is one too many for its conversation, its caller or the studio. A film that is
 * longer than a whole queue may be is let in where nothing else waits.
 */
export async function refuseWhenFull(db: Database, order: Order): Promise<void> {
  const load = await readLoad(db, order)
  const say = order.language === 'fr' ? inFrench : inEnglish
  for (const queue of ['conversation', 'caller', 'studio'] as const) {
    const { takes: waiting, seconds } = load[queue]
    const most = QUEUE_LIMITS[queue]
    if (waiting >= most.takes) throw new QueueFull(say.tooMany(queue, waiting))
    if (waiting > 0 && seconds + order.seconds > most.seconds) {
      throw new QueueFull(say.tooLong(queue, seconds, order.seconds, most.seconds))
    }
  }
}

interface Sentences {
  tooMany(queue: Queue, waiting: number): string
  tooLong(queue: Queue, waiting: number, film: number, most: number): string
}

function sayDuration(seconds: number): string {
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${Math.round(seconds / HOUR)} h`
}

const ENGLISH_NAMES = { conversation: 'this conversation', caller: 'you', studio: 'the studio' }
const FRENCH_NAMES = { conversation: 'cette conversation', caller: 'vous', studio: 'le studio' }

const inEnglish: Sentences = {
  tooMany: (queue, waiting) =>
    `The queue for ${ENGLISH_NAMES[queue]} is full: ${waiting} films wait or render, and that is the most. ` +
    'Wait until one is finished, or cancel one.',
  tooLong: (queue, waiting, film, most) =>
    `The queue for ${ENGLISH_NAMES[queue]} is full: what waits takes about ${sayDuration(waiting)}, this film about ` +
    `${sayDuration(film)}, and at most ${sayDuration(most)} are accepted. Wait, cancel a film, or ask for a smaller size, ` +
    'fewer frames a second or a shorter film.',
}

const inFrench: Sentences = {
  tooMany: (queue, waiting) =>
    `La file d’attente pour ${FRENCH_NAMES[queue]} est pleine : ${waiting} films attendent ou sont en cours de rendu, ` +
    'le maximum. Attendez que l’un d’eux soit fini, ou annulez-en un.',
  tooLong: (queue, waiting, film, most) =>
    `La file d’attente pour ${FRENCH_NAMES[queue]} est pleine : ce qui attend prend environ ${sayDuration(waiting)}, ce ` +
    `film environ ${sayDuration(film)}, et ${sayDuration(most)} au plus sont acceptées. Attendez, annulez un film, ou demandez ` +
    'une plus petite taille, moins d’images par seconde ou un film plus court.',
}
