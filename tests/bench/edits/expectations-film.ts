import { shotAt } from '../../../models/contract/moments.ts'
import type { ShotPlan } from '../../../models/contract/shot-plan.ts'
import { type Expectation, has, heads, type Outcome, shot, shots, subject, subjectsOf } from './expectation.ts'

const total = (plan: ShotPlan) => plan.shots.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0)
const lasts =
  (seconds: number) =>
  ({ now }: Outcome) =>
    Math.abs(total(now) - seconds) < 0.01
const aspect =
  (wanted: string) =>
  ({ now }: Outcome) =>
    now.format.aspect === wanted
const ids =
  (...wanted: string[]) =>
  ({ now }: Outcome) =>
    now.shots.map(({ id }) => id).join() === wanted.join()
const texts =
  (...wanted: string[]) =>
  ({ now }: Outcome) =>
    now.shots.flatMap(({ titles }) => titles.map(({ text }) => text)).join('|') === wanted.join('|')
const HOUR = 'light\\.|setting\\.timeOfDay'

/** Changes of length, order, transitions, titles and format, several at once, in one shot, undone. */
export const FILM_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  e130: { must: [lasts(10)], may: /durationSeconds/ },
  e132: { must: [lasts(3)], may: /durationSeconds/ },
  e134: {
    must: [
      ({ now, first }) =>
        now.shots[0]!.subjects[0]!.speed < first.shots[0]!.subjects[0]!.speed || now.shots[0]!.playbackSpeed < 1,
      subject(/fox/, ({ action }) => action === 'run'),
    ],
    may: /fox\.speed|playbackSpeed/,
  },
  e136: { must: [shot(2, ({ durationSeconds }) => durationSeconds <= 2)], may: /shot-2\.durationSeconds/ },
  e139: { must: [ids('shot-1', 'shot-2')], may: /-shot-3/ },
  e141: {
    must: [
      ({ now }) => now.shots.length === 3,
      shot(3, ({ subjects }) => subjects.length === 1 && subjects[0]!.action === 'wave'),
    ],
    may: /^\+shot/,
  },
  e143: { must: [ids('shot-1', 'shot-3')], may: /-shot-2/ },
  e146: {
    must: [
      ({ now }) => now.shots.length === 2,
      shot(2, ({ subjects, setting }) => /loup/.test(subjects[0]?.noun ?? '') && setting.timeOfDay === 'night'),
    ],
    may: /^\+shot/,
  },
  e148: {
    must: [shot(2, ({ transition }) => ['dissolve', 'fade-black'].includes(transition.kind))],
    may: /shot-2\.transition/,
  },
  e150: {
    must: [
      shot(2, ({ transition }) => transition.kind === 'wipe'),
      shot(3, ({ transition }) => transition.kind === 'cut'),
    ],
    may: /shot-2\.transition/,
  },
  e152: { must: [shots(({ transition }) => transition.kind === 'cut')] },
  e153: { must: [shot(1, ({ transition }) => transition.kind === 'fade-black')], may: /transition/ },
  e154: { must: [texts('Wild')], may: /titles/ },
  e156: { must: [texts()], may: /titles/ },
  e160: { must: [texts('Départs')], may: /titles/ },
  e163: {
    must: [texts('il était seul'), shot(1, ({ titles }) => titles[0]?.place === 'bottom'), heads(/man/, 1)],
    may: /titles/,
  },
  e165: { must: [aspect('1:1')], may: /format\.aspect/ },
  e167: { must: [({ now }) => now.format.resolution === '720p'], may: /format\.resolution/ },
  e169: { must: [() => false], orTold: /21:9|2[.,]39|16:9/ },
  e171: { must: [aspect('1:1')], may: /format\.aspect/ },
  e172: { must: [({ now, first }) => now.id === first.id] },
  e174: { must: [({ now, first }) => now.id === first.id] },
  e177: { must: [({ now, first }) => now.id === first.id] },
  e178: { must: [({ now, first }) => now.id === first.id] },
  e181: {
    must: [
      subject(/car/, ({ attributes }) => attributes.colour === 'blue'),
      shots(({ light, setting }) => light.kind !== 'night' && setting.timeOfDay !== 'night'),
      shots(({ camera }) => ['high', 'overhead'].includes(camera.angle)),
    ],
    may: new RegExp(`car\\.attributes\\.colour|camera\\.angle|${HOUR}`),
  },
  e183: { must: [aspect('9:16'), lasts(6), texts('Alone')], may: /format\.aspect|durationSeconds|titles/ },
  e184: {
    must: [
      shots(({ light, setting }) => light.kind === 'night' && setting.timeOfDay === 'night'),
      shots(({ weather }) => weather.kind === 'rain'),
      heads(/wolf/, 1),
      subject(/fox/, ({ action }) => action === 'run'),
      ({ now }) => now.shots[0]!.relations.some(({ kind }) => ['follows', 'chases', 'behind'].includes(kind)),
    ],
    may: new RegExp(`${HOUR}|weather|\\.\\+wolf|relations`),
  },
  e185: {
    must: [has(/woman/, /^red dress/), has(/woman/, /^black hat/), shots(({ playbackSpeed }) => playbackSpeed < 1)],
    may: /woman\.wears|playbackSpeed/,
  },
  e189: { must: [shot(1, ({ weather }) => weather.kind === 'snow')], may: /shot-1\.weather/ },
  e190: { must: [shot(2, ({ camera }) => camera.framing === 'close-up')], may: /shot-2\.camera\.framing/ },
  e194: {
    must: [
      shot(1, ({ subjects }) => subjects.some(({ id }) => /dolphin/.test(id))),
      ({ now }) => subjectsOf(now, /dolphin/).length === 1,
    ],
    may: /shot-1\.\+dolphin/,
  },
  e195: {
    must: [
      lasts(5),
      ({ now }) => shotAt(now.shots[0]!, 1).subjects[0]!.action === 'walk',
      ({ now }) => shotAt(now.shots[0]!, 4).subjects[0]!.action === 'run',
    ],
    may: /\.moments/,
  },
}
