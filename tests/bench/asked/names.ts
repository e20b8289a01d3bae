import type { Shot, Subject } from '../../../models/contract/shot-plan.ts'
import { kindOf } from '../../../models/planner/lexicon/emoji-nouns.ts'

/** What else a thing may be called on the stage than a suite calls it; both ways of saying are one thing. */
const SAME: readonly string[][] = [
  ['couch', 'sofa', 'couch and lamp'],
  ['tv', 'television'],
  ['cell phone', 'mobile phone', 'phone', 'telephone', 'smartphone'],
  ['airplane', 'plane', 'small airplane'],
  ['bicycle', 'bike'],
  ['motorcycle', 'motor scooter'],
  ['car', 'automobile', 'racing car', 'sport utility vehicle'],
  ['truck', 'delivery truck', 'articulated lorry', 'pickup truck'],
  ['boat', 'sailboat', 'ship', 'canoe', 'rowing boat'],
  ['train', 'locomotive', 'railway car'],
  ['donut', 'doughnut'],
  ['potted plant', 'houseplant'],
  ['dining table', 'table', 'desk'],
  ['orange', 'tangerine'],
  ['laptop', 'computer'],
  ['backpack', 'rucksack'],
  ['handbag', 'purse', 'bag'],
  ['suitcase', 'luggage'],
  ['tie', 'necktie'],
  ['sports ball', 'ball', 'soccer ball', 'football', 'basketball', 'volleyball', 'tennis ball'],
  ['frisbee', 'flying disc'],
  ['traffic light', 'vertical traffic light', 'horizontal traffic light'],
  ['clock', 'mantelpiece clock', 'alarm clock', 'wall clock'],
  ['bowl', 'bowl with spoon', 'pot of food'],
  ['wine glass', 'glass of wine'],
  ['cup', 'mug', 'hot beverage', 'teacup without handle', 'coffee'],
  ['vase', 'amphora'],
  ['knife', 'kitchen knife'],
  ['hair drier', 'hair dryer'],
  ['refrigerator', 'fridge'],
  ['baseball glove', 'glove'],
  ['tennis racket', 'racket', 'tennis'],
  ['remote', 'remote control'],
  ['keyboard', 'computer keyboard'],
  ['toy', 'teddy bear'],
  ['bird', 'dove', 'sparrow', 'eagle'],
]

const PEOPLE = /\b(?:person|people|man|woman|human|somebody)\b/

const namesFor = (object: string): string[] => [object, ...SAME.filter((group) => group.includes(object)).flat()]

/** Whether a subject of the stage is the thing that a suite names. */
export function isThing({ reference }: Subject, object: string): boolean {
  if (reference.kind !== 'concept') return false
  const wanted = object.toLowerCase().trim()
  const { concept } = reference
  if (PEOPLE.test(wanted)) return ['adult', 'youngster', 'human'].includes(kindOf(concept) ?? '') && concept !== 'robot'
  return namesFor(wanted).some(
    (name) => name === concept || concept.split(' ').includes(name) || name.split(' ').at(-1) === concept,
  )
}

/** Index of the first subject that is the thing; -1 when none is. */
export const indexOfThing = (shot: Shot, object: string): number =>
  shot.subjects.findIndex((subject) => isThing(subject, object))
