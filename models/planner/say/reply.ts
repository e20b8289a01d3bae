import type { Language } from '../lexicon/lexicon.ts'
import type { SmallTalk, Topic } from '../lexicon/sense.ts'

/** Answers to questions and small talk: short, and always with something to say next. */
export interface Replies {
  nothingYet: string
  /** Said when a person wants none of what was offered. */
  allStays: string
  about: Readonly<Record<Topic, string>>
  talk: Readonly<Record<SmallTalk, string>>
}

const ENGLISH: Replies = {
  allStays: 'All stays as it is. Say it in other words.',
  nothingYet: 'There is no film yet. Describe one, for example “a fox runs in the forest”.',
  about: {
    abilities:
      'I turn a sentence into a short film and change it as you say. Try “a fox runs in the forest at sunset”, then “make the light golden”, “replace the fox by a dog”, “zoom in slowly” or “two seconds longer”.',
    length: 'A film lasts up to 60 seconds; without a word about it, 5. Say “10 seconds” or “two seconds longer”.',
    places:
      'Name the place in your sentence, for example “in the forest” or “in the street”. If I lack one, I take the nearest and tell you.',
    subjects:
      'Animals, people and things: a fox, a dog, a cat, a runner, a car, a bird, a balloon, a kite. If I lack one, I take the nearest and tell you.',
    looks:
      'For example golden light, night, neon; rain, snow, mist; cartoon, anime, oil paint, black and white. Say “in oil paint style, at night, in the rain”; what the model lacks, I replace by the nearest and tell you.',
    camera:
      'Static, pan, tilt, zoom, dolly, tracking, handheld, follow; wide, medium, close-up; low or high angle. Say “slow zoom in, low angle”.',
    sound: 'There is no sound yet: the films are silent. You can lay music under the downloaded file.',
    pictures:
      'Yes: add a picture of your own to the message and name it in your sentence; it takes the place of a thing or of the whole set.',
    download: 'Yes: when the film is ready it can be downloaded as a file, from under the picture.',
    privacy:
      'Your words and films stay on the machine that runs this studio, unless its owner has connected a model elsewhere.',
    languages: 'I understand French and English, with or without accents, typing mistakes included.',
    formats: '16:9, 9:16, 1:1 and 4:3; 240p to 1080p; 6 to 60 frames per second. Say “vertical, 1080p”.',
    cost: 'It costs nothing: everything runs on this machine.',
    how: 'Describe a scene in one sentence: who, what they do, where, and if you like the light, weather, style and camera. Then say what to change.',
    who: 'I am Rushes, a video studio you talk to. I plan the shots from your words and the film is rendered on this machine.',
    speed:
      'It depends on length, size and machine; the first preview comes at once, and the filmstrip shows how far it is.',
  },
  talk: {
    hello: 'Hello! What shall we film? For example “a fox runs in the forest”.',
    thanks: 'You are welcome. Shall I change anything, the light, the camera, the weather?',
    bye: 'Goodbye! Your films stay here.',
    praise: 'Glad you like it. Shall we change anything, or film something else?',
    complaint:
      'Sorry about that. Tell me what to change, for example “closer”, “at night” or “replace the dog by a fox”; “undo” goes back.',
    mood: 'Fine, thank you. What shall we film?',
  },
}

const FRENCH: Replies = {
  allStays: 'Tout reste comme c’est. Dites-le autrement.',
  nothingYet: 'Il n’y a pas encore de film. Décrivez-en un, par exemple « un renard court dans la forêt ».',
  about: {
    abilities:
      'Je fais d’une phrase un petit film et je le change comme vous le dites. Essayez « un renard court dans la forêt au coucher du soleil », puis « rends la lumière dorée », « remplace le renard par un chien », « zoome lentement » ou « deux secondes de plus ».',
    length: 'Un film dure jusqu’à 60 secondes ; sans précision, 5. Dites « 10 secondes » ou « deux secondes de plus ».',
    places:
      'Nommez le lieu dans votre phrase, par exemple « dans la forêt » ou « dans la rue ». S’il me manque, je prends le plus proche et je le dis.',
    subjects:
      'Des animaux, des gens et des choses : un renard, un chien, un chat, un coureur, une voiture, un oiseau, un ballon, un cerf-volant. S’il m’en manque un, je prends le plus proche et je le dis.',
    looks:
      'Par exemple lumière dorée, nuit, néons ; pluie, neige, brume ; dessin animé, anime, peinture à l’huile, noir et blanc. Dites « à l’huile, de nuit, sous la pluie » ; ce qui manque au modèle, je le remplace par le plus proche et je le dis.',
    camera:
      'Fixe, panoramique, zoom, travelling, à l’épaule, suivi ; plan large, moyen, gros plan ; plongée ou contre-plongée. Dites « zoom avant lent, en contre-plongée ».',
    sound:
      'Il n’y a pas encore de son : les films sont muets. Vous pouvez poser une musique sous le fichier téléchargé.',
    pictures:
      'Oui : joignez votre image au message et nommez-la dans la phrase ; elle prend la place d’une chose ou de tout le décor.',
    download: 'Oui : quand le film est prêt, on peut le télécharger sous l’image, en un fichier.',
    privacy:
      'Vos mots et vos films restent sur la machine qui fait tourner ce studio, sauf si un modèle d’ailleurs y est relié.',
    languages: 'Je comprends le français et l’anglais, avec ou sans accents, fautes de frappe comprises.',
    formats: '16:9, 9:16, 1:1 et 4:3 ; de 240p à 1080p ; de 6 à 60 images par seconde. Dites « vertical, 1080p ».',
    cost: 'C’est gratuit : tout tourne sur cette machine.',
    how: 'Décrivez une scène en une phrase : qui, ce qu’il fait, où, et si vous voulez la lumière, la météo, le style et la caméra. Dites ensuite ce qu’il faut changer.',
    who: 'Je suis Rushes, un studio vidéo à qui l’on parle. Je fais le plan d’après vos mots et le film est rendu sur cette machine.',
    speed:
      'Cela dépend de la durée, de la taille et de la machine ; le premier aperçu vient tout de suite et la pellicule montre où on en est.',
  },
  talk: {
    hello: 'Bonjour ! Que filmons-nous ? Par exemple « un renard court dans la forêt ».',
    thanks: 'Avec plaisir. Voulez-vous changer quelque chose, la lumière, la caméra, la météo ?',
    bye: 'Au revoir ! Vos films restent ici.',
    praise: 'Content que cela vous plaise. On change quelque chose, ou on filme autre chose ?',
    complaint:
      'Désolé. Dites-moi ce qu’il faut changer, par exemple « plus près », « de nuit » ou « remplace le chien par un renard » ; « annule » revient en arrière.',
    mood: 'Très bien, merci. Que filmons-nous ?',
  },
}

export function repliesIn(language: Language): Replies {
  return language === 'fr' ? FRENCH : ENGLISH
}
