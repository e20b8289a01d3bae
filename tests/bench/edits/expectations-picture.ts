import { answers, type Expectation, shots, subject } from './expectation.ts'

const daylight = shots(({ light, setting }) => light.kind !== 'night' && setting.timeOfDay !== 'night')
const nightly = shots(({ light, setting }) => light.kind === 'night' && setting.timeOfDay === 'night')
const HOUR = 'light\\.|setting\\.timeOfDay'
const weather = (kind: string) => shots((shot) => shot.weather.kind === kind)
const toldImpossible = /cannot|left out|no .* as such|closest|ne sais pas|laissé de côté|le plus proche|pas possible/i

/** Changes of style, camera, light, weather and place. */
export const PICTURE_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  e002: { must: [({ now }) => now.look.style === 'pixel-art'], may: /look/ },
  e005: { must: [() => false], may: /look/, orTold: /realistic|photo/i },
  e007: { must: [({ now }) => ['cartoon', 'anime'].includes(now.look.style)], may: /look/ },
  e008: {
    must: [
      ({ now, answer }) =>
        now.look.grade === 'monochrome' || (now.look.style === 'noir' && /noir et blanc/.test(answer)),
    ],
    may: /look/,
  },
  e010: {
    must: [({ now }) => now.look.style !== 'realistic-3d', answers(/croquis|crayon/i)],
    may: /look/,
    orTold: /croquis|crayon/i,
  },
  e075: {
    must: [shots(({ camera }) => ['zoom-in', 'dolly-in'].includes(camera.move) && camera.speed < 1)],
    may: /camera\.(?:move|speed)/,
  },
  e076: { must: [shots(({ camera }) => camera.move.startsWith('orbit'))], may: /camera\.move/ },
  e077: {
    must: [
      shots(({ camera }) => camera.move === 'follow'),
      subject(/car/, ({ path }, _before, { answer }) => path.heading === 'away' || toldImpossible.test(answer)),
    ],
    may: /camera\.move|car\.path\.heading/,
  },
  e081: { must: [shots(({ camera }) => camera.move.startsWith('orbit'))], may: /camera\.move/ },
  e082: {
    must: [shots(({ camera }) => camera.move === 'static')],
    may: /camera\.move/,
  },
  e086: { must: [shots(({ camera }) => camera.framing === 'wide'), answers(/wid|large/i)], may: /camera|scale|depth/ },
  e087: { must: [shots(({ camera }) => camera.angle === 'low')], may: /camera\.angle|robot\.scale/ },
  e089: {
    must: [subject(/woman/, ({ path }) => ['left', 'right'].includes(path.heading)), answers(/side|profile/i)],
    may: /camera\.angle|woman\.path\.heading/,
  },
  e090: { must: [shots(({ camera }) => camera.framing === 'close-up')], may: /camera\.framing/ },
  e091: { must: [subject(/man/, ({ path }) => path.heading === 'away')], may: /camera\.move|man\.path/ },
  e095: { must: [weather('rain')], may: /weather/ },
  e097: { must: [weather('mist'), nightly], may: /weather/ },
  e099: { must: [() => false], orTold: /sparkles|confetti/i },
  e101: { must: [weather('mist')], may: /weather/ },
  e103: { must: [weather('storm'), shots((shot) => shot.weather.intensity > 0.5)], may: /weather|light/ },
  e104: { must: [() => false], may: /look/, orTold: /grain|vieux film/i },
  e107: { must: [shots(({ setting }) => setting.place === 'beach')], may: /setting\.place/ },
  e108: { must: [daylight], may: new RegExp(HOUR) },
  e112: {
    must: [shots(({ setting }) => ['mountains', 'village'].includes(setting.place))],
    may: /setting\.place/,
  },
  e113: {
    must: [shots(({ setting, subjects }) => setting.place === 'kitchen' && subjects[0]?.action === 'sit')],
    may: /setting\.place/,
  },
  e115: { must: [nightly], may: new RegExp(HOUR) },
  e118: {
    must: [shots(({ setting }) => ['mountains', 'country-road', 'road'].includes(setting.place)), daylight],
    may: new RegExp(`setting|${HOUR}`),
  },
  e119: { must: [shots(({ setting }) => ['street', 'skyline'].includes(setting.place))], may: /setting\.place/ },
  e121: {
    must: [shots(({ setting }) => ['baroque-room', 'living-room'].includes(setting.place)), weather('clear')],
    may: /setting\.place|weather/,
  },
  e198: {
    must: [
      shots(({ light }) => light.colour !== null || light.kind === 'blue-hour'),
      subject(/dog/, ({ attributes, count }) => attributes.colour !== 'blue' && count === 2),
    ],
    may: new RegExp(`${HOUR}|look\\.(?:grade|palette)`),
  },
  e201: {
    must: [shots((shot) => shot.weather.kind === 'rain' && shot.weather.intensity < 0.5)],
    may: /weather/,
  },
  e214: { must: [daylight], may: new RegExp(HOUR) },
  e215: {
    must: [shots(({ light, weather }) => light.kind === 'overcast' || weather.kind === 'mist')],
    may: /light|weather/,
  },
  e217: {
    must: [({ now }) => now.look.grade === 'warm' || now.shots.every(({ light }) => /golden|sunrise/.test(light.kind))],
    may: /look|light/,
  },
  e218: {
    must: [
      ({ now, first }) =>
        now.look.grade === 'vivid' ||
        now.look.grade === 'warm' ||
        now.shots.every(({ light }, index) => light.intensity > first.shots[index]!.light.intensity),
      shots(({ light, weather }) => light.kind !== 'overcast' && !['rain', 'storm', 'mist'].includes(weather.kind)),
      answers(/changed/i),
    ],
    may: /look|light/,
  },
  e221: { must: [shots(({ light }, before) => light.intensity > before!.light.intensity)], may: /light/ },
  e222: {
    must: [({ now, first }) => JSON.stringify(now.shots[0]) !== JSON.stringify(first.shots[0]), answers(/changé/i)],
    may: /camera|light|look|setting\.timeOfDay/,
  },
}
