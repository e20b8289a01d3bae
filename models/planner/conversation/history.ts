import { foldText } from '../text/fold.ts'

/** A take of the thread as the context line tells it, oldest first. */
export interface PastTake {
  id: string
  planId: string
  parentPlanId: string | null
}

/** Where in the history of the thread a message wants to go. */
export type HistoryRequest =
  | { to: 'take'; number: number }
  | { to: 'first' }
  | { to: 'last' }
  | { to: 'back'; steps: number }
  | { to: 'forward' }

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one un une first premier premiere 1st 1er 1ere',
    'two deux second seconde deuxieme 2nd 2e 2eme',
    'three trois third troisieme 3rd 3e 3eme',
    'four quatre fourth quatrieme 4th 4e 4eme',
    'five cinq fifth cinquieme 5th 5e 5eme',
    'six sixth sixieme 6th 6e 6eme',
    'seven sept seventh septieme 7th 7e 7eme',
    'eight huit eighth huitieme 8th 8e 8eme',
    'nine neuf ninth neuvieme 9th 9e 9eme',
    'ten dix tenth dixieme 10th 10e 10eme',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
)
const COUNT =
  'one|two|three|four|five|six|seven|eight|nine|ten|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|\\d{1,2}'
const CARDINALS = COUNT.split('|')
const ORDINALS = Object.keys(NUMBERS).filter((word) => !CARDINALS.includes(word))
const ORDINAL = `(?:${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th|e|er|ere|eme))`
const TAKE = '(?:takes?|versions?|prises?|tries|try|essais?|attempts?|rendus?|renders?|one|celle)'

/** Words around the take that name no other wish: verbs of going back, courtesy, praise. */
const AROUND = new RegExp(
  `^(?:${[
    'please|pls|can|could|you|we|i|to|the|a|and|my|just|actually|hmm|no|ok|okay|let s|lets|want|d|like|would|it|was|is|were|one|better|best|nicer|prefer|preferred|liked|more|again|back|go|goes|return|revert|switch|take|me|restore|show|use|pick|select|choose|open|load|play|get|give|keep|with|number|no|nr|bring|put|of|had|version|take|instead|again|come|came|out',
    'stp|svp|s il te plait|s il vous plait|peux|tu|on|je|j|la|le|l|les|a|au|et|en|fait|finalement|non|prefere|preferais|aimais|aime|mieux|etait|est|plus|reviens|revenir|revient|retourne|retourner|remets|remet|reprends|reprendre|prends|prendre|montre|choisis|garde|repasse|rouvre|ouvre|passe|numero|n|de|du|d|c|version|prise|plutot|bien|ca|vers|jusqu|ma|notre|redonne|moi',
  ].join('|')})$`,
)

const FIRST =
  /\b(?:(?:very )?first (?:take|version|try|film|video|one)|original(?:e)?(?: (?:take|version|film|video))?|(?:toute )?premiere (?:prise|version|video)|premier (?:essai|film|rendu)|depart|tout debut|very beginning|point de depart)\b/
const LAST = /\b(?:(?:last|latest|newest|most recent) (?:take|version|one)|derniere (?:prise|version)|dernier rendu)\b/
const BACKWARD =
  /\b(?:back|return|revert|restore|reviens|revenir|retourne|remets|reprends|undo|annule|goes?|switch|show|montre|use|prends)\b/

const anyWord = (...those: string[]) => `(?:${those.join('|')})`
/** What people say before they come to it. */
export const INTERJECTIONS = new RegExp(
  `^(?:${anyWord(
    'oh|ah|no|nope|nah|oops|whoops|hmm|hum|mm|wait|sorry|please|pls|actually|euh|ok|okay|well|yikes|ew|just|only|but|and',
    'can you|could you|i think|non|nan|oups|mince|zut|argh|attends|pardon|stp|svp|finalement|en fait|bah|ben|bof|beurk|mais|et',
    'peux tu|je trouve|je crois',
  )} )*`,
)

