/** What a remark speaks of, by how it was put together: everything else must stay as it was. */
export interface Remark {
  text: string
  /** Whether it takes somebody away, or puts somebody else in their place. */
  takesAway: boolean
  /** The number of the subject it names, in order of appearance; null when it names none. */
  names: number | null
  /** Fields of the plan that it is about. */
  about: 'subject' | 'camera' | 'format' | 'picture' | 'film'
}

export type Draw = () => number
const pick = <T>(draw: Draw, from: readonly T[]): T => from[Math.floor(draw() * from.length)]!

/** Things and people in both languages, with their French article. */
const CAST = [
  ['fox', 'le renard', 'un renard'],
  ['dog', 'le chien', 'un chien'],
  ['cat', 'le chat', 'un chat'],
  ['horse', 'le cheval', 'un cheval'],
  ['robot', 'le robot', 'un robot'],
  ['car', 'la voiture', 'une voiture'],
  ['boat', 'le bateau', 'un bateau'],
  ['bear', 'l’ours', 'un ours'],
  ['woman', 'la femme', 'une femme'],
  ['man', 'l’homme', 'un homme'],
  ['balloon', 'le ballon', 'un ballon'],
  ['rabbit', 'le lapin', 'un lapin'],
] as const
const DEEDS = [
  ['walks', 'marche'],
  ['runs', 'court'],
  ['sleeps', 'dort'],
  ['dances', 'danse'],
  ['jumps', 'saute'],
] as const
const PLACES = [
  ['in the forest', 'dans la forêt'],
  ['on the beach', 'sur la plage'],
  ['in the street', 'dans la rue'],
  ['in a garden', 'dans un jardin'],
  ['in the desert', 'dans le désert'],
  ['on the moon', 'sur la lune'],
] as const
const HOURS = [
  ['', ''],
  [' at night', ' la nuit'],
  [' at sunset', ' au coucher du soleil'],
  [', vertical', ', format vertical'],
  [', slow zoom in', ', zoom lent'],
] as const

export interface Film {
  text: string
  french: boolean
  /** The cast as rows of the table, in order of appearance. */
  cast: readonly (typeof CAST)[number][]
}

/** A film of one or two of the cast, at random. */
export function drawFilm(draw: Draw): Film {
  const french = draw() < 0.5
  const first = pick(draw, CAST)
  const second = pick(
    draw,
    CAST.filter((one) => one !== first),
  )
  const cast = draw() < 0.6 ? [first, second] : [first]
  const at = french ? 1 : 0
  const who = cast.map((one) => (french ? one[2] : `a ${one[0]}`)).join(french ? ' et ' : ' and ')
  const plural = cast.length > 1
  const [english, french3] = pick(draw, DEEDS)
  const action = french
    ? plural
      ? `${french3.replace(/t$/, 'e').replace(/e$/, 'ent')}`
      : french3
    : plural
      ? english.replace(/s$/, '')
      : english
  return { text: `${who} ${action} ${pick(draw, PLACES)[at]}${pick(draw, HOURS)[at]}`, french, cast }
}

type Made = Omit<Remark, 'names'> & { names?: number }
const of = (about: Remark['about'], text: string, names?: number, takesAway = false): Made => ({
  about,
  text,
  takesAway,
  ...(names === undefined ? {} : { names }),
})

const COLOURS = [
  ['red', 'rouge'],
  ['blue', 'bleu'],
  ['green', 'vert'],
  ['yellow', 'jaune'],
  ['black', 'noir'],
  ['white', 'blanc'],
] as const
const POLITE = [
  ['', ''],
  ['please ', 's’il te plaît '],
  ['hmm, ', 'euh, '],
  ['ok, ', 'bon, '],
  ['ok now ', 'ok maintenant '],
] as const

/** A remark about a film, with what it may touch. */
export function drawRemark(draw: Draw, { french, cast }: Film): Remark {
  const names = Math.floor(draw() * cast.length)
  const at = french ? 1 : 0
  const who = french ? cast[names]![1] : `the ${cast[names]![0]}`
  const other = pick(
    draw,
    CAST.filter((one) => !cast.includes(one)),
  )
  const fresh = french ? other[2] : `a ${other[0]}`
  const colour = pick(draw, COLOURS)[at]
  const made = pick(draw, french ? FRENCH : ENGLISH)(who, fresh, colour)
  const polite = pick(draw, POLITE)[at]
  return { ...made, text: `${polite}${made.text}`, names: made.names === undefined ? null : names }
}

