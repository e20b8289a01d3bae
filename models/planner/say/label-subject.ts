import { conceptById } from '../../cast/concepts.ts'
import type { Shot, Subject } from '../../contract/shot-plan.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { bareNameOf } from './names.ts'

type Action = Subject['action']
type Verb = readonly [english: string, englishPlural: string, french: string, frenchPlural: string]

const VERBS: Readonly<Record<Action, Verb>> = {
  stand: ['stands', 'stand', 'debout', 'debout'],
  walk: ['walks', 'walk', 'marche', 'marchent'],
  run: ['runs', 'run', 'court', 'courent'],
  sneak: ['sneaks', 'sneak', 'se faufile', 'se faufilent'],
  jump: ['jumps', 'jump', 'saute', 'sautent'],
  fly: ['flies', 'fly', 'vole', 'volent'],
  float: ['floats', 'float', 'flotte', 'flottent'],
  swim: ['swims', 'swim', 'nage', 'nagent'],
  dance: ['dances', 'dance', 'danse', 'dansent'],
  sit: ['sits', 'sit', 'en position assise', 'en position assise'],
  play: ['plays', 'play', 'joue', 'jouent'],
  drive: ['drives', 'drive', 'roule', 'roulent'],
  ride: ['rides', 'ride', 'chevauche', 'chevauchent'],
  wave: ['waves', 'wave', 'fait signe', 'font signe'],
  sleep: ['sleeps', 'sleep', 'dort', 'dorment'],
  eat: ['eats', 'eat', 'mange', 'mangent'],
  'look-around': ['looks around', 'look around', 'regarde autour', 'regardent autour'],
  fall: ['falls', 'fall', 'tombe', 'tombent'],
  bounce: ['bounces', 'bounce', 'rebondit', 'rebondissent'],
  roll: ['rolls', 'roll', 'roule', 'roulent'],
  throw: ['throws', 'throw', 'lance', 'lancent'],
  push: ['pushes', 'push', 'pousse', 'poussent'],
  pull: ['pulls', 'pull', 'tire', 'tirent'],
  lift: ['lifts', 'lift', 'soulève', 'soulèvent'],
  carry: ['carries', 'carry', 'porte', 'portent'],
  sweep: ['sweeps', 'sweep', 'balaie', 'balaient'],
  dig: ['digs', 'dig', 'creuse', 'creusent'],
  plant: ['plants', 'plant', 'plante', 'plantent'],
  water: ['waters', 'water', 'arrose', 'arrosent'],
  wash: ['washes', 'wash', 'lave', 'lavent'],
  iron: ['irons', 'iron', 'repasse', 'repassent'],
  fold: ['folds', 'fold', 'plie', 'plient'],
  cook: ['cooks', 'cook', 'cuisine', 'cuisinent'],
  pour: ['pours', 'pour', 'verse', 'versent'],
  cut: ['cuts', 'cut', 'coupe', 'coupent'],
  peel: ['peels', 'peel', 'épluche', 'épluchent'],
  drink: ['drinks', 'drink', 'boit', 'boivent'],
  smoke: ['smokes', 'smoke', 'fume', 'fument'],
  read: ['reads', 'read', 'lit', 'lisent'],
  write: ['writes', 'write', 'écrit', 'écrivent'],
  paint: ['paints', 'paint', 'peint', 'peignent'],
  type: ['types', 'type', 'tape au clavier', 'tapent au clavier'],
  knit: ['knits', 'knit', 'tricote', 'tricotent'],
  sew: ['sews', 'sew', 'coud', 'cousent'],
  brush: ['brushes', 'brush', 'se brosse les dents', 'se brossent les dents'],
  pet: ['strokes', 'stroke', 'caresse', 'caressent'],
  clap: ['claps', 'clap', 'applaudit', 'applaudissent'],
  laugh: ['laughs', 'laugh', 'rit', 'rient'],
  cry: ['cries', 'cry', 'pleure', 'pleurent'],
  kick: ['kicks', 'kick', 'tape du pied', 'tapent du pied'],
  catch: ['catches', 'catch', 'attrape', 'attrapent'],
  climb: ['climbs', 'climb', 'grimpe', 'grimpent'],
  squat: ['squats', 'squat', 'fait des flexions', 'font des flexions'],
  exercise: ['exercises', 'exercise', 'fait de la gymnastique', 'font de la gymnastique'],
  stretch: ['stretches', 'stretch', 's’étire', 's’étirent'],
  yoga: ['does yoga', 'do yoga', 'fait du yoga', 'font du yoga'],
  row: ['rows', 'row', 'rame', 'rament'],
  skate: ['skates', 'skate', 'patine', 'patinent'],
  ski: ['skis', 'ski', 'skie', 'skient'],
  surf: ['surfs', 'surf', 'surfe', 'surfent'],
  hug: ['hugs', 'hug', 'étreint', 's’étreignent'],
  kiss: ['kisses', 'kiss', 'embrasse', 's’embrassent'],
  'shake-hands': ['shakes hands', 'shake hands', 'serre la main', 'se serrent la main'],
  fight: ['fights', 'fight', 'se bat', 'se battent'],
  milk: ['milks', 'milk', 'trait', 'traient'],
}
const SAILS: Verb = ['sails', 'sail', 'vogue', 'voguent']
const FLIES = VERBS.fly
const PEDALS: Verb = ['rides', 'ride', 'roule', 'roulent']

/** What carries people and goes by itself does not run, walk or swim, whatever the plan calls its motion. */
const MOTIONS: readonly Action[] = ['drive', 'run', 'walk', 'swim', 'float', 'sneak']
/** Ridden, but not like a horse. */
const WHEELED = /bicycle|motorcycle|scooter|skateboard/

/**
 * A subject and what it does in two or three words of either language: "fox · runs", "renard · court",
 * "voilier · vogue". The person's own noun where the plan is in that language, else the concept's name.
 */
export function labelSubject(subject: Subject, shot: Shot, planLanguage: string, language: Language): string {
  const own = planLanguage.toLowerCase().split('-')[0] === language
  const { reference, count } = subject
  const noun = own || reference.kind === 'upload' ? subject.noun : bareNameOf(reference.concept, language)
  const counted = count > 1 ? `${count} × ${noun}` : noun
  const verb = verbOf(subject, shot)
  return verb ? `${counted} · ${verb[(language === 'fr' ? 2 : 0) + (count > 1 ? 1 : 0)]}` : counted
}

/** null where "stands" would be odd: a cup or a tree is simply there. */
function verbOf({ id, action, reference }: Subject, shot: Shot): Verb | null {
  const concept = reference.kind === 'concept' ? conceptById(reference.concept) : undefined
  const lifeless = concept !== undefined && ['vehicle', 'sprite', 'kite'].includes(concept.rig)
  if (action === 'stand' && lifeless) return null
  if (lifeless && MOTIONS.includes(action)) {
    if (concept.id === 'boat' || concept.locomotion === 'water') return SAILS
    if (concept.locomotion === 'air' && action !== 'float') return FLIES
    if (concept.rig === 'vehicle' && action !== 'float') return VERBS.drive
  }
  if (action === 'ride' && WHEELED.test(riddenBy(id, shot))) return PEDALS
  return VERBS[action]
}

/** The concept that the subject rides in this shot. */
function riddenBy(id: string, { relations, subjects }: Shot): string {
  const ridden = relations.find(({ subject, kind }) => subject === id && kind === 'rides')?.object
  const reference = subjects.find((other) => other.id === ridden)?.reference
  return reference?.kind === 'concept' ? reference.concept : ''
}
