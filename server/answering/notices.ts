import type { Language } from '../../models/planner/lexicon/lexicon.ts'

/** What a thread says about the language model itself. */
interface Notices {
  /** The model could not use the tools, or made nothing of what was asked. */
  tookOver: string
  lied: string
  said: string
  silent: string
  repeated: string
  confused: string
  /** The provider's filter ended the answer. */
  filtered(name: string): string
  onlyPlanned: string
  oneFilmATurn: string
  stoppedRepeating: string
  inventedLink: string
}

const ENGLISH: Notices = {
  tookOver: 'the built-in planner took over.',
  lied: 'The language model spoke of a film that it had not made;',
  said: 'The language model made nothing;',
  silent: 'The language model gave no answer;',
  repeated: 'The language model kept repeating itself and was stopped;',
  confused: 'The language model could not use the tools;',
  filtered: (name) => `Nothing was made: the content filter of ${name} ended the answer. Say it in other words.`,
  onlyPlanned: 'Only a plan was made: no film was started. Say “again” to render it.',
  oneFilmATurn: 'The language model asked for more in one turn than the studio does; what is shown here was made.',
  stoppedRepeating: 'The language model kept repeating itself and was stopped.',
  inventedLink: 'The address above was invented by the language model; the film appears in this thread.',
}

const FRENCH: Notices = {
  tookOver: 'le planificateur intégré a pris le relais.',
  lied: 'Le modèle de langage parlait d’un film qu’il n’avait pas fait ;',
  said: 'Le modèle de langage n’a rien fait ;',
  silent: 'Le modèle de langage n’a pas répondu ;',
  repeated: 'Le modèle de langage se répétait sans fin et a été arrêté ;',
  confused: 'Le modèle de langage n’a pas su utiliser les outils ;',
  filtered: (name) =>
    `Rien n’a été fait : le filtre de contenu de ${name} a interrompu la réponse. Dites-le autrement.`,
  onlyPlanned: 'Seul un plan a été fait : aucun film n’a été lancé. Dites « recommence » pour le rendre.',
  oneFilmATurn:
    'Le modèle de langage a demandé plus en un tour que le studio n’en fait ; ce qui est montré ici a été fait.',
  stoppedRepeating: 'Le modèle de langage se répétait sans fin et a été arrêté.',
  inventedLink: 'L’adresse ci-dessus est inventée par le modèle de langage ; le film apparaît dans ce fil.',
}

export function noticesIn(language: Language): Notices {
  return language === 'fr' ? FRENCH : ENGLISH
}
