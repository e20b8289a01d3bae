import { describe, expect, it } from 'vitest'
import { historyRequest, takeAsked } from '../../../models/planner/conversation/history.ts'

describe('where a message wants to go in the history', () => {
  it.each([
    ['go back to take 2', { to: 'take', number: 2 }],
    ['reviens à la prise 1', { to: 'take', number: 1 }],
    ['back to take 3', { to: 'take', number: 3 }],
    ['reviens à la 2e prise', { to: 'take', number: 2 }],
    ['retourne à la prise numéro 4 stp', { to: 'take', number: 4 }],
    ['I preferred version two', { to: 'take', number: 2 }],
    ['la troisième version était mieux', { to: 'take', number: 3 }],
    ['the first version please', { to: 'first' }],
    ['reviens à la toute première version', { to: 'first' }],
    ['back to the original', { to: 'first' }],
    ['undo twice', { to: 'back', steps: 2 }],
    ['annule les deux dernières modifications', { to: 'back', steps: 2 }],
    ['undo only the last change', { to: 'back', steps: 1 }],
    ['undo everything', { to: 'first' }],
    ['reviens à la dernière version', { to: 'last' }],
  ])('"%s"', (message, request) => {
    expect(historyRequest(message)).toEqual(request)
  })

  it.each([
    'trois versions',
    'in the first shot make it snow',
    'add a second shot where a dog sleeps',
    'reviens au premier plan du renard',
    'zoom back on the fox',
    'make the second dog black',
    'take 2 seconds off',
  ])('"%s" is none', (message) => {
    expect(historyRequest(message)).toBeNull()
  })
})

describe('the take that is meant', () => {
  const takes = [
    { id: 'a', planId: '1', parentPlanId: null },
    { id: 'b', planId: '2', parentPlanId: '1' },
    { id: 'c', planId: '3', parentPlanId: '2' },
    { id: 'd', planId: '4', parentPlanId: null },
  ]
  it.each([
    [{ to: 'take', number: 2 }, '3', { take: takes[1] }],
    [{ to: 'take', number: 9 }, '3', { none: 'no-such' }],
    [{ to: 'first' }, '3', { take: takes[0] }],
    [{ to: 'back', steps: 2 }, '3', { take: takes[0] }],
    [{ to: 'back', steps: 1 }, '1', { none: 'too-early' }],
    [{ to: 'forward' }, '1', { take: takes[1] }],
    [{ to: 'forward' }, '3', { none: 'too-late' }],
  ] as const)('%j from plan %s', (request, planId, expected) => {
    expect(takeAsked(request, takes, planId)).toEqual(expected)
  })

  it('a film that took the place of another is one step from it', () => {
    expect(takeAsked({ to: 'back', steps: 1 }, takes, '4')).toEqual({ take: takes[2] })
  })
})
