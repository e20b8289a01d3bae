import { z } from 'zod'

/**
 * Why a take failed, as a code with its facts: a page words it in its reader's language. `Take.error` says the same
 * in the language of the conversation, for those who have no words of their own.
 */
export const TakeTrouble = z.discriminatedUnion('code', [
  z.object({ code: z.literal('disk_full'), fields: z.object({ megabytes: z.number() }) }),
  z.object({ code: z.literal('out_of_memory'), fields: z.object({}) }),
  /** The program stopped while rendering it, as often as it was tried. */
  z.object({ code: z.literal('given_up'), fields: z.object({ attempts: z.number() }) }),
  z.object({ code: z.literal('picture_missing'), fields: z.object({}) }),
  /** Anything else; `words` are those of the engine or the program, in English. */
  z.object({ code: z.literal('render_failed'), fields: z.object({ words: z.string() }) }),
])
export type TakeTrouble = z.infer<typeof TakeTrouble>

/** What each refusal of a request tells beside its code. An `ErrorBody` says the same in English. */
export interface RefusalFields {
  /** `field`: where in the request, such as "pictures.0". */
  bad_request: { field: string }
  /** A text that cannot be stored: it holds a NUL or half a character. */
  text_unfit: { field: string }
  /** A language model's address that is none, holds a user name or a password, or leads where nobody may ask. */
  address_unreadable: { field: string }
  address_with_credentials: { field: string }
  address_forbidden: { field: string }
  unauthorized: object
  bad_host: { host: string }
  bad_origin: { origin: string }
  not_found: { kind: string; id: string }
  /** `take`: its number; `finished`: the numbers of those that can be shown, "1, 3", or "". */
  not_selectable: { take: number; status: string; finished: string }
  not_finished: { status: string }
  /** The bytes are no picture, or one of a format that is not accepted: "GIF", "AVIF", "SVG". */
  picture_unreadable: object
  picture_format: { format: string }
  picture_heic: object
  picture_damaged: object
  picture_too_large: { width: number; height: number; megapixels: number }
  too_many_requests: { seconds: number }
  /** The body is larger than is read, or not the JSON that it says it is. */
  entity_too_large: object
  entity_parse_failed: object
  /** The database is PostgreSQL and is backed up by its own programs. */
  not_here: object
  /** The studio's own fault. */
  failed: object
}
export type RefusalCode = keyof RefusalFields
