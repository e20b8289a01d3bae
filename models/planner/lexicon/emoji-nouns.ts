import english from 'emojibase-data/en/data.json' with { type: 'json' }
import french from 'emojibase-data/fr/data.json' with { type: 'json' }
import { conceptById } from '../../cast/concepts.ts'
import { nameOfEmoji } from '../../cast/memory.ts'
import { normaliseLabel } from '../../cast/plain.ts'
import { foldText } from '../text/fold.ts'
import { ALSO_CALLED } from './emoji-names.ts'
import { KIND_OF, KIND_OF_SUBGROUP } from './kinds.ts'

interface Emoji {
  label: string
  hexcode: string
  tags?: string[]
  group?: number
  subgroup?: number
}

export interface EmojiNoun {
  concept: string
  hexcode: string
  english: string[]
  french: string[]
}

/** Groups of emojibase whose names are things: people, nature, food, travel, activities, objects. */
const GROUPS = new Set([1, 3, 4, 5, 6, 7])
/** Subgroups of them that are not: gestures of a hand, body parts, hotels, clock faces, awards, locks … */
const NOT_THINGS = new Set([16, 17, 18, 19, 20, 21, 22, 31, 49, 58, 61, 66, 69, 74, 76, 77])
/** Costume faces of the smileys that people do mean as beings. */
const BEINGS = new Set(['1F916', '1F47B', '1F47D', '1F479', '1F47A', '1F921', '1F47E', '26C4', '2603'])
const EMOJI = (english as Emoji[]).map((emoji) => ({ ...emoji, concept: nameOfEmoji(emoji) }))
type Named = (typeof EMOJI)[number]

function isThing(emoji: Named): boolean {
  if (BEINGS.has(emoji.hexcode) || conceptById(emoji.concept)) return true
  return GROUPS.has(emoji.group ?? -1) && !NOT_THINGS.has(emoji.subgroup ?? -1)
}

/** "man running", "femme policière": pictures of people doing things; our own words and verbs say that better. */
const SOMEBODY_DOING = /^(?:man|woman|person|men|women|people|homme|femme|personne|hommes|femmes|personnes)\b/

/** "black cat", "rose blanche": a colour in a name is the person's wish, not a thing of its own. */
const COLOURED =
  /\b(?:red|orange|yellow|green|blue|purple|brown|black|white|rouge|orange|jaune|vert|verte|bleue?|violet|violette|marron|noire?|blanc|blanche)\b/

/** Names of what is done, not of a thing. */
const DOING = /^(?:cooking|fishing|skiing|bowling|boxing|wrestling|camping)$/

const isName = (label: string) =>
  !DOING.test(label) && !SOMEBODY_DOING.test(label) && !COLOURED.test(label.replace(/^orange$/, ''))

/** The names of a thing, ours first; those that are no names of a thing left out. */
const namesOf = (own: readonly string[], label: string): string[] =>
  [...new Set([...own, normaliseLabel(label)])].filter(isName)

/** About 1,000 things with their names in both languages; concepts are named as the stage names them. */
export const EMOJI_NOUNS: readonly EmojiNoun[] = (() => {
  const frenchByCode = new Map((french as Emoji[]).map((emoji) => [emoji.hexcode, emoji.label]))
  return EMOJI.filter(isThing).map(({ concept, hexcode, label }) => {
    const also = ALSO_CALLED[concept] ?? { english: [], french: [] }
    return {
      concept,
      hexcode,
      english: namesOf([concept, ...also.english], label),
      french: namesOf(also.french, frenchByCode.get(hexcode) ?? concept),
    }
  })
})()

/** Single words that emojibase files its pictures under, folded: real words of the two languages. */
export const EMOJI_TAGS: readonly string[] = [...(english as Emoji[]), ...(french as Emoji[])].flatMap(
  ({ tags, label }) => [...(tags ?? []), ...label.split(' ')].map(foldText).filter((tag) => /^[a-z]{3,}$/.test(tag)),
)

const subgroups = new Map(EMOJI.map(({ concept, subgroup }) => [concept, subgroup ?? -1]))

/** The subgroup of emojibase that a concept's picture is filed under; undefined when it has none. */
export const subgroupOf = (concept: string): number | undefined => subgroups.get(concept)

/** Kind of a concept, curated or by its emoji's subgroup; undefined when nothing could stand in for it. */
export function kindOf(concept: string): string | undefined {
  return KIND_OF[concept] ?? KIND_OF_SUBGROUP[subgroups.get(concept) ?? -1]
}
