import type { Language } from '../lexicon/lexicon.ts'
import type { Refusal } from './content-rules.ts'

/** What is said instead of a film: why, in one plain sentence, and what would be possible. */
const SENTENCES: Readonly<Record<Language, Readonly<Record<Refusal, (who: string) => string>>>> = {
  en: {
    violence: () =>
      'Rushes shows nobody being hurt or killed, so nothing is rendered. A chase, a duel of shadows or a storm is possible: for example “a knight runs through the storm at night”.',
    sexual: () =>
      'Rushes makes no nude or sexual pictures, so nothing is rendered. A dance or a stroll is possible: for example “a woman in a red dress dances on a stage”.',
    minor: () =>
      'Rushes shows children only as children are, so nothing is rendered. For example “a child plays with a kite on the beach” is possible.',
    person: (who) =>
      `Rushes films nobody real, so “${who}” is not shown and nothing is rendered. Somebody invented is possible: for example “a singer on a stage” or “a man in a suit dances”.`,
  },
  fr: {
    violence: () =>
      'Rushes ne montre personne qu’on blesse ou qu’on tue : rien n’est rendu. Une poursuite ou un orage, oui : par exemple « un chevalier court sous l’orage, la nuit ».',
    sexual: () =>
      'Rushes ne fait pas d’images dénudées ou sexuelles : rien n’est rendu. Une danse ou une promenade, oui : par exemple « une femme en robe rouge danse sur une scène ».',
    minor: () =>
      'Rushes ne montre les enfants que comme des enfants : rien n’est rendu. Par exemple, « un enfant joue au cerf-volant sur la plage » est possible.',
    person: (who) =>
      `Rushes ne filme personne de réel : « ${who} » n’est pas montré et rien n’est rendu. Quelqu’un d’inventé, oui : par exemple « une chanteuse sur une scène » ou « un homme en costume danse ».`,
  },
}

export const sayRefusal = (refusal: Refusal, language: Language, who = ''): string => SENTENCES[language][refusal](who)
