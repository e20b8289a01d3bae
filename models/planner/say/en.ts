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

export const ENGLISH: Phrases = {
  corrected: (typed, meant) => makeNote('assumed', typed, `I read “${typed}” as “${meant}”.`),
  nearest: (said, _field, value) =>
    makeNote('replaced', said, `I have no “${said}” as such; the closest is ${nameOf(value, 'en')}.`),
  mood: (said, light) =>
    makeNote('assumed', said, `For “${said}” I chose ${nameOf(light, 'en')}.`, [
      'in daylight',
      'at night',
      'golden light',
    ]),
  secondAction: (said) =>
    makeNote('limited', said, `A shot shows one action of each; “${said}” needs a shot of its own: say “then …”.`),
  costume: (said, who, item) => makeNote('assumed', said, `As “${said}” the ${who} wears: ${item}.`),
  noSound: (said) => makeNote('limited', said, `There is no sound yet, so “${said}” is left out.`),
  notUnderstood: (said) =>
    makeNote('not-understood', said, `I made nothing of “${said}”; the picture does not show it.`),
  notShown: (said) => makeNote('limited', said.join('; '), `Not shown: ${said.join('; ')}.`),
  replaced: (said, wanted, used, others) =>
    makeNote(
      'replaced',
      said,
      `I cannot show ${nameOf(wanted, 'en')} yet; ${nameOf(used, 'en')} stands in.`,
      others.map((value) => asSentence(value)),
    ),
  standIn: (said, concept, others) =>
    makeNote(
      'replaced',
      said,
      `I have no “${said}” yet; ${thingOf(concept, 'en')} stands in.`,
      others.map((other) => `Replace it by ${thingOf(other, 'en')}`),
    ),
  leftOut: (said) => makeNote('limited', said, `I cannot show “${said}” yet, so it is left out.`),
  notWorn: (said, noun) => makeNote('limited', said, `I cannot dress “${noun}” so yet; the picture shows it without.`),
  tooManyChanges: (asked, kept) =>
    makeNote('limited', `${asked}`, `That is ${asked} changes at once; the first ${kept} are made.`),
  noEndingFade: (said) =>
    makeNote('limited', said, 'A transition leads into a shot; the end of the film cannot fade yet.', [
      'Fade from black at the beginning',
    ]),
  oneAtATime: (said) => makeNote('limited', said, 'I make one version at a time; say “again” for the next.', ['again']),
  tooManySubjects: (kept) =>
    makeNote('limited', `${kept}`, `A shot holds at most ${kept} subjects; the others are left out.`),
  titleShortened: (said) => makeNote('limited', said, 'A title has at most 120 characters; it is shortened.'),
  titleUndrawable: (letters) =>
    makeNote('limited', letters.join(' '), `No font of mine has ${letters.join(' ')}; the title is drawn without.`),
  noActionOf: (said, action, used) =>
    makeNote(
      'replaced',
      said,
      `“${said}” (${nameOf(action, 'en')}) cannot be shown yet; instead: ${nameOf(used, 'en')}.`,
    ),
  nothingToShow: (said) =>
    makeNote('limited', said, 'None of those it names can be shown yet, so the shot shows the place alone.', [
      'a fox runs in the forest',
      'a red car in the street',
      'a bird flies over the street',
    ]),
  fpsLimited: (asked, used) =>
    makeNote(
      'limited',
      `${asked} fps`,
      `A clip has a whole number of frames per second, from ${LIMITS.fps.min} to ${LIMITS.fps.max}; instead of ${asked} it will be ${used}.`,
    ),
  countLimited: (asked, used) =>
    makeNote('limited', `${asked}`, `At most ${used} of a kind fit into a shot, so ${used} instead of ${asked}.`),
  proposedShots: (prompts) =>
    makeNote(
      'assumed',
      prompts.join('; '),
      `I propose ${prompts.length === 1 ? 'this shot' : 'these shots'}: ${prompts.join('; ')}.`,
    ),
  otherCount: (told, announced) =>
    makeNote('limited', `${announced}`, `You announced ${announced} shots and told of ${told}; the film has ${told}.`),
  pictureIsWorld: (who) =>
    makeNote(
      'assumed',
      who ?? '',
      `Your picture is the place where it happens${who ? `; say “this is the ${who}” to see ${who} in it instead` : ''}.`,
    ),
  proposedTitle: (text) => makeNote('assumed', text, `The title reads “${text}”; say “title: …” for other words.`),
  partedShot: (seconds, number) =>
    makeNote('limited', `${seconds} s`, `From ${seconds} s on it is a shot of its own, number ${number}, after a cut.`),
  errors: {
    noSuchSecond: (said, seconds) => `“${said}” does not fall inside the film: it lasts ${seconds} s.`,
    empty: 'The prompt is empty. Say what to show, for example “a fox runs in the forest”.',
    tooLong: (characters, most) =>
      `The prompt has ${characters} characters; at most ${most} are accepted. Shorten it or split it into several shots.`,
    tooManyShots: (shots, most) => `The plan has ${shots} shots; at most ${most} are accepted.`,
    tooShort: (seconds, least) => `${seconds} s is too short; a shot lasts at least ${least} s.`,
    tooLasting: (seconds, most) => `${seconds} s is too long; at most ${most} s are accepted.`,
    nothing: (said) =>
      `I can make nothing of “${said}”. Who or what should be seen, and where? For example “a fox runs in the forest”.`,
    invalid: (details) => `The plan is not valid: ${details}`,
    noSubject: (said, there) =>
      `There is no “${said}” in this film. ${there.length > 0 ? `There is: ${there.join(', ')}.` : 'Nobody is in it; say “add a dog” to bring somebody in.'}`,
    noShot: (said, shots) => `There is no “${said}”: the film has ${shots} ${shots === 1 ? 'shot' : 'shots'}.`,
    noChange: (said) =>
      `I do not understand what “${said}” should change. Try “make the light golden”, “replace the dog by a fox” or “two seconds longer”.`,
    oneShot: 'The film has one shot only, so there is no order to change. Say “then …” to add a second one.',
    alreadySo: (said) => `“${said}”: the film is like that already, so nothing changes.`,
    whatInstead: (said) =>
      `What should be there instead of “${said}”? Say for example “replace the ${said} by a cat”, or “remove the ${said}”.`,
    lastShot: 'This is the only shot of the film, so it cannot be removed. Describe another film instead.',
  },
}

const asSentence = (value: string) => {
  const name = nameOf(value, 'en')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
