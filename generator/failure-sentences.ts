import type { TakeTrouble } from '../models/contract/trouble.ts'
import type { Language } from '../models/planner/lexicon/lexicon.ts'

/** What the person who asked for the take is told, in the language of the conversation. */
export function sayTrouble({ code, fields }: TakeTrouble, language: Language): string {
  const french = language === 'fr'
  switch (code) {
    case 'disk_full':
      return french
        ? `le disque est plein : il reste ${fields.megabytes} Mo là où le studio garde ses données (RUSHES_DATA) ; faites de la place et réessayez`
        : `the disk is full: ${fields.megabytes} MB are left where the studio keeps its data (RUSHES_DATA); free some space and try again`
    case 'out_of_memory':
      return french
        ? 'le processus de rendu a été interrompu (SIGKILL), d’ordinaire faute de mémoire : essayez une plus petite résolution'
        : 'the rendering process was killed (SIGKILL); usually memory ran out: try a smaller resolution'
    case 'given_up':
      return french
        ? `abandonné : le programme s’est arrêté ${fields.attempts} fois pendant ce rendu`
        : `given up: the program stopped ${fields.attempts} times while rendering it`
    case 'picture_missing':
      return french
        ? 'le plan met en scène une image qui n’a jamais été envoyée ici'
        : 'the plan puts a picture on stage that was never uploaded here'
    case 'render_failed':
      return french ? `le moteur de rendu a échoué et dit : « ${fields.words} »` : fields.words
  }
}
