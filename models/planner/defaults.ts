import type { Camera, Format, Light, Look, Setting, Subject, Transition, Weather } from '../contract/shot-plan.ts'

/** What a plan has where nobody said anything. The one table; `rushes plan --explain` shows when it was used. */
export const DEFAULTS = {
  format: { aspect: '16:9', resolution: '480p', fps: 24, language: 'en' } satisfies Omit<Format, 'seed'>,
  look: { style: 'realistic-3d', grade: 'neutral', palette: [] } as Look,
  durationSeconds: 5,
  /** The shot of a film of several, when no length is said. */
  shotOfSeveralSeconds: 4,
  setting: { place: 'forest', timeOfDay: 'day' } as Setting,
  light: { kind: 'day', direction: 'right', colour: null, intensity: 0.5 } as Light,
  weather: { kind: 'clear', intensity: 0.5 } as Weather,
  camera: { move: 'static', framing: 'wide', angle: 'eye-level', speed: 1 } as Camera,
  playbackSpeed: 1,
  transition: { kind: 'cut', seconds: 0 } as Transition,
  /** Length of a transition that overlaps, in seconds. */
  overlapSeconds: 0.5,
  subject: {
    count: 1,
    attributes: { colour: null, material: null, size: 'medium' },
    wears: [] as string[],
    holds: [] as string[],
    position: { x: 0.5, depth: 0.35 },
    scale: 1,
    heading: 'right',
    speed: 1,
  } satisfies Partial<Subject> & { heading: Subject['path']['heading'] },
  /** `seconds`: how long a title lasts that is said to come at the beginning or the end. */
  title: { place: 'bottom', closingPlace: 'centre', seconds: 3 } as const,
} as const

/** Somebody is seen from as near as shows the whole body; a place without anybody, from afar. */
export const framingOf = (subjects: number): Camera['framing'] => (subjects > 0 ? 'medium' : DEFAULTS.camera.framing)

/** The hour a light belongs to and the light an hour has, when only one of them is said. */
export const HOUR_OF_LIGHT: Readonly<Record<Light['kind'], Setting['timeOfDay']>> = {
  day: 'day',
  golden: 'dusk',
  sunrise: 'dawn',
  overcast: 'day',
  'blue-hour': 'dusk',
  night: 'night',
  neon: 'night',
  candle: 'night',
}
export const LIGHT_OF_HOUR: Readonly<Record<Setting['timeOfDay'], Light['kind']>> = {
  dawn: 'sunrise',
  day: 'day',
  dusk: 'golden',
  night: 'night',
}

/** The way something goes when only what it does is said. */
export const PATH_OF_ACTION: Readonly<Partial<Record<Subject['action'], Subject['path']['kind']>>> = {
  walk: 'straight',
  run: 'straight',
  sneak: 'straight',
  fly: 'straight',
  swim: 'straight',
  drive: 'straight',
  ride: 'straight',
  roll: 'straight',
  push: 'straight',
  pull: 'straight',
  carry: 'straight',
  skate: 'straight',
  ski: 'straight',
  surf: 'straight',
  row: 'straight',
  float: 'arc',
  jump: 'bounce',
  bounce: 'bounce',
  fall: 'fall',
}

/** Where several subjects stand when nobody says, from one to twelve: the first on a third of the frame. */
export const PLACES_BY_NUMBER: readonly (readonly number[])[] = [
  [0.42],
  [0.33, 0.67],
  [0.25, 0.5, 0.75],
  [0.2, 0.4, 0.6, 0.8],
]
