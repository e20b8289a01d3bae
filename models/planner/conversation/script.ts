import type { Language } from '../lexicon/lexicon.ts'

/** What the embedded model says around its tool calls. */
export interface Script {
  nothingYet: string
  nothingRuns: string
  nothingToUndo: string
  nothingToRedo: string
  /** A take of the thread is the current one again. */
  wentTo(take: number | null): string
  alreadyThere: string
  noSuchTake(takes: number): string
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
  nothingToRedo: 'There is no later version to go forward to.',
  wentTo: (take) => (take === null ? 'Back to the version before.' : `This is take ${take} again.`),
  alreadyThere: 'That is the take you are on.',
  noSuchTake: (takes) =>
    takes === 0
      ? 'There is no take yet.'
      : `There is no such take: the thread has ${takes === 1 ? 'take 1 only' : `takes 1 to ${takes}`}.`,
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
  nothingToRedo: 'Il n’y a pas de version plus récente à laquelle revenir.',
  wentTo: (take) => (take === null ? 'Retour à la version précédente.' : `Revoici la prise ${take}.`),
  alreadyThere: 'C’est la prise où vous êtes.',
  noSuchTake: (takes) =>
    takes === 0
      ? 'Il n’y a pas encore de prise.'
      : `Cette prise n’existe pas : le fil a ${takes === 1 ? 'la seule prise 1' : `les prises 1 à ${takes}`}.`,
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

export function scriptFor(language: Language): Script {
  return language === 'fr' ? FRENCH : ENGLISH
}
