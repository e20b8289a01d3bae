import { EMOJI_NOUNS } from '../lexicon/emoji-nouns.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { NOUNS } from '../lexicon/nouns.ts'

/** Adjectives and the like, apart because some share their word with a light. */
const QUALITIES: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  red: ['red', 'rouge'],
  orange: ['orange', 'orange'],
  yellow: ['yellow', 'jaune'],
  green: ['green', 'vert'],
  cyan: ['cyan', 'cyan'],
  blue: ['blue', 'bleu'],
  purple: ['purple', 'violet'],
  pink: ['pink', 'rose'],
  brown: ['brown', 'marron'],
  black: ['black', 'noir'],
  grey: ['grey', 'gris'],
  white: ['white', 'blanc'],
  gold: ['gold', 'en or'],
  silver: ['silver', 'en argent'],
  glass: ['glass', 'en verre'],
  ice: ['ice', 'en glace'],
  stone: ['stone', 'en pierre'],
  wood: ['wood', 'en bois'],
  tiny: ['tiny', 'minuscule'],
  small: ['small', 'petit'],
  medium: ['of usual size', 'de taille normale'],
  large: ['large', 'grand'],
  giant: ['giant', 'géant'],
  dawn: ['at dawn', 'à l’aube'],
  day: ['by day', 'de jour'],
  dusk: ['at dusk', 'au crépuscule'],
  night: ['at night', 'de nuit'],
  left: ['to the left', 'vers la gauche'],
  right: ['to the right', 'vers la droite'],
  toward: ['toward us', 'vers nous'],
  away: ['away', 'au loin'],
  up: ['up', 'vers le haut'],
  down: ['down', 'vers le bas'],
  circle: ['in circles', 'en rond'],
  zigzag: ['in zigzags', 'en zigzag'],
}

/** A colour, material, size, hour, heading or path in words of the language; the value itself otherwise. */
export function qualityOf(value: string, language: Language): string {
  return QUALITIES[value]?.[language === 'fr' ? 1 : 0] ?? value
}

