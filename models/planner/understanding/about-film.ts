import type { Shot, ShotPlan, Subject } from '../../contract/shot-plan.ts'
import { partOf } from '../edits/apply-part.ts'
import { castOf, pointedAt, subjectsMeant } from '../edits/find-subject.ts'
import { itemOf } from '../extract/wears.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import type { Parse } from '../reading/span.ts'
import { describeSubject, listOf } from '../say/describe-subject.ts'
import { nameOf } from '../say/names.ts'
import { secondsWords } from '../say/typography.ts'
import { foldText } from '../text/fold.ts'

/** Openings of a question, and its mark. */
const ASKS =
  /\?\s*$|^(?:and |so |ok |et |alors |donc )*(?:what|whats|which|how (?:long|many|much|big|fast|far)|where|who|whos|when|why|is (?:it|this|that|the|there)|are (?:they|there|the)|does (?:it|the)|do (?:they|we)|can (?:one|we|you) see|quel(?:le)?s?|combien|ou (?:est|sont|c|ca|se)|qui (?:est|c)|c est quoi|est ce qu|y a t il|on voit|il (?:y a|dure) |(?:il|elle|ils|elles|he|she|it) \w+ (?:quoi|what)\b)/

type Answer = (plan: ShotPlan, language: Language) => string
const chooseLanguage = (language: Language, english: string, french: string) => (language === 'fr' ? french : english)
const totalSeconds = (plan: ShotPlan) => plan.shots.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)
const tellEach = (plan: ShotPlan, language: Language, tell: (shot: Shot) => string) => {
  const told = plan.shots.map(tell)
  if (new Set(told).size === 1) return told[0]!
  const shot = chooseLanguage(language, 'shot', 'plan')
  return told.map((text, index) => `${shot} ${index + 1}${chooseLanguage(language, ':', ' :')} ${text}`).join(', ')
}

/** What is asked of the film there is, and the answer from its plan. The first row that fits counts. */
const QUESTIONS: readonly (readonly [asked: RegExp, answer: Answer])[] = [
  [
    /\bhow (?:long|many seconds)\b|\bduration\b|\blength\b|\bcombien de (?:temps|secondes)\b|\b(?:ca|il|elle|le film|la video|ce film|le clip) dure\b|\bquelle (?:duree|longueur)\b|\bduree\b/,
    (plan, language) => {
      const shots =
        plan.shots.length > 1
          ? ` (${plan.shots.map(({ durationSeconds }) => secondsWords(durationSeconds, language)).join(' + ')})`
          : ''
      return `${chooseLanguage(language, 'It lasts', 'Il dure')} ${secondsWords(totalSeconds(plan), language)}${shots}.`
    },
  ],
  [
    /\bresolution\b|\bhow (?:big|large) is (?:the|this|it)\b|\bhow many pixels\b|\bdefinition\b|\bquality\b|\bqualite\b|\bpixels\b/,
    ({ format }, language) =>
      chooseLanguage(
        language,
        `It is ${format.resolution} (${format.aspect}, ${format.fps} frames a second). Say “720p” or “1080p” for another.`,
        `Elle est en ${format.resolution} (${format.aspect}, ${format.fps} images par seconde). Dites « 720p » ou « 1080p » pour changer.`,
      ),
  ],
  [
    /\bfps\b|\bframe ?rate\b|\bframes (?:per|a) second\b|\bimages par seconde\b/,
    ({ format }, language) =>
      chooseLanguage(language, `${format.fps} frames a second.`, `${format.fps} images par seconde.`),
  ],
  [
    /\b(?:format|aspect|ratio|vertical|square|orientation|carre)\b/,
    ({ format }, language) =>
      chooseLanguage(
        language,
        `The format is ${format.aspect}, ${format.resolution}.`,
        `Le format est ${format.aspect}, ${format.resolution}.`,
      ),
  ],
  [
    /\bhow many (?:shots|scenes)\b|\bcombien de (?:plans|scenes)\b/,
    ({ shots }, language) =>
      chooseLanguage(
        language,
        `It has ${shots.length} ${shots.length === 1 ? 'shot' : 'shots'}.`,
        `Il a ${shots.length} ${shots.length === 1 ? 'plan' : 'plans'}.`,
      ),
  ],
  [
    /\bseed\b|\bgraine\b|\btirage\b/,
    ({ format }, language) => chooseLanguage(language, `The seed is ${format.seed}.`, `Le tirage est ${format.seed}.`),
  ],
  [
    /\b(?:which|what) style\b|\bquel style\b|\bstyle\b.*\?/,
    ({ look }, language) =>
      chooseLanguage(
        language,
        `The style: ${nameOf(look.style, language)}.`,
        `Le style : ${nameOf(look.style, language)}.`,
      ),
  ],
  [
    /\b(?:see|visible|show)\b.*\b(?:face|eyes|details?)\b|\b(?:face|eyes)\b.*\b(?:visible|seen)\b|\b(?:voit|voir|visible)\b.*\b(?:visage|tete|yeux|details?)\b|\bvisage\b.*\bvisible\b/,
    (plan, language) => {
      const framing = tellEach(plan, language, ({ camera }) => nameOf(camera.framing, language))
      const close = plan.shots.every(({ camera }) => camera.framing.includes('close'))
      return close
        ? chooseLanguage(language, `Yes: the framing is ${framing}.`, `Oui : le cadrage est ${framing}.`)
        : chooseLanguage(
            language,
            `The framing is ${framing}, so a face is small. Say “close-up” to see it.`,
            `Le cadrage est ${framing} : le visage y est petit. Dites « gros plan » pour le voir.`,
          )
    },
  ],
  [
    /\bwhere\b|\bwhat (?:place|location|setting)\b|\bou (?:est|sont|c|ca|se)\b|\bquel (?:lieu|endroit|decor)\b/,
    (plan, language) => {
      const places = tellEach(plan, language, ({ setting }) => nameOf(setting.place, language))
      return chooseLanguage(language, `The place: ${places}.`, `Le lieu : ${places}.`)
    },
  ],
  [
    /\bwhat time\b|\bdark\b|\bbright\b|\bsombre\b|\b(?:day or night|night or day)\b|\bis it (?:day|night|dark)\b|\bquelle heure\b|\b(?:jour ou nuit|nuit ou jour)\b|\bfait (?:il )?(?:nuit|jour)\b|\b(?:light|lumiere)\b/,
    (plan, language) => {
      const light = tellEach(plan, language, ({ light }) => nameOf(light.kind, language))
      return chooseLanguage(language, `The light: ${light}.`, `La lumière : ${light}.`)
    },
  ],
  [
    /\bweather\b|\braining\b|\bsnowing\b|\bmeteo\b|\bpleut\b|\bneige\b/,
    (plan, language) => {
      const weather = tellEach(plan, language, ({ weather }) => nameOf(weather.kind, language))
      return chooseLanguage(language, `The weather: ${weather}.`, `La météo : ${weather}.`)
    },
  ],
  [
    /\bcamera\b|\bmoving\b|\bbouge\b/,
    (plan, language) => {
      const camera = tellEach(plan, language, ({ camera: { move, framing, angle } }) =>
        [move, framing, angle].map((value) => nameOf(value, language)).join(', '),
      )
      return chooseLanguage(language, `The camera: ${camera}.`, `La caméra : ${camera}.`)
    },
  ],
  [
    /\bwho\b|\bwhat(?: is| s)?(?: there)? in (?:it|the (?:film|video|shot))\b|\bhow many\b|\bqui (?:est|c)\b|\bcombien\b|\bqu est ce qu il y a\b|\bdescribe\b|\bdecris\b/,
    (plan, language) => {
      const cast = listOf(
        castOf(plan.shots).map((subject) => describeSubject(subject, language)),
        language,
      )
      return cast === ''
        ? chooseLanguage(language, 'Nobody is in it.', 'Il n’y a personne.')
        : chooseLanguage(language, `In the film: ${cast}.`, `Dans le film : ${cast}.`)
    },
  ],
]

