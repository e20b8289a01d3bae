import { expect, it, test } from 'vitest'
import { isContent } from '../../../models/planner/accounting/content-words.ts'
import { isShownInPlan } from '../../../models/planner/accounting/shown-in-plan.ts'
import { completeDraft } from '../../../models/planner/complete.ts'
import { readShots } from '../../../models/planner/completion/read-shots.ts'
import { PlanError } from '../../../models/planner/plan-error.ts'
import { foldText } from '../../../models/planner/text/fold.ts'
import { EVERYTHING as capabilities } from './capabilities.ts'
import { randomOf } from './mangle.ts'

const noted = (prompt: string) =>
  completeDraft({ shots: [{ prompt }] }, { capabilities, id: 'p' })
    .notes.map(({ message }) => message)
    .join('\n')

test.each([
  // A thing that is also a word for the camera of the film.
  ['a tourist with a camera, then a fox in a forest', 'tourist: camera'],
  // An order that is a deed behind who does it.
  ['two pandas in a restaurant; one of them drops the cup', 'drops'],
  // A garment of somebody whom nobody can show.
  ['a gold trophy on a table, then a team in red shirts jumps', 'shirts'],
])('%s: what is nowhere in the film is named', (prompt, said) => {
  expect(noted(prompt)).toContain(said)
})

test('praise is a mood and what is seen needs no note', () => {
  expect(noted('a beautiful red fox with a blue scarf runs in a forest at night')).not.toMatch(/Not shown/)
})

const WHO = [
  'a fox',
  'two dogs',
  'a red robot',
  'a chef with a blue hat',
  'a team in red shirts',
  'a blorptak',
  'a girl',
]
const DEEDS = ['runs', 'looks at it', 'drops the ball', 'dances', 'sleeps', 'frumbles', 'holds a cup', 'turns', 'waves']
const WHERE = ['in a forest', 'on a beach at night', 'behind a door', 'under the ice', 'in the rain', 'on a piano', '']
const HOW = [
  'close-up',
  'slow motion',
  'in golden light',
  'quickly',
  'with a camera',
  'the title "Hello" at the end',
  '',
]

it('each word with a content of its own is in the plan or in a note, in 400 wishes put together by chance', () => {
  const random = randomOf(14)
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)]!
  const scene = () => [`${one(WHO)} ${one(DEEDS)} ${one(WHERE)}`.trim(), one(HOW)].filter(Boolean).join(', ')
  for (let count = 0; count < 400; count++) {
    const prompt = Array.from({ length: 1 + (count % 3) }, scene).join(', then ')
    const draft = { shots: [{ prompt }] }
    try {
      const { plan, notes } = completeDraft(draft, { capabilities, id: 'p' })
      const told = foldText(notes.map(({ about, message }) => `${about} ${message}`).join(' '))
      for (const request of readShots(draft, undefined).told) {
        const reading = { request, plan, shots: plan.shots }
        for (const [at, span] of request.spans.entries()) {
          if (!isContent(request.spans, at, reading) || isShownInPlan(reading, span)) continue
          expect(told, `"${span.text}" of "${prompt}"`).toContain(foldText(span.text))
        }
      }
    } catch (error) {
      if (!(error instanceof PlanError)) throw error
    }
  }
})
