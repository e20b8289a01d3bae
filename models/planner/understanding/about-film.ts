import type { Shot, ShotPlan, Subject } from '../../contract/shot-plan.ts'
import { partOf } from '../edits/apply-part.ts'
import { castOf, pointedAt, subjectsMeant } from '../edits/find-subject.ts'
import { itemOf } from '../extract/wears.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { nounPhrases } from '../reading/noun-phrases.ts'
import type { Parse } from '../reading/span.ts'
import { describeSubject, listOf } from '../say/describe-subject.ts'
import { nameOf } from '../say/names.ts'
import { secondsWords } from '../say/typography.ts'
import { foldText } from '../text/fold.ts'

const RULES = rulesOf('filmQuestions')

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
    RULES.howLong,
    (plan, language) => {
      const shots =
        plan.shots.length > 1
          ? ` (${plan.shots.map(({ durationSeconds }) => secondsWords(durationSeconds, language)).join(' + ')})`
          : ''
      return `${chooseLanguage(language, 'It lasts', 'Il dure')} ${secondsWords(totalSeconds(plan), language)}${shots}.`
    },
  ],
  [
    RULES.resolution,
    ({ format }, language) =>
      chooseLanguage(
        language,
        `It is ${format.resolution} (${format.aspect}, ${format.fps} frames a second). Say “720p” or “1080p” for another.`,
        `Elle est en ${format.resolution} (${format.aspect}, ${format.fps} images par seconde). Dites « 720p » ou « 1080p » pour changer.`,
      ),
  ],
  [
    RULES.frameRate,
    ({ format }, language) =>
      chooseLanguage(language, `${format.fps} frames a second.`, `${format.fps} images par seconde.`),
  ],
  [
    RULES.format,
    ({ format }, language) =>
      chooseLanguage(
        language,
        `The format is ${format.aspect}, ${format.resolution}.`,
        `Le format est ${format.aspect}, ${format.resolution}.`,
      ),
  ],
  [
    RULES.howManyShots,
    ({ shots }, language) =>
      chooseLanguage(
        language,
        `It has ${shots.length} ${shots.length === 1 ? 'shot' : 'shots'}.`,
        `Il a ${shots.length} ${shots.length === 1 ? 'plan' : 'plans'}.`,
      ),
  ],
  [
    RULES.seed,
    ({ format }, language) => chooseLanguage(language, `The seed is ${format.seed}.`, `Le tirage est ${format.seed}.`),
  ],
  [
    RULES.whichStyle,
    ({ look }, language) =>
      chooseLanguage(
        language,
        `The style: ${nameOf(look.style, language)}.`,
        `Le style : ${nameOf(look.style, language)}.`,
      ),
  ],
  [
    RULES.seesTheFace,
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
    RULES.where,
    (plan, language) => {
      const places = tellEach(plan, language, ({ setting }) => nameOf(setting.place, language))
      return chooseLanguage(language, `The place: ${places}.`, `Le lieu : ${places}.`)
    },
  ],
  [
    RULES.whichLight,
    (plan, language) => {
      const light = tellEach(plan, language, ({ light }) => nameOf(light.kind, language))
      return chooseLanguage(language, `The light: ${light}.`, `La lumière : ${light}.`)
    },
  ],
  [
    RULES.whichWeather,
    (plan, language) => {
      const weather = tellEach(plan, language, ({ weather }) => nameOf(weather.kind, language))
      return chooseLanguage(language, `The weather: ${weather}.`, `La météo : ${weather}.`)
    },
  ],
  [
    RULES.whichCamera,
    (plan, language) => {
      const camera = tellEach(plan, language, ({ camera: { move, framing, angle } }) =>
        [move, framing, angle].map((value) => nameOf(value, language)).join(', '),
      )
      return chooseLanguage(language, `The camera: ${camera}.`, `La caméra : ${camera}.`)
    },
  ],
  [
    RULES.whoIsThere,
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

/** The answer to a question about the film itself; null when the message asks none. */
export function aboutFilm({ message, spans, language }: Parse, plan: ShotPlan): string | null {
  const text = foldText(message).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ').trim()
  const wonders = RULES.wonders.test(text)
  if (!RULES.asks.test(text) || text.length > 120 || (asksForChange(spans) && !wonders)) return null
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
  if (RULES.asksWhatIsSeen.test(text)) return false
  if (RULES.tellsOfThis.test(text) && !RULES.asksWhatIsPossible.test(text)) return RULES.severalKinds.test(text)
  return RULES.inGeneral.test(text)
}

/** "what colour is the car?", "is the dog running?", "que fait le chat ?". */
function aboutSubject({ spans, language }: Parse, plan: ShotPlan, text: string): string | null {
  const asked = RULES.asksOfSomebody.test(text)
  const phrases = nounPhrases(spans)
  const garment = spans.find(({ sense }) => sense?.as === 'wearable' || sense?.as === 'holdable')
  const item = garment && itemOf(nounPhrases(spans, (span) => span === garment)[0]!)
  const wearer = castOf(plan.shots).find(({ wears, holds }) =>
    [...wears, ...holds].some((worn) => item && partOf(worn).part === item),
  )
  if (asked && wearer && phrases.length === 0) return tellSubject(wearer, language)
  if (asked && phrases.length === 0) {
    const [pointed] = pointedAt(plan.shots, spans, null)
    return pointed && RULES.asksOfWhatIsDone.test(text) ? tellSubject(pointed.subject, language) : null
  }
  if (!asked || phrases.length !== 1) return null
  const [subject] = subjectsMeant(plan.shots, phrases[0]!)
  return subject ? tellSubject(subject, language) : null
}

const tellSubject = (subject: Subject, language: Language) =>
  `${describeSubject(subject, language)}.`.replace(/^./, (first) => first.toUpperCase())
