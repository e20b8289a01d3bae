import { shortenText } from '../../contract/cut-text.ts'
import type { Note } from '../../contract/draft.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { ShotPlan, Subject } from '../../contract/shot-plan.ts'
import { unusedNotes } from '../extract/unused.ts'
import { PlanError } from '../plan-error.ts'
import { type Ledger, openLedger } from '../reading/ledger.ts'
import { isRole, type Mark, type Reading, senseAs } from '../reading/mark.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { say } from '../say/say.ts'
import { addedShot } from './added-shot.ts'
import { apartChanges } from './apart-changes.ts'
import { withCastSpelled } from './cast-spelling.ts'
import { isGarment, recolourChanges, undressChanges } from './clothes-changes.ts'
import { comparisonChanges } from './comparison-changes.ts'
import { contrastIn } from './contrast-changes.ts'
import { countChanges } from './count-changes.ts'
import { distanceChanges } from './distance-changes.ts'
import { durationChanges } from './duration-changes.ts'
import type { EditContext, Scope } from './edit-context.ts'
import { exceptIn } from './except-changes.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import { jointsIn } from './joint-changes.ts'
import { type Meant, meantBy } from './meant-by.ts'
import { meantOrMain } from './meant-or-main.ts'
import { midstIn } from './midst-changes.ts'
import { withNewcomersDeeds } from './newcomers-deeds.ts'
import { tiesAmong } from './newcomers-ties.ts'
import { pictureChanges } from './picture-changes.ts'
import { newcomerTies, relationChanges } from './relation-changes.ts'
import { remarkMarks } from './remark-marks.ts'
import { replaceChanges } from './replace-changes.ts'
import { restyleChanges } from './restyle-changes.ts'
import { scopeOf } from './scope.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { keepOnlyShot, shotChanges } from './shot-changes.ts'
import { withShotGroups } from './shot-groups.ts'
import { withShotsByName } from './shots-by-name.ts'
import { sidesOf } from './sides.ts'
import { addChanges, removeChanges } from './subject-changes.ts'
import { titleChanges } from './title-changes.ts'
import { tradeIn } from './trade-changes.ts'
import { trailingTies } from './trailing-tie.ts'
import { haltChanges, isHalt } from './turn-around.ts'
import { isVain } from './vain-changes.ts'

/** As many as an edit of the contract holds. */
const MOST_CHANGES = 60

/** What a remark changes in a plan. Throws PlanError when it names somebody or a shot that is not there. */
export function changesOf(reading: Reading, plan: ShotPlan): { changes: PlanChange[]; notes: Note[]; ledger: Ledger } {
  const context: EditContext = {
    plan,
    reading,
    ledger: openLedger(),
    notes: [],
    lastSubject: null,
    lastTopic: null,
    lastPointed: [],
    kept: [],
    disliked: null,
    scope: 'all',
  }
  const shot = addedShot(context)
  const midst = shot ? null : midstIn(reading, plan, scopeOf({ ...context }, reading.marks, false))
  if (midst) {
    Object.assign(context, { plan: midst.plan, scope: midst.scope })
    context.ledger.use('shots', ...midst.moment)
    context.notes.push(say(reading.language).partedShot(midst.seconds, midst.number))
  }
  const said = remarkMarks(withCastSpelled(midst?.marks ?? (shot ? shot.before : reading.marks), context.plan))
  const apart = midst || shot ? null : apartChanges(context, said)
  if (apart) return { changes: apart, notes: context.notes, ledger: context.ledger }
  const grouped = withShotGroups(said, context.plan, context.ledger)
  const trade = tradeIn(context, withShotsByName(grouped, context.plan, context.ledger))
  const contrast = contrastIn(context, trade.rest)
  const joints = jointsIn(context, contrast.rest)
  const spoken = segmentsOf(joints.rest).flatMap((segment) => segmentChanges(context, segment))
  const all = [...trade.changes, ...contrast.changes, ...joints.changes, ...spoken]
  if (shot) all.push(shot.change)
  if (midst && all.length > 0) all.unshift(midst.change)
  const { errors } = say(reading.language)
  if (all.length === 0 && context.disliked) throw new PlanError(errors.whatInstead(nounOf(plan, context.disliked)))
  if (all.length > 0 && all.every((change) => isVain(plan, change))) throw new PlanError(whyVain(context))
  const changes = withoutReplaced(all).slice(0, MOST_CHANGES)
  if (all.length > MOST_CHANGES) context.notes.push(say(reading.language).tooManyChanges(all.length, MOST_CHANGES))
  return {
    changes,
    notes: [...context.notes, ...unusedNotes(reading, reading.marks, context.ledger)],
    ledger: context.ledger,
  }
}

/** What stands in for the wish is so already, or the wish itself is. */
function whyVain({ notes, reading }: EditContext): string {
  const told = notes.filter(({ kind }) => kind === 'replaced' || kind === 'limited').map(({ message }) => message)
  return [...told, say(reading.language).errors.alreadySo(shortenText(reading.message.trim(), 80))].join(' ')
}

