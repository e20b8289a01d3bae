import { describe, expect, it } from 'vitest'
import { applyEvent } from '../../../chat-ui/api/apply-event.ts'
import type { ThreadEvent } from '../../../chat-ui/api/thread-event.ts'
import type { ThreadSnapshot } from '../../../server/events.ts'
import { done, failed, plan, queued, rendering, reply, thread, turn, untouched } from '../recorded.ts'

function applied(snapshot: ThreadSnapshot, events: ThreadEvent[]): ThreadSnapshot {
  return events.reduce((held, event) => {
    const next = applyEvent(held, event)
    if (next === 'missed') throw new Error(`"${event.name}" was called missed`)
    return next
  }, snapshot)
}

const whole = applied(untouched, turn)
const delta = (offset: number, text: string): ThreadEvent => ({
  name: 'message:text',
  payload: { threadId: thread.id, messageId: reply.id, part: 2, offset, text },
})

describe('a turn, event by event', () => {
  it('ends with the message, the answer in its parts, the plan and the finished take', () => {
    expect(whole.messages.map(({ role, status }) => [role, status])).toEqual([
      ['user', 'done'],
      ['assistant', 'done'],
    ])
    expect(whole.messages[1]!.parts).toEqual([
      { type: 'plan', planId: plan.id },
      { type: 'take', takeId: queued.id },
      { type: 'text', text: 'A fox runs through the forest.' },
    ])
    expect(whole.plans.map((card) => card.plan)).toEqual([plan])
    expect(whole.takes).toEqual([done])
    expect(whole.thread.currentTakeId).toBe(queued.id)
  })

  it('leaves the snapshot it was given as it was', () => {
    const before = structuredClone(untouched)
    applied(untouched, turn)
    expect(untouched).toEqual(before)
  })
})

describe('events that come twice or late', () => {
  it('changes nothing when every event comes twice in a row', () => {
    expect(
      applied(
        untouched,
        turn.flatMap((event) => [event, event]),
      ),
    ).toEqual(whole)
  })

  it('changes nothing when the whole turn is played again over its own end', () => {
    expect(applied(whole, turn)).toEqual(whole)
  })

  it('returns the very same snapshot for an event that it already holds', () => {
    for (const event of [turn[0]!, turn[2]!, delta(0, 'A fox '), turn[10]!])
      expect(applyEvent(whole, event)).toBe(whole)
  })

  it('reaches the same end from a snapshot taken at any moment of the turn', () => {
    for (const moment of turn.keys()) {
      const snapshot = applied(untouched, turn.slice(0, moment))
      for (const from of [0, Math.floor(moment / 2), moment]) {
        expect(applied(snapshot, turn.slice(from)), `from event ${from} over snapshot ${moment}`).toEqual(whole)
      }
    }
  })

  it('takes only the new end of a delta that overlaps what is held', () => {
    const streaming = applied(untouched, turn.slice(0, 9))
    const { messages } = applied(streaming, [delta(6, 'runs through the forest.')])
    expect(messages[1]!.parts[2]).toEqual({ type: 'text', text: 'A fox runs through the forest.' })
  })
})

describe('events of which something before is missing', () => {
  const streaming = applied(untouched, turn.slice(0, 8))

  it('asks for the snapshot again when characters are missing', () => {
    expect(applyEvent(streaming, delta(19, 'the forest.'))).toBe('missed')
  })

  it('asks for the snapshot again when the message is unknown', () => {
    expect(applyEvent(untouched, turn[3]!)).toBe('missed')
    expect(applyEvent(untouched, turn[10]!)).toBe('missed')
  })

  it('asks for the snapshot again when a part is missing', () => {
    expect(applyEvent(applied(untouched, turn.slice(0, 2)), turn[5]!)).toBe('missed')
  })
})

describe('takes', () => {
  const shown = (events: ThreadEvent[]) => applied(untouched, events).takes[0]

  it('never go back to work once they are settled', () => {
    for (const end of [done, failed]) {
      expect(
        shown([
          { name: 'take:changed', payload: end },
          { name: 'take:changed', payload: rendering(0.9) },
        ]),
      ).toEqual(end)
    }
  })

  it('never lose progress while they are rendered', () => {
    expect(
      shown([
        { name: 'take:changed', payload: rendering(0.7) },
        { name: 'take:changed', payload: rendering(0.3) },
      ]),
    ).toEqual(rendering(0.7))
  })

  it('go back to the queue when their worker died', () => {
    expect(
      shown([
        { name: 'take:changed', payload: rendering(0.7) },
        { name: 'take:changed', payload: queued },
      ]),
    ).toEqual(queued)
  })
})

describe('other threads', () => {
  it('do not show in this one', () => {
    const elsewhere = 'thread-2'
    const foreign: ThreadEvent[] = [
      { name: 'thread:changed', payload: { ...thread, id: elsewhere, title: 'another' } },
      { name: 'message:added', payload: { ...reply, id: 'message-9', threadId: elsewhere } },
      { name: 'message:text', payload: { threadId: elsewhere, messageId: 'message-9', part: 0, offset: 0, text: 'x' } },
      {
        name: 'plan:added',
        payload: {
          threadId: elsewhere,
          plan: { ...plan, id: 'plan-9' },
          notes: [],
          labels: {},
          estimate: { seconds: 60, measured: true },
          createdAt: '',
        },
      },
      { name: 'take:changed', payload: { ...queued, id: 'take-9', threadId: elsewhere } },
    ]
    expect(applied(whole, foreign)).toBe(whole)
  })

  it('an older state of this thread does not replace a newer one', () => {
    expect(applyEvent(whole, { name: 'thread:changed', payload: thread })).toBe(whole)
  })
})
