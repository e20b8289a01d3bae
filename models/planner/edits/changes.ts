import { shortenText } from '../../contract/cut-text.ts'
import type { Note } from '../../contract/draft.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import type { ShotPlan, Subject } from '../../contract/shot-plan.ts'
import { unusedNotes } from '../extract/unused.ts'
import { rulesOf } from '../lexicon/rules.ts'
import { PlanError } from '../plan-error.ts'
import { type NounPhrase, nounPhrases } from '../reading/noun-phrases.ts'
import { openProvenance, type Provenance } from '../reading/provenance.ts'
import { isRole, type Parse, type Span, senseAs } from '../reading/span.ts'
import { phrasesIn } from '../say/say.ts'
import { addedShot } from './added-shot.ts'
import { apartChanges } from './apart-changes.ts'
import { withCastSpelled } from './cast-spelling.ts'
import { isGarment, recolourChanges, undressChanges } from './clothes-changes.ts'
import { comparisonChanges } from './comparison-changes.ts'
import { contrastIn } from './contrast-changes.ts'
import { countChanges } from './count-changes.ts'
import { distanceChanges } from './distance-changes.ts'
import { doubtIn } from './doubts.ts'
import { durationChanges } from './duration-changes.ts'
import type { EditContext, Scope } from './edit-context.ts'
import { exceptIn } from './except-changes.ts'
import { castOf, subjectsMeant } from './find-subject.ts'
import { jointsIn } from './joint-changes.ts'
import { type Meant, meantBy } from './meant-by.ts'
import { meantOrMain } from './meant-or-main.ts'
import { midstIn } from './midst-changes.ts'
import { withNewcomersActions } from './newcomers-actions.ts'
import { tiesAmong } from './newcomers-ties.ts'
import { pictureChanges } from './picture-changes.ts'
import { newcomerTies, relationChanges } from './relation-changes.ts'
import { remarkSpans } from './remark-spans.ts'
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
import { isNoOp } from './vain-changes.ts'

const RULES = rulesOf('changes')

/** As many as an edit of the contract holds. */
const MOST_CHANGES = 60

/** What a remark changes in a plan. Throws PlanError when it names somebody or a shot that is not there. */
export function changesOf(
  parse: Parse,
  plan: ShotPlan,
): { changes: PlanChange[]; notes: Note[]; provenance: Provenance; doubt: string | null } {
  const context: EditContext = {
    plan,
    parse,
    provenance: openProvenance(),
    notes: [],
    lastSubject: null,
    lastTopic: null,
    lastPointed: [],
    kept: [],
    disliked: null,
    scope: 'all',
  }
  const shot = addedShot(context)
  const midst = shot ? null : midstIn(parse, plan, scopeOf({ ...context }, parse.spans, false))
  if (midst) {
    Object.assign(context, { plan: midst.plan, scope: midst.scope })
    context.provenance.use('shots', ...midst.moment)
    context.notes.push(phrasesIn(parse.language).partedShot(midst.seconds, midst.number))
  }
  const said = remarkSpans(withCastSpelled(midst?.spans ?? (shot ? shot.before : parse.spans), context.plan))
  const apart = midst || shot ? null : apartChanges(context, said)
  if (apart) return { changes: apart, notes: context.notes, provenance: context.provenance, doubt: null }
  const grouped = withShotGroups(said, context.plan, context.provenance)
  const trade = tradeIn(context, withShotsByName(grouped, context.plan, context.provenance))
  const contrast = contrastIn(context, trade.rest)
  const joints = jointsIn(context, contrast.rest)
  const spoken = segmentsOf(joints.rest).flatMap((segment) => segmentChanges(context, segment))
  const all = [...trade.changes, ...contrast.changes, ...joints.changes, ...spoken]
  if (shot) all.push(shot.change)
  if (midst && all.length > 0) all.unshift(midst.change)
  const { errors } = phrasesIn(parse.language)
  if (all.length === 0 && context.disliked) throw new PlanError(errors.whatInstead(nounOf(plan, context.disliked)))
  if (all.length > 0 && all.every((change) => isNoOp(plan, change))) throw new PlanError(whyVain(context))
  const changes = withoutReplaced(all).slice(0, MOST_CHANGES)
  if (all.length > MOST_CHANGES) context.notes.push(phrasesIn(parse.language).tooManyChanges(all.length, MOST_CHANGES))
  return {
    changes,
    notes: [...context.notes, ...unusedNotes(parse, parse.spans, context.provenance)],
    provenance: context.provenance,
    doubt: doubtIn(parse, plan, changes, context.provenance),
  }
}

