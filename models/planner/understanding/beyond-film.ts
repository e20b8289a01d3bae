import type { Language } from '../lexicon/lexicon.ts'
import { isRole, type Parse, type Span } from '../reading/span.ts'
import { foldText } from '../text/fold.ts'

/** Things people ask of a studio that this one does not do. `whole`: the message is about nothing else. */
interface Beyond {
  asked: RegExp
  english: string
  french: string
}

const ROWS: readonly Beyond[] = [
  {
    asked:
      /\b(?:upload|post|publish|share|send|email|mail|tweet|envoie|envoyer|envoyez|poste|poster|publie|publier|partage|partager|mets|met|put)\b.*\b(?:youtube|tik ?tok|instagram|insta|facebook|twitter|x|whatsapp|e ?mail|mail|email|drive|dropbox|linkedin|reseaux|web|internet|online|en ligne|site|friends?|boss|client|amis?|mere|maman)\b|^(?:please |can you |stp |peux tu )*(?:upload|publish|email|publie|partage|envoie)\b/,
    english:
      'I cannot publish or send a film anywhere. When it is ready, download the file under the picture and share it yourself.',
    french:
      'Je ne peux ni publier ni envoyer un film. Quand il est prêt, téléchargez le fichier sous l’image et envoyez-le vous-même.',
  },
  {
    asked:
      /\b(?:face|head|portrait|photo|visage|tete|tronche)\b.*\b(?:of|de|d)\b.*\b(?:my|me|mine|myself|our|ma|mon|mes|moi|notre)\b|\b(?:my|our)(?: \w+)? (?:s )?(?:face|head|own face)\b|\b(?:mon|ton|son) visage a la place\b|\bface ?swap\b|\bdeep ?fake\b/,
    english:
      'I cannot draw the face of somebody real. Attach a picture of your own to the message and name it, and it stands in the film as a picture.',
    french:
      'Je ne peux pas dessiner le visage de quelqu’un de réel. Joignez une image à votre message et nommez-la : elle sera dans le film comme image.',
  },
  {
    asked:
      /\b(?:export|save|convert|download|exporte|exporter|convertis|convertir|enregistre|enregistrer|sauvegarde)\b.*\b(?:gif|mov|avi|webm|png|prores|mp4|usb|desktop|bureau|disque)\b|\b(?:as|en|make it) (?:an? )?(?:animated )?gif\b/,
    english: 'A film comes as an MP4 file only: download it under the picture when it is ready.',
    french: 'Un film est livré en fichier MP4 seulement : téléchargez-le sous l’image quand il est prêt.',
  },
  {
    asked:
      /\b(?:lip ?sync|interactive|in 3d glasses|vr\b|virtual reality|realite virtuelle|360 degree video|video 360|hologram)/,
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

const SOUND =
  /^(?:sound|sounds|music|audio|soundtrack|song|voice|noise|narration|musique|son|le son|du son|bande son|chanson|voix|bruit|bruits)/
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

const isSound = (span: Span) => (span.sense?.as === 'missing' && span.sense.what === 'sound') || SOUND.test(span.word)
