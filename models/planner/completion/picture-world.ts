import { kindOf } from '../lexicon/emoji-nouns.ts'
import { read } from '../reading/read.ts'
import { isRole, type Span, senseAs } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'

const PICTURE = '(?:photos?|pictures?|pics?|images?|photographs?|cliches?)'
const POINTS = '(?:this|that|the|my|our|your|la|le|l|cette|cet|ce|ma|mon|mes|notre)'

/** "put a fox in the photo", "ce paysage", "across it", "here": the picture is spoken of as where things happen. */
const AS_PLACE = new RegExp(
  [
    `\\b(?:in|into|inside|across|through|on|onto|over|dans|sur|a travers|devant|au milieu de) ${POINTS} ${PICTURE}\\b`,
    `\\b(?:as|for|comme|en|pour) (?:a |the |le |la |de )*(?:background|backdrop|setting|scene|world|set|stage|place|fond|arriere plan|decor|lieu|cadre|monde)\\b`,
    '\\b(?:across|on|in|through|into) it\\b|\\b(?:dedans|dessus|here|ici)\\b',
  ].join('|'),
)
const PUTS = /\b(?:put|place|add|insert|mets|met|mettre|place[rz]?|ajoute[rz]?|pose[rz]?|insere[rz]?|colle[rz]?)\b/
/** "a fox like this one", "comme celui-ci", "with this face": the picture shows how somebody looks. */
const AS_LOOKS =
  /\b(?:like (?:this|that|these|him|her|it|the (?:one|photo|picture)|in the (?:photo|picture|image))|looks? like (?:this|that)|comme (?:celui|celle|ceux|celles|ca|cela|sur|dans)|ressemble|(?:with|avec) (?:this|that|my|the|ce|cette|mon|ma|le) (?:face|head|visage|tete|portrait)|(?:with|by|par|avec) (?:this|that|ceci|cela|ca)$)/
/** "replace the fox with this picture": somebody becomes what it shows. */
const REPLACES = new RegExp(
  `\\b(?:replace|swap|change|remplace[rz]?|echange[rz]?)\\b.*\\b(?:with|by|for|into|par|avec|contre) ${POINTS} ${PICTURE}\\b`,
)
/** Words of speech before somebody who is introduced: "this is the fox", "voici mon chien", "a picture of my dog". */
const INTRODUCES = new RegExp(
  `(?:\\b(?:this|that|it|here) ?(?:is|s|are)|\\bthese are|\\bthat s|\\bvoici|\\bvoila|\\bc est|\\bce sont|\\b${PICTURE} (?:of|de|d|du)|\\b${PICTURE} (?:as|for|comme)|^(?:as|for|comme))$`,
)
/** Buildings and ways are places: a picture of "my house" shows where something happens. */
const IS_PLACE = /^(?:house|home|castle|hotel|school|church|building|bridge|tree|mountain|painting|picture)$/

const plainText = (message: string) =>
  foldText(message)
    .replace(/[’'`-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Whether a message takes the first of the pictures that came with it for somebody or something, and not for the world
 * of the film. Of several, none is the world unless the words say so.
 */
export function takesPictureForSomebody(message: string, pictures = 1): boolean {
  const text = plainText(message)
  if (pictures > 1 && !AS_PLACE.test(text)) return true
  if (AS_LOOKS.test(text.replace(/[.!?]+$/, '').trim()) || REPLACES.test(text)) return true
  const { spans } = read(message)
  const nouns = spans.filter(isSomebody)
  if (nouns.some((noun) => isIntroduced(spans, noun) || isIn(spans, noun, PUTS.test(text)))) return true
  return !AS_PLACE.test(text) && nouns.some((noun) => isOnesOwn(spans, noun))
}

const isSomebody = (span: Span) => {
  const { concept } = senseAs(span, 'noun') ?? {}
  return concept !== undefined && !IS_PLACE.test(concept) && !new RegExp(`^${PICTURE}$`).test(span.word)
}

const textOf = (spans: readonly Span[]) => spans.map(({ text }) => foldText(text).replace(/[’'`-]/g, ' ')).join(' ')

/** The spans before a noun without its article and what describes it. */
function spansBefore(spans: readonly Span[], noun: Span): { leading: readonly Span[]; article: Span | undefined } {
  let at = spans.indexOf(noun) - 1
  while (at >= 0 && ['colour', 'size', 'material', 'missing', 'number'].includes(spans[at]!.sense?.as ?? '')) at--
  const article = isRole(spans[at], 'definite', 'possessive', 'indefinite') ? spans[at] : undefined
  return { leading: spans.slice(0, article ? at : at + 1), article }
}

/** "this is the fox", "voici mon chien", "a picture of my dog". */
function isIntroduced(spans: readonly Span[], noun: Span): boolean {
  const { leading } = spansBefore(spans, noun)
  return INTRODUCES.test(textOf(leading.slice(-4)).replace(/\s+/g, ' ').trim())
}

/** "the fox in the photo jumps", "le chien de la photo": unless it is put there, or only looked at. */
function isIn(spans: readonly Span[], noun: Span, isPut: boolean): boolean {
  const { leading, article } = spansBefore(spans, noun)
  const rest = textOf(spans.slice(spans.indexOf(noun) + 1, spans.indexOf(noun) + 5))
  const isTarget = /^(?:vers|sur|on|to|towards?|into|at)$/.test(leading.at(-1)?.word ?? '')
  return (
    !isPut &&
    !isTarget &&
    isRole(article, 'definite') &&
    new RegExp(`^(?:in|on|from|of|de|du|sur|dans) ${POINTS} ${PICTURE}\\b`).test(rest)
  )
}

/** "my cat", "this bottle", "ce chien": one's own, which only the picture can show. */
function isOnesOwn(spans: readonly Span[], noun: Span): boolean {
  const { article } = spansBefore(spans, noun)
  const points = /^(?:this|these|ce|cet|cette|ces)$/.test(article?.word ?? '')
  const own = /^(?:my|our|mon|ma|mes|notre|nos)$/.test(article?.word ?? '')
  return points || (own && kindOf(senseAs(noun, 'noun')!.concept) !== undefined)
}

const OF_PICTURE = `${PICTURE}|paysages?|landscapes?|scenery|views?|vues?|decor|dedans|dessus|here|ici|fond|background|backdrop`

/** Whether a message speaks of the picture that came with it. */
export const speaksOfPicture = (message: string): boolean =>
  new RegExp(`\\b(?:${OF_PICTURE}|this|it|ca)\\b`).test(foldText(message).replace(/[’'-]/g, ' '))

/** Whether words of a note name the picture itself and nothing else. */
export const isPictureWord = (words: string): boolean =>
  new RegExp(`^(?:${POINTS} )?(?:${OF_PICTURE})$`).test(foldText(words).replace(/[’'-]/g, ' '))

/** "anime cette photo", "animate this picture": beside a picture the word is a verb, and no style. */
export const withoutAnimating = (message: string): string =>
  message.replace(
    /^(\s*(?:please |stp |peux-tu |can you )?)(?:animez?|animer|animate)(?=(?:\s|-)+(?:cette|cet|ce|la|le|ma|mon|this|the|my|it|that|l['’])(?:[\s,.]|\p{L}|$))/iu,
    '$1',
  )