/** What can be asked in general, whatever the film: "how long can it be?". */
const IN_GENERAL =
  /\b(?:can|could|possible|maximum|max|may|available|able|which (?:styles|looks|lights|places|animals|formats)|what (?:styles|looks|lights|places|animals|formats)|peut|peux|pouvez|possibles?|maximale?|disponibles?|dispo|quels?|quelles)\b.*/

/** The answer to a question about the film itself; null when the message asks none. */
export function aboutFilm({ message, spans, language }: Parse, plan: ShotPlan): string | null {
  const text = foldText(message).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ').trim()
  const wonders = /^(?:and |so |ok |et |alors |mais |but )*(?:why|how come|pourquoi|comment ca se fait)\b/.test(text)
  if (!ASKS.test(text) || text.length > 120 || (asksForChange(spans) && !wonders)) return null
  const ofSubject = aboutSubject({ message, spans, language }, plan, text)
  if (ofSubject) return ofSubject
  if (isGeneral(text)) return null
  const found = QUESTIONS.find(([asked]) => asked.test(text))
  return found ? found[1](plan, language) : null
}

/** "can you make it longer?" is a wish put politely. */
const asksForChange = (spans: Parse['spans']) =>
  spans.some(({ sense }) => sense?.as === 'operation' || sense?.as === 'compare' || sense?.as === 'command')

/** "how long can it be" asks what is possible; "how long is it" does not. */
function isGeneral(text: string): boolean {
  if (/\b(?:can|could) (?:we|one|you|i) see\b|\b(?:on|peut on|est ce qu on) voi[tr]\b/.test(text)) return false
  if (
    /\b(?:is|s|are|est|sont|c est|dure|fait)\b/.test(text) &&
    !/\b(?:can|could|max|maximum|peut|possible|dispo)/.test(text)
  )
    return /\b(?:styles|formats|looks|lights)\b/.test(text)
  return IN_GENERAL.test(text)
}

/** "what colour is the car?", "is the dog running?", "que fait le chat ?". */
function aboutSubject({ spans, language }: Parse, plan: ShotPlan, text: string): string | null {
  const asked = /\b(?:colou?r|doing|does|wear|wearing|size|how (?:many|big)|couleur|fait|porte|taille|combien)\b/.test(
    text,
  )
  const phrases = nounPhrases(spans)
  const garment = spans.find(({ sense }) => sense?.as === 'wearable' || sense?.as === 'holdable')
  const item = garment && itemOf(nounPhrases(spans, (span) => span === garment)[0]!)
  const wearer = castOf(plan.shots).find(({ wears, holds }) =>
    [...wears, ...holds].some((worn) => item && partOf(worn).part === item),
  )
  if (asked && wearer && phrases.length === 0) return tellSubject(wearer, language)
  if (asked && phrases.length === 0) {
    const [pointed] = pointedAt(plan.shots, spans, null)
    return pointed && /\b(?:wear|wearing|doing|porte|fait)\b/.test(text) ? tellSubject(pointed.subject, language) : null
  }
  if (!asked || phrases.length !== 1) return null
  const [subject] = subjectsMeant(plan.shots, phrases[0]!)
  return subject ? tellSubject(subject, language) : null
}

const tellSubject = (subject: Subject, language: Language) =>
  `${describeSubject(subject, language)}.`.replace(/^./, (first) => first.toUpperCase())