type Coloured = (who: string, fresh: string, colour: string) => Made

const ENGLISH: readonly Coloured[] = [
  (who, _fresh, colour) => of('subject', `make ${who} ${colour}`, 0),
  (who) => of('subject', `make ${who} bigger`, 0),
  (who) => of('subject', `${who} should be tiny`, 0),
  (who) => of('subject', `have ${who} jump`, 0),
  (who) => of('subject', `give ${who} a red hat`, 0),
  (who) => of('subject', `move ${who} to the left`, 0),
  (who) => of('subject', `${who} is too slow`, 0),
  (_who, fresh) => of('film', `add ${fresh}`),
  (_who, fresh) => of('film', `there should be ${fresh} too`),
  (who, fresh) => of('film', `put ${fresh} next to ${who}`),
  (who) => of('subject', `remove ${who}`, 0, true),
  (who, fresh) => of('subject', `replace ${who} by ${fresh}`, 0, true),
  (who, fresh) => of('subject', `i'd rather have ${fresh} than ${who}`, 0, true),
  () => of('picture', 'make it night'),
  () => of('picture', 'it should be raining'),
  () => of('picture', 'golden light'),
  () => of('picture', 'more dramatic'),
  () => of('picture', 'in the mountains instead'),
  () => of('picture', 'make it a cartoon'),
  () => of('picture', 'warmer'),
  () => of('picture', 'make it 8 seconds'),
  () => of('picture', 'slow motion'),
  () => of('picture', 'add the title “Hello”'),
  () => of('camera', 'zoom in slowly'),
  () => of('camera', 'close-up'),
  () => of('camera', 'shoot it from above'),
  () => of('camera', 'the camera orbits around'),
  () => of('format', 'vertical please'),
  () => of('format', '720p'),
  (_who, _fresh, colour) => of('picture', `a ${colour} light`),
]

const FRENCH: readonly Coloured[] = [
  (who, _fresh, colour) => of('subject', `mets ${who} en ${colour}`, 0),
  (who) => of('subject', `agrandis ${who}`, 0),
  (who) => of('subject', `${who} devrait être minuscule`, 0),
  (who) => of('subject', `fais sauter ${who}`, 0),
  (who) => of('subject', `${who} porte un chapeau rouge`, 0),
  (who) => of('subject', `décale ${who} vers la gauche`, 0),
  (who) => of('subject', `${who} va trop lentement`, 0),
  (_who, fresh) => of('film', `ajoute ${fresh}`),
  (_who, fresh) => of('film', `il manque ${fresh}`),
  (who, fresh) => of('film', `mets ${fresh} à côté de ${who}`.replace('de le ', 'du ')),
  (who) => of('subject', `enlève ${who}`, 0, true),
  (who, fresh) => of('subject', `remplace ${who} par ${fresh}`, 0, true),
  (who, fresh) => of('subject', `plutôt ${fresh} à la place de ${who}`.replace('de le ', 'du '), 0, true),
  () => of('picture', 'mets la nuit'),
  () => of('picture', 'il devrait pleuvoir'),
  () => of('picture', 'une lumière dorée'),
  () => of('picture', 'plus dramatique'),
  () => of('picture', 'plutôt à la montagne'),
  () => of('picture', 'en dessin animé'),
  () => of('picture', 'plus chaud'),
  () => of('picture', 'fais durer 8 secondes'),
  () => of('picture', 'au ralenti'),
  () => of('picture', 'ajoute le titre « Bonjour »'),
  () => of('camera', 'zoome doucement'),
  () => of('camera', 'gros plan'),
  () => of('camera', 'filme d’en haut'),
  () => of('camera', 'la caméra tourne autour'),
  () => of('format', 'format vertical'),
  () => of('format', 'en 720p'),
  () => of('picture', 'une lumière bleue'),
]
