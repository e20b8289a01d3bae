import type { Language } from '../lexicon/lexicon.ts'

/** What the embedded model says around its tool calls. */
export interface Script {
  nothingYet: string
  nothingRuns: string
  nothingToUndo: string
  redoByHand: string
  undone: string
  cancelled: string
  newTake: string
  stillRunning: string
  toolFailed(reason: string): string
  renderFailed(reason: string): string
  noTool(tool: string): string
  /** Asked when none of the things named can be staged. */
  whatInstead(things: readonly string[]): string
}

const ENGLISH: Script = {
  nothingYet: 'There is no film yet. Describe one, for example “a fox runs in the forest”.',
  nothingRuns: 'Nothing is being rendered.',
  nothingToUndo: 'There is no earlier version to go back to.',
  redoByHand: 'To go forward again, choose the take in the thread.',
  undone: 'Back to the version before.',
  cancelled: 'The take is cancelled. Say “again” to start it over, or tell me what to change.',
  newTake: 'Another take of the same plan, with a new seed.',
  stillRunning: 'It is still being rendered and goes on by itself; the filmstrip shows how far it is.',
  toolFailed: (reason) => `That did not work: ${reason} Change the sentence and try again.`,
  renderFailed: (reason) =>
    `The take failed${reason ? `: ${reason}` : ''}. Say “again” to try once more, or make it shorter or smaller.`,
  noTool: (tool) => `I cannot do that here: the tool “${tool}” is not offered.`,
  whatInstead: (things) =>
    `I cannot show ${things.map((thing) => `“${thing}”`).join(', ')} yet. Who or what should be seen instead, and where? For example “a fox runs in the forest” or “a red car in the street”.`,
}

const FRENCH: Script = {
  nothingYet: 'Il n’y a pas encore de film. Décrivez-en un, par exemple « un renard court dans la forêt ».',
  nothingRuns: 'Aucun rendu n’est en cours.',
  nothingToUndo: 'Il n’y a pas de version plus ancienne à laquelle revenir.',
  redoByHand: 'Pour revenir en avant, choisissez la prise dans le fil.',
  undone: 'Retour à la version précédente.',
  cancelled: 'La prise est annulée. Dites « recommence » pour la relancer, ou ce qu’il faut changer.',
  newTake: 'Une autre prise du même plan, avec un nouveau tirage.',
  stillRunning: 'Le rendu est encore en cours et continue tout seul ; la pellicule montre où il en est.',
  toolFailed: (reason) => `Cela n’a pas marché : ${reason} Changez la phrase et réessayez.`,
  renderFailed: (reason) =>
    `La prise a échoué${reason ? ` : ${reason}` : ''}. Dites « recommence » pour réessayer, ou faites plus court ou plus petit.`,
  noTool: (tool) => `Je ne peux pas le faire ici : l’outil « ${tool} » n’est pas proposé.`,
  whatInstead: (things) =>
    `Je ne sais pas encore montrer ${things.map((thing) => `« ${thing} »`).join(', ')}. Qui ou quoi faut-il voir à la place, et où ? Par exemple « un renard court dans la forêt » ou « une voiture rouge dans la rue ».`,
}

export function script(language: Language): Script {
  return language === 'fr' ? FRENCH : ENGLISH
}