const SMALL = anyWord(
  'it|that|this|please|pls|stp|svp|ca|cela|tout ca|now|then|again|s il te plait|en arriere|(?:this|that|the last) (?:change|edit|thing|one)',
  'ce changement|cette modif(?:ication)?|la derniere (?:modif(?:ication)?|chose)|le dernier changement',
)
const AS_IT_WAS = anyWord('(?:how|what|the way|as|like) it was(?: before)?|before|normal')

/** A wish for what was there before, however it is put: "take that back", "that was better before", "oups reviens". */
const BACK_AGAIN = new RegExp(
  `^${anyWord(
    `(?:undo|revert|go back|annule[rz]?|defais|reviens|retour|retour en arriere)(?: ${SMALL})*`,
    `(?:take|put|bring|change|turn|switch|get) (?:it|that|this|them|everything) back(?: (?:again|please|now|(?:to )?${AS_IT_WAS}))*`,
    '(?:it|that|this|the (?:old|previous|earlier) (?:one|version)) (?:was|looked) (?:much |way |a lot |really )?(?:better|nicer|cooler|fine|good)(?: before| earlier| previously| (?:the way|how|as) it was)?',
    'i (?:liked|preferred|prefer) (?:it|the (?:old|previous|earlier) (?:one|version)|how it was|what we had)(?: (?:better|more|best))?(?: before)?',
    '(?:much |way )?(?:better|nicer) before|(?:the )?(?:way|how|as|like) it was(?: before)?|scratch that',
    'forget (?:that|about that|the last (?:change|one|thing))(?: change)?|cancel (?:that|this|the)(?: last)? (?:change|edit)',
    'c ?etait (?:beaucoup |bien )?mieux(?: avant| comme ca)?|mieux avant',
    '(?:je )?(?:preferais|aimais mieux|prefere)(?: comme (?:c )?etait| l ancien(?:ne)?(?: version)?| la version d avant| celle d avant)?(?: avant)',
    '(?:remets?|remettez|laisse|rends|fais)(?: moi)? (?:ca |le |la |les |tout )?(?:comme (?:c etait|avant|au depart|c etait avant)|l ancien(?:ne)?(?: version)?|la version d avant|celle d avant)',
    'oublie (?:ca|ce changement|cette modif(?:ication)?|la derniere (?:modif(?:ication)?|chose))',
  )}$`,
)

