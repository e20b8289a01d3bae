import { cutText, shortenText } from '../contract/cut-text.ts'
import type { Note, PlanDraft } from '../contract/draft.ts'
import { makeStorable } from '../contract/fit-text.ts'
import type { PlanEdit } from '../contract/plan-edit.ts'
import { LIMITS, type ShotPlan } from '../contract/shot-plan.ts'
import { changesOf } from './edits/changes.ts'
import { DoubtfulEdit } from './edits/doubtful-edit.ts'
import { whyNothing } from './edits/why-nothing.ts'
import { extractShot } from './extract/extract-shot.ts'
import type { Language } from './lexicon/lexicon.ts'
import type { Command } from './lexicon/sense.ts'
import { PlanError } from './plan-error.ts'
import { read } from './reading/read.ts'
import { type Parse, senseAs } from './reading/span.ts'
import { refusalFor } from './safety/refuse-request.ts'
import { repliesIn } from './say/reply.ts'
import { phrasesIn } from './say/say.ts'
import { aboutFilm } from './understanding/about-film.ts'
import { aboutTerms, askedInGeneral } from './understanding/asked-terms.ts'
import { beyondFilm, isSoundAlone } from './understanding/beyond-film.ts'
import { replyToForeign } from './understanding/foreign-language.ts'
import { commandBesides, commandIn, questionIn, talkIn } from './understanding/intent.ts'
import { looksNew } from './understanding/new-film.ts'

export type Understanding = { language: Language } & (
  | { kind: 'draft'; draft: PlanDraft; notes: Note[] }
  | { kind: 'edit'; edit: PlanEdit; notes: Note[] }
  | { kind: 'command'; command: Command; notes: Note[] }
  /** A question, small talk or something nothing can be made of, answered in the person's language. */
  | { kind: 'answer'; text: string }
  /** Two readings are close, or the only one is a guess: each choice with what it means. */
  | { kind: 'question'; text: string; choices: { say: string; means: Understanding }[] }
)

/**
 * What a message asks for: a new film, a change of the current one, a command, or an answer. Any text is
 * accepted; nothing is thrown. The draft carries the prose as it is: `complete` reads it with the same parser,
 * so its notes come from there.
 */
export function understandMessage(text: string, context: { plan: ShotPlan | null; language?: string }): Understanding {
  // What no plan may hold is no part of the wish: a NUL, half a character.
  const message = makeStorable(text)
  const hint = context.language ?? context.plan?.format.language
  const parse = read(cutText(message, LIMITS.promptCharacters), hint)
  const { language } = parse
  const { errors } = phrasesIn(language)
  if (message.trim() === '') return { kind: 'answer', language, text: errors.empty }
  if (message.length > LIMITS.promptCharacters) {
    return { kind: 'answer', language, text: errors.tooLong(message.length, LIMITS.promptCharacters) }
  }
  const refusal = refusalFor(message, language)
  if (refusal) return { kind: 'answer', language, text: refusal }
  const foreign = replyToForeign(message)
  if (foreign) return { kind: 'answer', language, text: foreign }
  const command = commandIn(parse)
  if (command) {
    if (!context.plan && command !== 'cancel') return { kind: 'answer', language, text: repliesIn(language).nothingYet }
    const several = parse.spans.find((span) => (senseAs(span, 'number')?.value ?? 1) > 1)
    return { kind: 'command', command, language, notes: several ? [phrasesIn(language).oneAtATime(several.text)] : [] }
  }
  const beyond = beyondFilm(parse)
  if (beyond) return { kind: 'answer', language, text: beyond }
  const told = context.plan ? aboutFilm(parse, context.plan) : null
  if (told) return { kind: 'answer', language, text: told }
  const terms = aboutTerms(parse)
  if (terms) return { kind: 'answer', language, text: terms }
  const question = questionIn(parse)
  if (question) return { kind: 'answer', language, text: repliesIn(language).about[question] }
  const talk = talkIn(parse)
  if (talk) return { kind: 'answer', language, text: repliesIn(language).talk[talk] }
  if (context.plan && isSoundAlone(parse)) return { kind: 'answer', language, text: repliesIn(language).about.sound }
  if (!context.plan || looksNew(parse, context.plan)) return asDraft(parse)
  const edit = asEdit(parse, context.plan)
  // "the dog looks weird, try again": with nothing to change, the command is what is asked for.
  const besides = edit.kind === 'answer' ? commandBesides(parse) : null
  return besides ? { kind: 'command', command: besides, language, notes: [] } : edit
}

function asDraft(parse: Parse): Understanding {
  const { language, message } = parse
  const asked = askedInGeneral(parse)
  if (asked) return { kind: 'answer', language, text: repliesIn(language).about[asked] }
  const request = extractShot(parse)
  if (request.provenance.fields().length === 0) {
    return { kind: 'answer', language, text: phrasesIn(language).errors.nothing(shortenText(message.trim(), 80)) }
  }
  return { kind: 'draft', language, draft: { format: { language }, shots: [{ prompt: message.trim() }] }, notes: [] }
}

function asEdit(parse: Parse, plan: ShotPlan): Understanding {
  const { language, message } = parse
  try {
    const { changes, notes, doubt } = changesOf(parse, plan)
    if (changes.length === 0) return { kind: 'answer', language, text: whyNothing(message, notes, language) }
    const edit: Understanding = {
      kind: 'edit',
      language,
      edit: { instruction: makeStorable(message.trim()), changes },
      notes,
    }
    return doubt ? askFirst(new DoubtfulEdit(message, plan, changes, language), edit) : edit
  } catch (error) {
    if (error instanceof PlanError) return { kind: 'answer', language, text: error.message }
    throw error
  }
}

function askFirst({ question, choices: [yes, no] }: DoubtfulEdit, edit: Understanding): Understanding {
  const { language } = edit
  const left: Understanding = { kind: 'answer', language, text: repliesIn(language).allStays }
  const choices = [
    { say: yes, means: edit },
    { say: no, means: left },
  ]
  return { kind: 'question', language, text: question, choices }
}
