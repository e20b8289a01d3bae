import { ANIMALS } from './animals.ts'
import { IS } from './corrections.ts'
import { PEOPLE } from './people.ts'
import { normaliseLabel } from './plain.ts'
import { THINGS } from './things.ts'

/** Names of emojibase that have a plainer word, by label in lower case. */
const PLAINER: Readonly<Record<string, string>> = {
  'ear of corn': 'corn',
  'hourglass done': 'hourglass',
  'hourglass not done': 'hourglass',
  'globe showing europe-africa': 'globe',
  'globe showing americas': 'globe',
  'globe showing asia-australia': 'globe',
  'magnifying glass tilted left': 'magnifying glass',
  'magnifying glass tilted right': 'magnifying glass',
  'sports medal': 'medal',
  'military medal': 'medal',
  '1st place medal': 'medal',
  '2nd place medal': 'medal',
  '3rd place medal': 'medal',
  'red heart': 'heart',
  'snow-capped mountain': 'mountain',
  shamrock: 'clover',
  'four leaf clover': 'clover',
  'lady beetle': 'ladybug',
  bug: 'caterpillar',
  cricket: 'grasshopper',
  tennis: 'tennis racket',
  'cricket game': 'cricket bat',
  'field hockey': 'hockey stick',
  'ice hockey': 'hockey stick',
  lacrosse: 'lacrosse stick',
  'ping pong': 'table tennis bat',
  badminton: 'badminton racket',
  bowling: 'bowling pins',
  bullseye: 'target',
  'flying disc': 'frisbee',
  'mirror ball': 'disco ball',
  'video game': 'game controller',
  'game die': 'dice',
  skis: 'ski',
  'performing arts': 'theatre masks',
  'motor scooter': 'motorcycle',
  honeybee: 'bee',
  'wrapped gift': 'gift',
  'soft ice cream': 'ice cream cone',
  'closed mailbox with raised flag': 'mailbox',
  'vertical traffic light': 'traffic light',
  'umbrella on ground': 'parasol',
  'sport utility vehicle': 'off-road car',
  'articulated lorry': 'semi-trailer truck',
  'manual wheelchair': 'wheelchair',
  construction: 'road barrier',
  'snowman without snow': 'snowman',
  cooking: 'frying pan',
  'bowl with spoon': 'bowl',
  'framed picture': 'painting',
  'pool 8 ball': 'billiard ball',
  'closed book': 'book',
  'tram car': 'tram',
  'spiral shell': 'shell',
  wood: 'log',
  brick: 'wall',
  headstone: 'grave',
  'empty nest': 'nest',
  'nest with eggs': 'nest',
  'mantelpiece clock': 'clock',
  amphora: 'vase',
  'oil drum': 'barrel',
  locked: 'padlock',
  unlocked: 'open padlock',
  'police car light': 'siren',
  'fishing pole': 'fishing rod',
  'ring buoy': 'lifebuoy',
  'carpentry saw': 'hand saw',
  'straight ruler': 'ruler',
}

/** What was sorted by hand, by its picture as emojibase writes it: one code, large letters, no selector. */
const curated = new Map(
  [...ANIMALS, ...PEOPLE, ...THINGS].flatMap(({ id, sprite }) =>
    sprite ? [[sprite.split('-')[0]!.toUpperCase(), id] as const] : [],
  ),
)

/**
 * The concept's id for an emoji, which the table of the asset memory keeps for all who speak of it. A picture that a
 * concept sorted by hand shows has that one's name.
 */
export function conceptName(emoji: { label: string; hexcode: string }): string {
  const label = emoji.label.toLowerCase()
  return IS.get(label) ?? curated.get(emoji.hexcode) ?? PLAINER[label] ?? normaliseLabel(label)
}
