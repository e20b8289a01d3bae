import { z } from 'zod'
import { cutText } from './cut-text.ts'

const SHOWN_CHARACTERS = 40

/** Every id that the studio gives out is a UUID; what comes in from outside becomes one here and nowhere else. */
const idOf = (what: string) =>
  z.uuid({
    error: ({ input }) =>
      `${JSON.stringify(cutText(String(input), SHOWN_CHARACTERS))} is no id of ${what}; expected a UUID as the studio gave it out`,
  })

export const UploadId = idOf('an uploaded picture').brand<'UploadId'>()
export const PlanId = idOf('a plan').brand<'PlanId'>()
export const TakeId = idOf('a take').brand<'TakeId'>()
export const ThreadId = idOf('a thread').brand<'ThreadId'>()

export type UploadId = z.infer<typeof UploadId>
export type PlanId = z.infer<typeof PlanId>
export type TakeId = z.infer<typeof TakeId>
export type ThreadId = z.infer<typeof ThreadId>
