import type { RefusalCode, RefusalFields, TakeTrouble } from '../../models/contract/trouble.ts'

/** What the page says for each code of the server; what was sent wrongly is said by status alone. */
export interface Refusals {
  requests: { [Code in Exclude<RefusalCode, 'bad_request' | 'failed'>]: (fields: RefusalFields[Code]) => string }
  takes: { [Code in TakeTrouble['code']]: (fields: Extract<TakeTrouble, { code: Code }>['fields']) => string }
}
