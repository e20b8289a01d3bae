import { CURATED, conceptById } from '../../cast/concepts.ts'
import { foldText } from '../text/fold.ts'
import { ALSO_CALLED } from './emoji-names.ts'
import { EMOJI_NOUNS } from './emoji-nouns.ts'

type Language = 'english' | 'french'

/** Names of pictures that mean something else to most: a lawyer, a camel with any humps, a woman who cooks. */
const COMMONER = new Set(['avocat', 'horloge', 'chameau', 'cuisiniere'])

function namesIn(language: Language): ReadonlyMap<string, string> {
  const named = EMOJI_NOUNS.filter(({ concept }) => conceptById(concept)).flatMap((noun) =>
    noun[language].map((name) => [foldText(name), noun.concept] as const),
  )
  const curated = CURATED.flatMap(({ id }) =>
    [...(language === 'english' ? [id] : []), ...(ALSO_CALLED[id]?.[language] ?? [])].map(
      (name) => [foldText(name), id] as const,
    ),
  )
  // What was sorted by hand comes last, so that its names win.
  return new Map([...named, ...curated].filter(([name]) => !COMMONER.has(name)))
}

const NAMES = { english: namesIn('english'), french: namesIn('french') }

/** The concept of the stage that a phrase is the name of; undefined when there is none. */
export const ownNameOf = (phrase: string, language: Language): string | undefined =>
  NAMES[language].get(foldText(phrase))
