import type { Relation, Shot, Subject } from '../../contract/shot-plan.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { subjectDifference, tellSubject } from './tell-subject.ts'
import { wornInWords } from './worn.ts'

/** Who came, went, took whose place, and how the others changed. */
export function castDifference(before: Shot, after: Shot, language: Language): string[] {
  const fr = language === 'fr'
  const come = after.subjects.filter(({ id }) => !before.subjects.some((other) => other.id === id))
  const gone = before.subjects.filter(({ id }) => !after.subjects.some((other) => other.id === id))
  const told: string[] = []
  for (const subject of come) {
    const replaced = gone.find((old) => stoodThere(old, subject))
    if (replaced) gone.splice(gone.indexOf(replaced), 1)
    const number = subject.count > 1 ? `${subject.count} × ${subject.noun}` : subject.noun
    const instead = replaced ? ` ${fr ? 'à la place de' : 'instead of'} ${replaced.noun}` : ''
    told.push(replaced ? `${number}${instead}` : `+ ${number}${tieInWords(subject, after, language)}`)
  }
  told.push(...gone.map(({ noun }) => `− ${noun}`))
  for (const subject of after.subjects) {
    const old = before.subjects.find(({ id }) => id === subject.id)
    if (!old || JSON.stringify(old) === JSON.stringify(subject)) continue
    const words = subjectInWords(old, subject, language)
    told.push(words ? `${subject.noun}${fr ? ' : ' : ': '}${words}` : subject.noun)
  }
  return [...told, ...tieDifference(before, after, language)]
}

const stoodThere = (old: Subject, fresh: Subject) => JSON.stringify(old.position) === JSON.stringify(fresh.position)

function subjectInWords(old: Subject, now: Subject, language: Language): string {
  const { wears: _wears, holds: _holds, ...rest } = subjectDifference(old, now)
  const fields = tellSubject(rest, old, language)
  const things = thingDifference([...old.wears, ...old.holds], [...now.wears, ...now.holds], language)
  const lost = lostQualities(old, now, language)
  return [fields, ...lost, ...things].filter(Boolean).join(', ')
}

/** A colour or material that was taken away leaves nothing to name. */
function lostQualities(old: Subject, now: Subject, language: Language): string[] {
  const lost = (['colour', 'material'] as const).filter((key) => old.attributes[key] && !now.attributes[key])
  return lost.length > 0 ? [language === 'fr' ? 'dans ses couleurs' : 'in its own colours'] : []
}

function thingDifference(old: readonly string[], now: readonly string[], language: Language): string[] {
  const come = now.filter((item) => !old.includes(item)).map((item) => wornInWords(item, language))
  const kindOf = (item: string) => item.split(' ').at(-1)
  const gone = old.filter((item) => !now.includes(item) && !now.some((other) => kindOf(other) === kindOf(item)))
  return [...come, ...gone.map((item) => `${language === 'fr' ? 'sans' : 'without'} ${wornInWords(item, language)}`)]
}

const TIES: Readonly<Record<Relation['kind'], readonly [string, string]>> = {
  plays: ['plays', 'joue avec'],
  rides: ['rides', 'sur'],
  holds: ['holds', 'tient'],
  chases: ['chases', 'poursuit'],
  follows: ['follows', 'suit'],
  behind: ['behind', 'derrière'],
  'in-front-of': ['in front of', 'devant'],
  'next-to': ['next to', 'à côté de'],
  on: ['on', 'sur'],
  under: ['under', 'sous'],
  inside: ['inside', 'dans'],
}

function tieInWords(subject: Subject, shot: Shot, language: Language): string {
  const tie = shot.relations.find((relation) => relation.subject === subject.id)
  const object = tie && shot.subjects.find(({ id }) => id === tie.object)
  return tie && object ? ` ${TIES[tie.kind][language === 'fr' ? 1 : 0]} ${object.noun}` : ''
}

/** New ties among those who were there; those of newcomers are told with them. */
function tieDifference(before: Shot, after: Shot, language: Language): string[] {
  const known = (id: string) => before.subjects.find((one) => one.id === id)
  return after.relations.flatMap(({ subject, kind, object }) => {
    const [one, other] = [known(subject), known(object)]
    const old = before.relations.some((tie) => tie.subject === subject && tie.kind === kind && tie.object === object)
    if (old || !one || !other) return []
    return [`${one.noun} ${TIES[kind][language === 'fr' ? 1 : 0]} ${other.noun}`]
  })
}
