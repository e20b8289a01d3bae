import type { Subject } from '../../models/contract/shot-plan.ts'

/** A concept on stage as nobody described it further; `wish` says what is known of it. */
export function plainSubject(concept: string, request: Partial<Subject> = {}): Subject {
  return {
    id: concept.replaceAll(/[^a-z]/g, '-'),
    noun: concept,
    reference: { kind: 'concept', concept },
    count: 1,
    attributes: { colour: null, material: null, size: 'medium' },
    wears: [],
    holds: [],
    position: { x: 0.42, depth: 0.35 },
    scale: 1,
    action: 'stand',
    path: { kind: 'still', heading: 'right' },
    speed: 1,
    ...request,
  }
}
