import { cutText } from '../../contract/cut-text.ts'
import type { Note } from '../../contract/draft.ts'
import { LIMITS } from '../../contract/shot-plan.ts'
import { nameOf, thingOf } from './names.ts'
import type { Phrases } from './phrases.ts'

const makeNote = (kind: Note['kind'], about: string, message: string, alternatives: string[] = []): Note => ({
  kind,
  about: cutText(about, 400),
  message,
  alternatives: alternatives.slice(0, 3),
})

export const FRENCH: Phrases = {
  corrected: (typed, meant) => makeNote('assumed', typed, `J’ai lu « ${typed} » comme « ${meant} ».`),
  nearest: (said, _field, value) =>
    makeNote('replaced', said, `Je n’ai pas « ${said} » en tant que tel ; le plus proche est ${nameOf(value, 'fr')}.`),
  mood: (said, light) =>
    makeNote('assumed', said, `Pour « ${said} », j’ai choisi ${nameOf(light, 'fr')}.`, [
      'en plein jour',
      'de nuit',
      'lumière dorée',
    ]),
  secondAction: (said) =>
    makeNote(
      'limited',
      said,
      `Un plan montre une action de chacun ; « ${said} » demande un autre plan : dites « puis … ».`,
    ),
  costume: (said, who, item) => makeNote('assumed', said, `En « ${said} », ${who} porte : ${GARMENTS[item] ?? item}.`),
  noSound: (said) => makeNote('limited', said, `Il n’y a pas encore de son : « ${said} » est laissé de côté.`),
  notUnderstood: (said) =>
    makeNote('not-understood', said, `Je n’ai rien fait de « ${said} » ; l’image ne le montre pas.`),
  notShown: (said) => makeNote('limited', said.join(' ; '), `N’est pas montré : ${said.join(' ; ')}.`),
  replaced: (said, wanted, used, others) =>
    makeNote(
      'replaced',
      said,
      `Je ne sais pas encore montrer ${nameOf(wanted, 'fr')} ; à la place : ${nameOf(used, 'fr')}.`,
      others.map((value) => asSentence(value)),
    ),
  standIn: (said, concept, others) =>
    makeNote(
      'replaced',
      said,
      `Je n’ai pas encore de « ${said} » ; à la place : ${thingOf(concept, 'fr')}.`,
      others.map((other) => `Remplace-le par ${thingOf(other, 'fr')}`),
    ),
  leftOut: (said) => makeNote('limited', said, `Je ne sais pas encore montrer « ${said} », c’est laissé de côté.`),
  notWorn: (said, noun) =>
    makeNote('limited', said, `Je ne sais pas encore habiller « ${noun} » ainsi ; l’image s’en passe.`),
  tooManyChanges: (asked, kept) =>
    makeNote('limited', `${asked}`, `Cela fait ${asked} changements à la fois ; les ${kept} premiers sont faits.`),
  noEndingFade: (said) =>
    makeNote('limited', said, 'Une transition ouvre un plan ; la fin du film ne peut pas encore se fondre.', [
      'Ouverture au noir au début',
    ]),
  oneAtATime: (said) =>
    makeNote('limited', said, 'Je fais une version à la fois ; dites « encore » pour la suivante.', ['encore']),
  tooManySubjects: (kept) =>
    makeNote('limited', `${kept}`, `Un plan contient au plus ${kept} sujets ; les autres sont laissés de côté.`),
  titleShortened: (said) => makeNote('limited', said, 'Un titre a au plus 120 caractères ; il est raccourci.'),
  titleUndrawable: (letters) =>
    makeNote('limited', letters.join(' '), `Aucune de mes polices n’a ${letters.join(' ')} ; le titre s’écrit sans.`),
  noActionOf: (said, action, used) =>
    makeNote(
      'replaced',
      said,
      `« ${said} » (${nameOf(action, 'fr')}) n’est pas encore possible ; à la place : ${nameOf(used, 'fr')}.`,
    ),
  nothingToShow: (said) =>
    makeNote(
      'limited',
      said,
      'Rien de ce que la phrase nomme ne peut encore être montré : le plan montre seulement le lieu.',
      ['un renard court dans la forêt', 'une voiture rouge dans la rue', 'un oiseau vole dans la rue'],
    ),
  fpsLimited: (asked, used) =>
    makeNote(
      'limited',
      `${asked} ips`,
      `Un clip compte un nombre entier d’images par seconde, de ${LIMITS.fps.min} à ${LIMITS.fps.max} ; au lieu de ${asked.toLocaleString('fr')}, ce sera ${used}.`,
    ),
  countLimited: (asked, used) =>
    makeNote(
      'limited',
      `${asked}`,
      `Un plan contient au plus ${used} sujets d’une sorte : ${used} au lieu de ${asked}.`,
    ),
  proposedShots: (prompts) =>
    makeNote(
      'assumed',
      prompts.join(' ; '),
      `Je propose ${prompts.length === 1 ? 'ce plan' : 'ces plans'} : ${prompts.join(' ; ')}.`,
    ),
  otherCount: (told, announced) =>
    makeNote(
      'limited',
      `${announced}`,
      `Vous annoncez ${announced} plans et en décrivez ${told} ; le film en a ${told}.`,
    ),
  pictureIsWorld: (who) =>
    makeNote(
      'assumed',
      who ?? '',
      `Votre image est le lieu où cela se passe${who ? ` ; dites « voici ${who} » pour qu’elle le montre` : ''}.`,
    ),
  proposedTitle: (text) =>
    makeNote('assumed', text, `Le titre dit « ${text} » ; dites « titre : … » pour d’autres mots.`),
  partedShot: (seconds, number) =>
    makeNote(
      'limited',
      `${seconds} s`,
      `À partir de ${String(seconds).replace('.', ',')} s c’est un plan à part, le numéro ${number}, après une coupe.`,
    ),
  errors: {
    noSuchSecond: (said, seconds) => `« ${said} » ne tombe pas dans le film : il dure ${seconds} s.`,
    empty: 'La demande est vide. Dites ce qu’il faut montrer, par exemple « un renard court dans la forêt ».',
    tooLong: (characters, most) =>
      `La demande fait ${characters} caractères ; ${most} au plus sont acceptés. Raccourcissez-la ou partagez-la en plusieurs plans.`,
    tooManyShots: (shots, most) => `Il y a ${shots} plans ; ${most} au plus sont acceptés.`,
    tooShort: (seconds, least) => `${seconds} s, c’est trop court ; un plan dure au moins ${least} s.`,
    tooLasting: (seconds, most) => `${seconds} s, c’est trop long ; ${most} s au plus sont acceptées.`,
    nothing: (said) =>
      `Je ne peux rien faire de « ${said} ». Qui ou quoi faut-il voir, et où ? Par exemple « un renard court dans la forêt ».`,
    invalid: (details) => `Le plan n’est pas valable : ${details}`,
    noSubject: (said, there) =>
      `Il n’y a pas de « ${said} » dans ce film. ${there.length > 0 ? `Il y a : ${there.join(', ')}.` : 'Il n’y a personne ; dites « ajoute un chien » pour faire entrer quelqu’un.'}`,
    noShot: (said, shots) => `Il n’y a pas de « ${said} » : le film a ${shots} ${shots === 1 ? 'plan' : 'plans'}.`,
    noChange: (said) =>
      `Je ne comprends pas ce que « ${said} » doit changer. Essayez « rends la lumière dorée », « remplace le chien par un renard » ou « deux secondes de plus ».`,
    oneShot: 'Le film n’a qu’un plan : il n’y a pas d’ordre à changer. Dites « puis … » pour en ajouter un.',
    alreadySo: (said) => `« ${said} » : le film est déjà ainsi, rien ne change.`,
    whatInstead: (said) =>
      `Que faut-il mettre à la place de « ${said} » ? Dites par exemple « un chat à la place », ou « enlève : ${said} ».`,
    lastShot: 'C’est le seul plan du film, il ne peut pas être retiré. Décrivez plutôt un autre film.',
  },
}

const asSentence = (value: string) => {
  const name = nameOf(value, 'fr')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const GARMENTS: Readonly<Record<string, string>> = {
  helmet: 'un casque',
  cape: 'une cape',
  armour: 'une armure',
  crown: 'une couronne',
  'red hat': 'un bonnet rouge',
  mask: 'un masque',
  suit: 'un costume',
  dress: 'une robe',
  coat: 'un manteau',
  hat: 'un chapeau',
}