const nounOf = (plan: ShotPlan, id: string) => castOf(plan.shots).find((subject) => subject.id === id)?.noun ?? id

/** "remove the car and put a bike in its place": who is replaced after all is not removed first. */
function withoutReplaced(changes: readonly PlanChange[]): PlanChange[] {
  const replaced = changes.flatMap((change) => (change.change === 'replace-subject' ? [change.subjectId] : []))
  return changes.filter((change) => change.change !== 'remove-subject' || !replaced.includes(change.subjectId))
}

function segmentChanges(context: EditContext, segment: Segment): PlanChange[] {
  if (segment.operation === 'keep') {
    // "Keep the rest as it is" is what an edit does anyway.
    const apart = segment.marks.findIndex((mark) => isRole(mark, 'except'))
    if (apart >= 0 && segment.marks.length > apart + 1)
      return segmentChanges(context, { operation: 'set', marks: segment.marks.slice(apart + 1) })
    context.ledger.use('kept', ...segment.marks)
    const others = keepOnlyShot(context, segment)
    if (others.length > 0) return others
    const kept = nounPhrases(segment.marks).flatMap((phrase) => subjectsMeant(context.plan.shots, phrase))
    context.kept = kept.map(({ id }) => id)
    return []
  }
  const head = segment.marks
    .map((mark) => senseAs(mark, 'head')?.head)
    .find((topic) => topic === 'light' || topic === 'camera')
  if (head === 'light' || head === 'camera') context.lastTopic = head
  const ofShots = shotChanges(context, segment)
  if (ofShots) return ofShots
  const except = exceptIn(context, segment)
  if (except) return [...except.changes, ...segmentChanges(context, except.rest)]
  if (segment.operation === null && segment.marks.some((mark) => isRole(mark, 'only'))) {
    const others = segment.marks.every(isSmallOrShot) ? keepOnlyShot(context, segment) : []
    if (others.length > 0) return others
  }
  const spokenOf = topicBefore(context, segment)
  if (spokenOf) return segmentChanges(context, spokenOf)
  noteDislike(context, segment)
  const said = scopeOf(context, segment.marks)
  const replaced = replaceChanges(context, segment, said)
  if (replaced) return replaced
  if (segment.operation === 'remove' || segment.marks.some((mark) => mark.negated && isGarment(mark))) {
    const undressed = undressChanges(context, segment, said)
    if (undressed.length > 0) return undressed
  }
  const titles = titleChanges(context, segment, said)
  // "the title should stay only two seconds" is about nothing else.
  if (titles.length > 0 && isOfTitleAlone(context, segment)) return titles
  return [...titles, ...durationChanges(context, segment, said), ...inTheShots(context, segment, said)]
}

const isSmallOrShot = (mark: Mark) => ['function', 'ordinal', 'head'].includes(mark.sense?.as ?? '')

/** "i don't need the night, remove it": an "it" after the hour or the weather is that, and nobody. */
function topicBefore({ reading, lastSubject, ledger }: EditContext, { operation, marks }: Segment): Segment | null {
  const bare = marks.every((mark) => mark.sense?.as === 'operation' || isRole(mark, 'pronoun', 'filler'))
  const pronoun = marks.find((mark) => isRole(mark, 'pronoun'))
  if (operation !== 'remove' || !bare || !pronoun || lastSubject) return null
  const before = reading.marks.filter(({ end }) => end <= marks[0]!.start)
  const topic = before.findLast((mark) => ['weather', 'time', 'light'].includes(mark.sense?.as ?? ''))
  ledger.use('topic', topic && pronoun)
  return topic ? { operation, marks: [marks[0]!, { ...topic, negated: true }] } : null
}

/** Whether all that an instruction speaks of besides the title is how long it is shown. */
const isOfTitleAlone = ({ ledger }: EditContext, { marks }: Segment) =>
  marks.some((mark) => senseAs(mark, 'head')?.head === 'title') &&
  marks.some((mark) => senseAs(mark, 'unit') && ledger.used(mark)) &&
  marks.every((mark) => ledger.used(mark) || mark.sense?.as !== 'noun')

/** "I don't like the car", "j'aime pas le chien", "instead of the dog": whom something else may replace. */
function noteDislike(context: EditContext, { marks }: Segment): void {
  const [phrase] = nounPhrases(marks)
  const dislikes = marks.some((mark) => mark.senses.some((sense) => sense.as === 'talk' && sense.talk === 'complaint'))
  const negatedLiking = marks.some(
    (mark, index) => isRole(mark, 'not') && /^(?:likes?|aime|aimes|want|veux)$/.test(marks[index + 1]?.word ?? ''),
  )
  const opens = /^(?:instead of|au lieu de|a la place de|a la place du|plutot qu)$/.test(marks[0]?.word ?? '')
  if (!phrase || phrase.indefinite || !(dislikes || negatedLiking || opens)) return
  context.disliked = subjectsMeant(context.plan.shots, phrase)[0]?.id ?? null
  if (context.disliked) context.ledger.use('subjects', phrase.noun)
}

/** "no more red": nobody goes, somebody loses a colour. */
const isOfColourAlone = ({ marks }: Segment) =>
  marks.some((mark) => mark.negated && senseAs(mark, 'colour')) && nounPhrases(marks).length === 0

