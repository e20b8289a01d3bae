import { type Expectation, has, heads, shots, subject, subjectsOf } from './expectation.ts'

const tellsImpossible = /cannot|no way|not .*(?:draw|show|possible)|left out|ne sais pas|pas possible|laissé/i
const bigger = (name: RegExp) =>
  subject(name, (now, before) => now.scale > before!.scale || sizeOf(now) > sizeOf(before!))
const smaller = (name: RegExp) =>
  subject(name, (now, before) => now.scale < before!.scale || sizeOf(now) < sizeOf(before!))
const SIZES = ['tiny', 'small', 'medium', 'large', 'giant']
const sizeOf = ({ attributes }: { attributes: { size: string } }) => SIZES.indexOf(attributes.size)

/** Changes of who is there, how they look and what they do. */
export const CAST_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  e013: { must: [has(/woman/, /^red dress$/), has(/woman/, /hat/)], may: /woman\.wears/ },
  e014: { must: [has(/woman/, /^yellow hat$/)], may: /woman\.wears/ },
  e016: { must: [bigger(/cat/)], may: /cat\.(?:scale|attributes\.size)/ },
  e017: {
    must: [subject(/cat/, ({ attributes }) => attributes.material === 'glass')],
    may: /cat\.attributes\.material/,
    orTold: tellsImpossible,
  },
  e018: {
    must: [
      subject(/robot/, ({ attributes }) => attributes.material === 'gold' || attributes.colour === 'yellow'),
      heads(/robot/, 1),
    ],
    may: /robot\.attributes\.(?:material|colour)/,
  },
  e019: { must: [smaller(/dog/)], may: /dog\.(?:scale|attributes\.size)/ },
  e024: { must: [subject(/car/, ({ attributes }) => attributes.colour === 'green')], may: /car\.attributes\.colour/ },
  e030: {
    must: [subject(/cat/, ({ attributes }) => ['orange', 'brown'].includes(attributes.colour ?? ''))],
    may: /\.cat\.attributes\.colour/,
  },
  e031: { must: [bigger(/dog/)], may: /dog\.(?:scale|attributes\.size)/ },
  e032: {
    must: [subject(/robot/, ({ attributes }) => attributes.material === 'wood'), heads(/robot/, 1)],
    may: /robot\.attributes\.material/,
    orTold: tellsImpossible,
  },
  e033: { must: [has(/child/, /^yellow dress$/)], may: /child\.wears/ },
  e034: { must: [() => false], orTold: /sour|visage|expression|laissé de côté|ne sais pas/i },
  e035: {
    must: [subject(/balloon/, ({ attributes }) => attributes.colour === 'green'), heads(/balloon/, 1)],
    may: /balloon\.attributes\.colour/,
  },
  e040: { must: [subject(/woman/, ({ action }) => action === 'run')], may: /woman\.(?:action|path|speed)/ },
  e041: { must: [subject(/robot/, ({ action }) => action === 'jump')], may: /robot\.(?:action|path)/ },
  e042: {
    must: [subject(/car/, ({ path }) => path.heading !== 'right')],
    may: /car\.path/,
  },
  e043: {
    must: [subject(/fox/, ({ action }) => action === 'jump'), heads(/fox/, 1)],
    may: /fox\.(?:action|path)|\.\+|relations/,
  },
  e044: { must: [subject(/man/, ({ action }) => action === 'run')], may: /man\.(?:action|path|speed)/ },
  e048: {
    must: [subject(/horse/, ({ action }) => ['stand', 'look-around'].includes(action)), heads(/horse/, 1)],
    may: /horse\.(?:action|path|speed)/,
  },
  e051: {
    must: [heads(/cat/, 1), ({ now }) => subjectsOf(now, /butterfl/).reduce((sum, { count }) => sum + count, 0) > 1],
    may: /\.\+butterfl|relations/,
  },
  e052: {
    must: [heads(/owl/, 1), heads(/fox/, 1), ({ now }) => now.shots[0]!.relations.some(({ kind }) => kind === 'on')],
    may: /\.\+|relations/,
  },
  e055: {
    must: [heads(/snowman|bonhomme/, 1), heads(/robot/, 1)],
    may: /\.\+snow|relations/,
  },
  e056: { must: [heads(/dog/, 0), heads(/cat/, 1)], may: /\.-dog/ },
  e058: {
    must: [heads(/bicycle/, 0), subject(/child/, ({ action }) => action === 'walk')],
    may: /\.-bicycle|child\.(?:action|path)|relations/,
  },
  e060: { must: [heads(/balloon/, 0), heads(/child/, 1)], may: /\.-balloon|relations/ },
  e061: { must: [heads(/horse/, 0), subject(/woman/, ({ action }) => action === 'walk')], may: /\.-horse/ },
  e062: {
    must: [heads(/fox/, 0), heads(/wolf/, 1), subject(/wolf/, ({ action }) => action === 'run')],
    may: /\.-fox|\.\+wolf/,
  },
  e063: {
    must: [heads(/^car/, 0), heads(/bus/, 1), subject(/bus/, ({ action }) => action === 'drive')],
    may: /\.-car|\.\+bus/,
  },
  e068: {
    must: [heads(/woman/, 0), subject(/astronaut/, ({ action, count }) => action === 'walk' && count === 1)],
    may: /\.-woman|\.\+/,
  },
  e069: {
    must: [heads(/fox/, 3), shots(({ subjects }) => subjects.every(({ action }) => action === 'run'))],
    may: /fox/,
  },
  e072: {
    must: [heads(/dog/, 4), shots(({ subjects }) => subjects.every(({ action }) => action === 'play'))],
    may: /dog/,
  },
  e073: {
    must: [heads(/horse/, 3), shots(({ subjects }) => subjects.every(({ action }) => action === 'run'))],
    may: /horse/,
  },
  e125: {
    must: [
      ({ now }) => {
        const [dog] = subjectsOf(now, /dog/)
        const [girl] = subjectsOf(now, /girl/)
        const tied = now.shots[0]!.relations.some(({ kind, subject: who }) => who === dog?.id && kind === 'in-front-of')
        return tied || dog!.position.depth < girl!.position.depth || dog!.position.x > girl!.position.x + 0.1
      },
    ],
    may: /dog\.position|relations/,
  },
  e126: {
    must: [subject(/boat/, (now, before) => now.position.depth > before!.position.depth)],
    may: /boat\.position/,
  },
  e127: { must: [subject(/cat/, (now, before) => now.position.x > before!.position.x)], may: /cat\.position\.x/ },
  e128: {
    must: [subject(/car/, (now, before) => now.position.depth < before!.position.depth)],
    may: /car\.position\.depth/,
  },
  e196: {
    must: [
      subject(/cat/, ({ attributes }) => attributes.colour === 'black'),
      subject(/dog/, ({ attributes }, before) => attributes.colour === before!.attributes.colour),
    ],
    may: /\.cat\.attributes\.colour/,
  },
  e200: { must: [subject(/car/, ({ attributes }) => attributes.colour === 'yellow')], may: /car\.attributes\.colour/ },
  e204: { must: [heads(/woman/, 1), subject(/woman/, ({ wears }) => wears.length === 0)], may: /woman\.wears/ },
  e205: {
    must: [has(/dog/, /^red collar/)],
    may: /dog\.wears/,
    orTold: /collar/i,
  },
  e207: { must: [smaller(/fox/)], may: /fox\.(?:scale|attributes\.size)/ },
  e209: { must: [bigger(/boy|garçon/)], may: /child\.(?:scale|attributes\.size)/ },
}
