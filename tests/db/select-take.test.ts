import { expect, test } from 'vitest'
import { addPlan } from '../../db/plans.ts'
import { type NotSelectable, selectTake } from '../../db/select-take.ts'
import { cancelTake, claimTake, failTake } from '../../db/take-states.ts'
import { addTake, getTake } from '../../db/takes.ts'
import { createThread } from '../../db/threads.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { onEachDatabase } from './each-database.ts'

onEachDatabase((open) => {
  test('a take that shows nothing is refused in the language of its plan, with the facts', async () => {
    const { db } = open()
    const { id: threadId } = await createThread(db, 'takes')
    const plan = foxPlan()
    plan.format.language = 'fr'
    await addPlan(db, { threadId, plan, notes: [] })
    const order = async () => (await addTake(db, { threadId, planId: plan.id })).take.id
    const refusal = async (id: string) => selectTake(db, await getTake(db, id)).catch((error: NotSelectable) => error)

    const cancelled = await order()
    await cancelTake(db, cancelled)
    expect(await refusal(cancelled)).toMatchObject({
      message: expect.stringContaining('la prise 1 a été annulée et ne montre rien'),
      fields: { take: 1, status: 'cancelled', finished: '' },
    })

    const failed = await order()
    const claim = await claimTake(db, failed)
    const trouble = { code: 'given_up', fields: { attempts: 5 } } as const
    await failTake(db, claim!, { error: 'abandonné', trouble })
    expect(await getTake(db, failed)).toMatchObject({ status: 'failed', error: 'abandonné', trouble })
    expect(await refusal(failed)).toMatchObject({
      message: expect.stringContaining('la prise 2 a échoué (abandonné)'),
      fields: { take: 2, status: 'failed', finished: '' },
    })
  })
})
