import type { Language } from '../lexicon/lexicon.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { isRole, type Parse, type Span } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'

const RULES = rulesOf('beyondFilm')

/** Things people ask of a studio that this one does not do. `whole`: the message is about nothing else. */
interface Beyond {
  asked: RegExp
  english: string
  french: string
}

const ROWS: readonly Beyond[] = [
  {
    asked: RULES.publishes,
    english:
      'I cannot publish or send a film anywhere. When it is ready, download the file under the picture and share it yourself.',
    french:
      'Je ne peux ni publier ni envoyer un film. Quand il est prêt, téléchargez le fichier sous l’image et envoyez-le vous-même.',
  },
  {
    asked: RULES.drawsOnesFace,
    english:
      'I cannot draw the face of somebody real. Attach a picture of your own to the message and name it, and it stands in the film as a picture.',
    french:
      'Je ne peux pas dessiner le visage de quelqu’un de réel. Joignez une image à votre message et nommez-la : elle sera dans le film comme image.',
  },
  {
    asked: RULES.exportsAs,
    english: 'A film comes as an MP4 file only: download it under the picture when it is ready.',
    french: 'Un film est livré en fichier MP4 seulement : téléchargez-le sous l’image quand il est prêt.',
  },
  {
    asked: RULES.otherMedium,
    english: 'That is not possible here: a film is a flat, silent clip. Tell me what should be seen differently.',
    french: 'Ce n’est pas possible ici : un film est un clip plat et muet. Dites-moi ce qui doit se voir autrement.',
  },
]

/** Why a message asks for something that no film of ours can be; null when it does not. */
export function beyondFilm({ message, language }: Parse): string | null {
  const text = foldText(message).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ').trim()
  const row = ROWS.find(({ asked }) => asked.test(text))
  return row ? inLanguage(row, language) : null
}

const inLanguage = (row: Beyond, language: Language) => (language === 'fr' ? row.french : row.english)

const AROUND = new Set(['operation', 'function', 'talk', 'compare', 'degree', 'ask', 'command'])

/** "no more music", "add the sound of waves": a message about sound alone. */
export function isSoundAlone({ spans }: Parse): boolean {
  const spoken = spans.filter((span) => span.kind !== 'stop')
  const about = spoken.filter(isSound)
  return (
    about.length > 0 &&
    spoken.every((span) => isSound(span) || AROUND.has(span.sense?.as ?? '') || isRole(span, 'filler'))
  )
}

const isSound = (span: Span) =>
  (span.sense?.as === 'missing' && span.sense.what === 'sound') || RULES.sound.test(span.word)
