import { z } from 'zod'
import { TakeTrouble } from './trouble.ts'

/** A take is one rendering of one plan. */
export const TAKE_STATUSES = ['queued', 'rendering', 'done', 'failed', 'cancelled'] as const

export const Take = z.object({
  id: z.string(),
  threadId: z.string(),
  planId: z.string(),
  /** "Take 2": counted from 1 in its thread; it stays when another take is deleted. */
  number: z.number().int().positive(),
  /** What the person calls it; null until they do. */
  name: z.string().nullable(),
  favourite: z.boolean(),
  status: z.enum(TAKE_STATUSES),
  /** 0 … 1 over the whole take. */
  progress: z.number().min(0).max(1),
  /** How many takes are served before this one, plus one, while status is "queued". */
  queuePosition: z.number().int().positive().nullable(),
  /** What a person is told when status is "failed", in the language of the conversation. */
  error: z.string().nullable(),
  /** The same as a code with its facts; null too for takes that failed before there were codes. */
  trouble: TakeTrouble.nullable(),
  /** Seconds spent, once done. */
  seconds: z.object({ animatic: z.number(), denoise: z.number(), encode: z.number() }).nullable(),
  /** "rushes-1 0.1.0 on cpu". */
  engine: z.string().nullable(),
  /** Which of the studio's engines was asked for; null for the default. */
  engineName: z.string().nullable(),
  /** What a person should know of this rendering, in plain sentences. */
  notes: z.array(z.string()),
  clipUrl: z.string().nullable(),
  posterUrl: z.string().nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
})
export type Take = z.infer<typeof Take>
export type TakeStatus = Take['status']