/** How a value of the plan is called when we talk about it: English, French. */
const NAMES: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  forest: ['the forest', 'la forêt'],
  meadow: ['the meadow', 'la prairie'],
  'country-road': ['the country road', 'la route de campagne'],
  beach: ['the beach', 'la plage'],
  coast: ['the coast', 'la côte'],
  mountains: ['the mountains', 'la montagne'],
  desert: ['the desert', 'le désert'],
  snowfield: ['the snowfield', 'le champ de neige'],
  street: ['the street', 'la rue'],
  skyline: ['the skyline', 'les toits de la ville'],
  market: ['the market', 'le marché'],
  'baroque-room': ['the baroque room', 'le salon baroque'],
  kitchen: ['the kitchen', 'la cuisine'],
  stage: ['the stage', 'la scène'],
  underwater: ['the seabed', 'le fond de la mer'],
  space: ['outer space', 'l’espace'],
  moon: ['the surface of the moon', 'la surface de la lune'],
  day: ['daylight', 'la lumière du jour'],
  golden: ['golden light', 'la lumière dorée'],
  sunrise: ['sunrise light', 'la lumière du lever de soleil'],
  overcast: ['overcast light', 'une lumière de ciel couvert'],
  'blue-hour': ['blue-hour light', 'la lumière de l’heure bleue'],
  night: ['night light', 'la lumière de nuit'],
  neon: ['neon light', 'la lumière des néons'],
  candle: ['candlelight', 'la lumière des bougies'],
  clear: ['clear weather', 'un temps clair'],
  rain: ['rain', 'la pluie'],
  snow: ['snow', 'la neige'],
  mist: ['mist', 'la brume'],
  storm: ['a storm', 'l’orage'],
  dust: ['dust', 'la poussière'],
  'realistic-3d': ['realistic 3-D', 'la 3D réaliste'],
  cartoon: ['cartoon', 'le dessin animé'],
  anime: ['anime', 'l’anime'],
  'pixel-art': ['pixel art', 'le pixel art'],
  oil: ['oil paint', 'la peinture à l’huile'],
  watercolour: ['watercolour', 'l’aquarelle'],
  noir: ['film noir', 'le film noir'],
  neutral: ['neutral colours', 'des couleurs neutres'],
  warm: ['warm colours', 'des couleurs chaudes'],
  cool: ['cool colours', 'des couleurs froides'],
  vivid: ['vivid colours', 'des couleurs vives'],
  muted: ['muted colours', 'des couleurs douces'],
  monochrome: ['black and white', 'le noir et blanc'],
  'teal-orange': ['cinema colours', 'des couleurs de cinéma'],
  stand: ['standing', 'debout'],
  walk: ['walking', 'la marche'],
  run: ['running', 'la course'],
  sneak: ['sneaking', 'la marche furtive'],
  jump: ['jumping', 'le saut'],
  fly: ['flying', 'le vol'],
  float: ['floating', 'le flottement'],
  swim: ['swimming', 'la nage'],
  dance: ['dancing', 'la danse'],
  sit: ['sitting', 'la position assise'],
  play: ['playing', 'le jeu'],
  drive: ['driving', 'la conduite'],
  ride: ['riding', 'la chevauchée'],
  wave: ['waving', 'le salut de la main'],
  sleep: ['sleeping', 'le sommeil'],
  eat: ['eating', 'le repas'],
  'look-around': ['looking around', 'le regard autour de soi'],
  fall: ['falling', 'la chute'],
  bounce: ['bouncing', 'le rebond'],
  roll: ['rolling', 'la glissade'],
  throw: ['throwing', 'le lancer'],
  static: ['a static camera', 'une caméra fixe'],
  'pan-left': ['a pan to the left', 'un panoramique vers la gauche'],
  'pan-right': ['a pan to the right', 'un panoramique vers la droite'],
  'tilt-up': ['a tilt up', 'un panoramique vers le haut'],
  'tilt-down': ['a tilt down', 'un panoramique vers le bas'],
  'zoom-in': ['a zoom in', 'un zoom avant'],
  'zoom-out': ['a zoom out', 'un zoom arrière'],
  'dolly-in': ['a dolly in', 'un travelling avant'],
  'dolly-out': ['a dolly out', 'un travelling arrière'],
  'truck-left': ['a tracking shot to the left', 'un travelling vers la gauche'],
  'truck-right': ['a tracking shot to the right', 'un travelling vers la droite'],
  'crane-up': ['a crane up', 'un mouvement de grue vers le haut'],
  'crane-down': ['a crane down', 'un mouvement de grue vers le bas'],
  'orbit-left': ['an orbit to the left', 'une orbite vers la gauche'],
  'orbit-right': ['an orbit to the right', 'une orbite vers la droite'],
  handheld: ['a handheld camera', 'une caméra à l’épaule'],
  follow: ['a camera that follows', 'une caméra qui suit'],
  wide: ['a wide shot', 'un plan large'],
  medium: ['a medium shot', 'un plan moyen'],
  'close-up': ['a close-up', 'un gros plan'],
  'extreme-close-up': ['an extreme close-up', 'un très gros plan'],
  'eye-level': ['eye level', 'à hauteur d’yeux'],
  low: ['a low angle', 'une contre-plongée'],
  high: ['a high angle', 'une plongée'],
  overhead: ['an overhead view', 'une vue de dessus'],
  hat: ['a hat', 'un chapeau'],
  scarf: ['a scarf', 'une écharpe'],
  suit: ['a suit', 'un costume'],
  glasses: ['glasses', 'des lunettes'],
  crown: ['a crown', 'une couronne'],
  cape: ['a cape', 'une cape'],
  dress: ['a dress', 'une robe'],
  coat: ['a coat', 'un manteau'],
  shirt: ['a shirt', 'une chemise'],
  boots: ['boots', 'des bottes'],
  mask: ['a mask', 'un masque'],
}

const frenchByConcept = new Map(EMOJI_NOUNS.map((noun) => [noun.concept, noun.french[0] ?? noun.concept]))
const nounByConcept = new Map(NOUNS.map((noun) => [noun.concept, noun]))

/** A value of the plan in words of the language; the value itself where it has no better name. */
export function nameOf(value: string, language: Language): string {
  return NAMES[value]?.[language === 'fr' ? 1 : 0] ?? value
}

/** "fox", "renard": the name of a concept without its article. */
export function bareNameOf(concept: string, language: Language): string {
  const noun = nounByConcept.get(concept)
  if (language === 'en') return noun?.english.split('|')[0] ?? concept
  return noun?.french.split('|')[0] ?? frenchByConcept.get(concept) ?? concept
}

/** "a fox", "un renard"; for concepts without a known gender in French, the bare name. */
export function thingOf(concept: string, language: Language): string {
  const noun = nounByConcept.get(concept)
  if (language === 'en') return withArticle(noun?.english.split('|')[0] ?? concept)
  if (!noun) return frenchByConcept.get(concept) ?? concept
  return `${noun.gender === 'f' ? 'une' : 'un'} ${noun.french.split('|')[0]}`
}

const withArticle = (name: string) =>
  /^[aeiou]/.test(name) && !/^(?:uni|one|eu)/.test(name) ? `an ${name}` : `a ${name}`
