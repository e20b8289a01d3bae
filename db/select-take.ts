import { planLanguage } from '../models/contract/plan-language.ts'
import type { Take } from '../models/contract/take.ts'
import type { RefusalFields } from '../models/contract/trouble.ts'
import type { Database } from './database.ts'
import { getPlan } from './plans.ts'
import { listTakes } from './takes.ts'
import { setCurrent } from './threads.ts'

/** A take that shows nothing cannot be gone back to. The message may be shown. */
export class NotSelectable extends Error {
  override name = 'NotSelectable'
  readonly fields: RefusalFields['not_selectable']
  constructor(message: string, fields: RefusalFields['not_selectable']) {
    super(message)
    this.fields = fields
  }
}

/** Makes a take, and the plan it was rendered from, what "it" means from now on. Throws NotSelectable. */
export async function selectTake(db: Database, take: Take): Promise<void> {
  const { threadId, planId, id: takeId, number, status, error } = take
  if (status === 'cancelled' || status === 'failed') {
    const usable = (await listTakes(db, threadId)).filter((one) => one.status === 'done')
    const finished = usable.map((one) => one.number).join(', ')
    const { plan } = await getPlan(db, planId)
    const say = planLanguage(plan) === 'fr' ? sayInFrench : sayInEnglish
    throw new NotSelectable(say({ number, status, error }, finished), { take: number, status, finished })
  }
  await setCurrent(db, threadId, { planId, takeId })
}

type Unusable = Pick<Take, 'number' | 'status' | 'error'>

function sayInEnglish({ number, status, error }: Unusable, finished: string): string {
  const why = error ? ` (${error})` : ''
  return `take ${number} is ${status}${why} and shows nothing; finished in this conversation: ${finished || 'none yet'}`
}

function sayInFrench({ number, status, error }: Unusable, finished: string): string {
  const what = status === 'failed' ? 'a échoué' : 'a été annulée'
  const why = error ? ` (${error})` : ''
  return `la prise ${number} ${what}${why} et ne montre rien ; prises finies de cette conversation : ${finished || 'aucune'}`
}
