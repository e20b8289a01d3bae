import { z } from 'zod'
import { UploadId } from './ids.ts'

/** One piece of a message. Plans and takes are named by id; their rows hold the rest. */
export const MessagePart = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  /** The person's own picture. */
  z.object({ type: z.literal('picture'), uploadId: UploadId, name: z.string() }),
  /** A plan card. */
  z.object({ type: z.literal('plan'), planId: z.string() }),
  /** A filmstrip that becomes a player. */
  z.object({ type: z.literal('take'), takeId: z.string() }),
  /** A short question with the answers that are one click away; each is the message it sends. */
  z.object({ type: z.literal('question'), text: z.string(), choices: z.array(z.string()).min(2).max(4) }),
  /** Something that a person should know and that nobody said: "the built-in planner took over". */
  z.object({ type: z.literal('notice'), text: z.string() }),
  /** What went wrong, in plain words; `retry` when sending the same message again may help. */
  z.object({ type: z.literal('error'), text: z.string(), retry: z.boolean() }),
])

export const MESSAGE_STATUSES = ['streaming', 'done', 'stopped', 'failed'] as const

export const Message = z.object({
  id: z.string(),
  threadId: z.string(),
  role: z.enum(['user', 'assistant']),
  parts: z.array(MessagePart),
  status: z.enum(MESSAGE_STATUSES),
  createdAt: z.string(),
})

export const Thread = z.object({
  id: z.string(),
  title: z.string(),
  /** Kept at the top of the history. */
  pinned: z.boolean(),
  /** The plan and the take that "it" means in the next message. */
  currentPlanId: z.string().nullable(),
  currentTakeId: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
})

export type MessagePart = z.infer<typeof MessagePart>
export type Message = z.infer<typeof Message>
export type Thread = z.infer<typeof Thread>