/** What stands in for the wish is so already, or the wish itself is. */
function whyVain({ notes, parse }: EditContext): string {
  const told = notes.filter(({ kind }) => kind === 'replaced' || kind === 'limited').map(({ message }) => message)
  return [...told, phrasesIn(parse.language).errors.alreadySo(shortenText(parse.message.trim(), 80))].join(' ')
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
    const apart = segment.spans.findIndex((span) => isRole(span, 'except'))
    if (apart >= 0 && segment.spans.length > apart + 1)
      return segmentChanges(context, { operation: 'set', spans: segment.spans.slice(apart + 1) })
    context.provenance.use('kept', ...segment.spans)
    const others = keepOnlyShot(context, segment)
    if (others.length > 0) return others
    const kept = nounPhrases(segment.spans).flatMap((phrase) => subjectsMeant(context.plan.shots, phrase))
    context.kept = kept.map(({ id }) => id)
    return []
  }
  const head = segment.spans
    .map((span) => senseAs(span, 'head')?.head)
    .find((topic) => topic === 'light' || topic === 'camera')
  if (head === 'light' || head === 'camera') context.lastTopic = head
  const ofShots = shotChanges(context, segment)
  if (ofShots) return ofShots
  const except = exceptIn(context, segment)
  if (except) return [...except.changes, ...segmentChanges(context, except.rest)]
  if (segment.operation === null && segment.spans.some((span) => isRole(span, 'only'))) {
    const others = segment.spans.every(isSmallOrShot) ? keepOnlyShot(context, segment) : []
    if (others.length > 0) return others
  }
  const spokenOf = topicBefore(context, segment)
  if (spokenOf) return segmentChanges(context, spokenOf)
  noteDislike(context, segment)
  const said = scopeOf(context, segment.spans)
  const replaced = replaceChanges(context, segment, said)
  if (replaced) return replaced
  if (segment.operation === 'remove' || segment.spans.some((span) => span.negated && isGarment(span))) {
    const undressed = undressChanges(context, segment, said)
    if (undressed.length > 0) return undressed
  }
  const titles = titleChanges(context, segment, said)
  // "the title should stay only two seconds" is about nothing else.
  if (titles.length > 0 && isOfTitleAlone(context, segment)) return titles
  return [...titles, ...durationChanges(context, segment, said), ...inTheShots(context, segment, said)]
}

const isSmallOrShot = (span: Span) => ['function', 'ordinal', 'head'].includes(span.sense?.as ?? '')

/** "i don't need the night, remove it": an "it" after the hour or the weather is that, and nobody. */
function topicBefore({ parse, lastSubject, provenance }: EditContext, { operation, spans }: Segment): Segment | null {
  const bare = spans.every((span) => span.sense?.as === 'operation' || isRole(span, 'pronoun', 'filler'))
  const pronoun = spans.find((span) => isRole(span, 'pronoun'))
  if (operation !== 'remove' || !bare || !pronoun || lastSubject) return null
  const before = parse.spans.filter(({ end }) => end <= spans[0]!.start)
  const topic = before.findLast((span) => ['weather', 'time', 'light'].includes(span.sense?.as ?? ''))
  provenance.use('topic', topic && pronoun)
  return topic ? { operation, spans: [spans[0]!, { ...topic, negated: true }] } : null
}

/** Whether all that an instruction speaks of besides the title is how long it is shown. */
const isOfTitleAlone = ({ provenance }: EditContext, { spans }: Segment) =>
  spans.some((span) => senseAs(span, 'head')?.head === 'title') &&
  spans.some((span) => senseAs(span, 'unit') && provenance.used(span)) &&
  spans.every((span) => provenance.used(span) || span.sense?.as !== 'noun')

/** "I don't like the car", "j'aime pas le chien", "instead of the dog": whom something else may replace. */
function noteDislike(context: EditContext, { spans }: Segment): void {
  const [phrase] = nounPhrases(spans)
  const dislikes = spans.some((span) => span.senses.some((sense) => sense.as === 'talk' && sense.talk === 'complaint'))
  const negatedLiking = spans.some(
    (span, index) => isRole(span, 'not') && RULES.wantsOrLikes.test(spans[index + 1]?.word ?? ''),
  )
  const opens = RULES.inPlaceOf.test(spans[0]?.word ?? '')
  if (!phrase || phrase.indefinite || !(dislikes || negatedLiking || opens)) return
  context.disliked = subjectsMeant(context.plan.shots, phrase)[0]?.id ?? null
  if (context.disliked) context.provenance.use('subjects', phrase.noun)
}

/** "no more red": nobody goes, somebody loses a colour. */
const isOfColourAlone = ({ spans }: Segment) =>
  spans.some((span) => span.negated && senseAs(span, 'colour')) && nounPhrases(spans).length === 0

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
    ...withNewcomersActions(context, cast, ties, shots),
    ...ties,
    ...comparisons,
  ]
}

/** Newcomers and those who are there. "il saute par-dessus un tronc": the action is his before it could be the log's. */
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

/** "le garçon joue avec un ballon": the action between them is that of the first. */
const actsOn = ({ spans, operation }: Segment, who: NounPhrase, newcomer: NounPhrase) =>
  operation === null &&
  spans
    .slice(who.to + 1, Math.max(who.to + 1, newcomer.from))
    .some((span) => span.sense?.as === 'action' && !span.negated)

/** "add birds in the sky" moves nobody elsewhere. */
const addsToSky = ({ spans }: Segment, newcomers: number) =>
  newcomers > 0 && spans.every((span) => senseAs(span, 'place') === null || RULES.skyWord.test(span.word))

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
function newSideOf({ provenance }: EditContext, segment: Segment): Segment {
  const sides = sidesOf(segment)
  if (!sides || nounPhrases(sides.old).length > 0) return segment
  provenance.use('replaced', ...sides.old)
  return { ...segment, spans: sides.fresh }
}