const simplifyText = (message: string) =>
  foldText(message)
    .replace(/[’'`-]/g, ' ')
    .replace(/[°#.,!?:;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** "too scary", "c'est moche", "i don't like it": a judgement, and no order. */
const COMPLAINS =
  /^(?:(?:it s|that s|it is|that is|c est|ca fait|this is) )?(?:way |bien |beaucoup )?(?:too|trop|not (?:good|great|nice)|pas (?:beau|terrible|top)|ugly|moche|horrible|bad|nul|worse|pire|weird|bizarre|wrong)\b[a-z ]{0,20}$|^(?:i (?:don t like|hate|dislike)|j aime pas|je n aime pas|je deteste)\b[a-z ]{0,15}$/

/** "go back to take 2", "reviens à la prise 1", "the first version", "undo twice"; null for any other message. */
export function historyRequest(message: string): HistoryRequest | null {
  const text = simplifyText(message)
  if (text.length > 80) return null
  const clauses = message.split(/[,.!;:]+/).map((clause) => simplifyText(clause).replace(INTERJECTIONS, ''))
  // "too scary, undo": what is wrong with it asks for nothing of its own.
  const asked = clauses.filter((clause) => clause !== '' && !COMPLAINS.test(clause))
  const back = BACK_AGAIN.test(text.replace(INTERJECTIONS, '')) || (asked.length === 1 && BACK_AGAIN.test(asked[0]!))
  if (back) return { to: 'back', steps: 1 }
  const named = takeNamed(text)
  if (named && isOnlyThat(text, named.said)) return named.request
  return stepsBack(text)
}

function takeNamed(text: string): { request: HistoryRequest; said: string } | null {
  const numbered = new RegExp(`\\b${TAKE} (?:numero |number |no |n )?(${COUNT})\\b`).exec(text)
  const ordinal = new RegExp(`\\b(${ORDINAL}) ${TAKE}\\b`).exec(text)
  const first = numbered ? null : FIRST.exec(text)
  if (first) return { request: { to: 'first' }, said: first[0] }
  const found = numbered ?? ordinal
  if (found && !/^(?:one|celle)/.test(found[0])) {
    const word = found[1]!
    return { request: { to: 'take', number: NUMBERS[word] ?? Number.parseInt(word, 10) }, said: found[0] }
  }
  const last = LAST.exec(text)
  return last && BACKWARD.test(text) ? { request: { to: 'last' }, said: last[0] } : null
}

const isOnlyThat = (text: string, said: string) =>
  text
    .replace(said, ' ')
    .split(' ')
    .filter(Boolean)
    .every((word) => AROUND.test(word))

/** "undo twice", "undo the last two changes", "annule les deux dernières modifications", "undo only the last change". */
function stepsBack(text: string): HistoryRequest | null {
  if (
    !/^(?:please |stp |can you |could you |peux tu )?(?:undo|revert|go back|annule[rz]?|defais|reviens|retour)\b/.test(
      text,
    )
  )
    return null
  if (
    /\b(?:everything|all (?:of it|the changes|my changes)|tout(?:es)?(?: les (?:changements|modifications|modifs))?)$/.test(
      text,
    )
  )
    return { to: 'first' }
  const counted =
    /\b(?:the |my |les |mes )?(?:last )?(\d|two|three|four|deux|trois|quatre)(?: (?:last|dernier(?:e)?s))? ?(?:steps?|times?|changes?|edits?|fois|pas|crans?|etapes?|modifs?|modifications?|changements?|versions?)?(?: (?:back|en arriere))?$/.exec(
      text,
    )
  if (counted) return { to: 'back', steps: NUMBERS[counted[1]!] ?? Number(counted[1]) }
  if (/\b(?:twice|two times|deux fois)$/.test(text)) return { to: 'back', steps: 2 }
  return /\b(?:only|just|seulement|juste|uniquement)\b.*\b(?:last|derni)/.test(text) ? { to: 'back', steps: 1 } : null
}

/** The take that a request of the history leads to, or why there is none. */
export function takeAsked(
  request: HistoryRequest,
  takes: readonly PastTake[],
  currentPlanId: string | null,
): { take: PastTake } | { none: 'too-early' | 'too-late' | 'no-such' } {
  const newestOf = (planId: string | null) => takes.findLast((take) => take.planId === planId)
  switch (request.to) {
    case 'take': {
      const take = takes[request.number - 1]
      return take ? { take } : { none: 'no-such' }
    }
    case 'last':
      return takes.length > 0 ? { take: takes.at(-1)! } : { none: 'no-such' }
    case 'first': {
      const chain = findAncestors(takes, currentPlanId)
      const take = newestOf(chain.at(-1) ?? null) ?? takes[0]
      return take ? { take } : { none: 'no-such' }
    }
    case 'forward': {
      const take = takes.findLast(({ parentPlanId }) => parentPlanId !== null && parentPlanId === currentPlanId)
      return take ? { take } : { none: 'too-late' }
    }
    case 'back':
      return stepBack(request.steps, takes, currentPlanId)
  }
}

/** The current plan's ancestors that have a take, nearest first. */
function findAncestors(takes: readonly PastTake[], planId: string | null): string[] {
  const found: string[] = []
  let at = takes.find((take) => take.planId === planId)?.parentPlanId ?? null
  while (at !== null && !found.includes(at)) {
    found.push(at)
    at = takes.find((take) => take.planId === at)?.parentPlanId ?? null
  }
  return found
}

/** Parents first; a film that took the place of another without being made from it goes back to the take before it. */
function stepBack(steps: number, takes: readonly PastTake[], planId: string | null): ReturnType<typeof takeAsked> {
  let current = planId
  let reached: PastTake | undefined
  for (let step = 0; step < steps; step++) {
    const parent = takes.find((take) => take.planId === current)?.parentPlanId
    const before = parent
      ? takes.findLast((take) => take.planId === parent)
      : takes[takes.findIndex((take) => take.planId === current) - 1]
    if (!before) break
    reached = before
    current = before.planId
  }
  return reached ? { take: reached } : { none: 'too-early' }
}