/** What changes in the picture of the shots that are meant. */
function inTheShots(context: EditContext, segment: Segment, said: Scope): PlanChange[] {
  const recoloured = recolourChanges(context, segment, said)
  if (recoloured.length > 0) context.lastTopic = 'clothes'
  if (recoloured.length > 0) return recoloured
  const moved = distanceChanges(context, segment, said)
  if (moved.length > 0) return moved
  const counted = countChanges(context, segment, said)
  if (counted.length > 0) return counted
  const related = relationChanges(context, segment, said)
  const tied = context.lastSubject
  const { meant, fresh } = meantBy(context, segment, said)
  const shots = shotsWith(context, meant, said)
  const picture = pictureChanges(context, newSideOf(context, segment), shots)
  const subjects = isHalt(segment)
    ? haltChanges(context, shots, meant)
    : segment.operation === 'remove' && !isOfColourAlone(segment)
      ? removeChanges(context, shots, meant)
      : toldOfBoth(context, segment, shots, meant, fresh)
  const named = meant.length > 0 ? meant.map(({ subject }) => subject) : spokenOfBefore(context)
  const comparisons = comparisonChanges(context, segment, shots, named)
  const compared = new Set(comparisons.map(({ change }) => change))
  if (related.length > 0) context.lastSubject = tied
  const tiedToThere = newcomerTies(context, segment, shots, subjects)
  const ties =
    [tiedToThere, tiesAmong(context, segment, shots, subjects), trailingTies(context, segment, shots, subjects)].find(
      (those) => those.length > 0,
    ) ?? []
  const newest = subjects.findLast((change) => change.change === 'add-subject')
  if (newest?.subject.id) context.lastSubject = { id: newest.subject.id }
  // "a dog behind her" comes into the shots she is in.
  const tiedShots = ties.flatMap((tie) => (tie.change === 'relations' && tie.shots !== 'all' ? tie.shots : []))
  const cast = subjects.map((change) =>
    change.change === 'add-subject' &&
    shots === 'all' &&
    tiedShots.length > 0 &&
    tiedShots.length < context.plan.shots.length
      ? { ...change, shots: tiedShots }
      : change,
  )
  return [
    ...related,
    ...picture.filter(
      ({ change }) =>
        (change !== 'weather' || !compared.has('weather')) &&
        (change !== 'setting' || !addsToSky(segment, fresh.length)),
    ),
    ...withNewcomersDeeds(context, cast, ties, shots),
    ...ties,
    ...comparisons,
  ]
}

/** Newcomers and those who are there. "il saute par-dessus un tronc": the deed is his before it could be the log's. */
function toldOfBoth(
  context: EditContext,
  segment: Segment,
  shots: Scope,
  meant: Meant[],
  fresh: NounPhrase[],
): PlanChange[] {
  const pointed =
    fresh.length > 0 &&
    meant.length > 0 &&
    meant.every(({ phrase }) => phrase === null || actsOn(segment, phrase, fresh[0]!))
  const restyle = () => restyleChanges(context, segment, shots, meantOrMain(context, segment, meant, fresh.length))
  const add = () => addChanges(context, segment, shots, fresh)
  if (!pointed) return [...add(), ...restyle()]
  const restyled = restyle()
  return [...restyled, ...add()]
}

/** "le garçon joue avec un ballon": the deed between them is that of the first. */
const actsOn = ({ marks, operation }: Segment, who: NounPhrase, newcomer: NounPhrase) =>
  operation === null &&
  marks
    .slice(who.to + 1, Math.max(who.to + 1, newcomer.from))
    .some((mark) => mark.sense?.as === 'action' && !mark.negated)

/** "add birds in the sky" moves nobody elsewhere. */
const addsToSky = ({ marks }: Segment, newcomers: number) =>
  newcomers > 0 && marks.every((mark) => senseAs(mark, 'place') === null || /^(?:sky|ciel)$/.test(mark.word))

/** "the dog brown and bigger": a comparison with no name of its own goes on about the one before. */
function spokenOfBefore({ plan, lastSubject }: EditContext): Subject[] {
  return castOf(plan.shots).filter(({ id }) => id === lastSubject?.id)
}

/** "put the woman on the beach" is about the shots she is in. */
function shotsWith({ plan }: EditContext, meant: readonly Meant[], said: Scope): Scope {
  if (said !== 'all' || !meant.some(({ phrase }) => phrase !== null)) return said
  const ids = plan.shots
    .filter((shot) => meant.some(({ subject }) => shot.subjects.some(({ id }) => id === subject.id)))
    .map(({ id }) => id)
  return ids.length === plan.shots.length ? 'all' : ids
}

/** "change the forest to a beach": of an exchange only what comes is read; what goes is used up. */
function newSideOf({ ledger }: EditContext, segment: Segment): Segment {
  const sides = sidesOf(segment)
  if (!sides || nounPhrases(sides.old).length > 0) return segment
  ledger.use('replaced', ...sides.old)
  return { ...segment, marks: sides.fresh }
}
