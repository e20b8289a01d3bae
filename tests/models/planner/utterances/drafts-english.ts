import type { ShotPlan } from '../../../../models/contract/shot-plan.ts'
import type { NotedWords, Part } from './expectation.ts'

export type DraftCase = readonly [utterance: string, expected: Part<ShotPlan>, noted?: NotedWords]

const one = (shot: Part<ShotPlan['shots'][number]>): Part<ShotPlan> => ({ shots: [shot] })
const concept = (name: string) => ({ reference: { kind: 'concept' as const, concept: name } })

export const ENGLISH_DRAFTS: readonly DraftCase[] = [
  [
    'a fox runs through the forest',
    one({ setting: { place: 'forest' }, subjects: [{ ...concept('fox'), action: 'run' }] }),
  ],
  [
    'A dog walks in the street at night',
    one({
      setting: { place: 'street', timeOfDay: 'night' },
      light: { kind: 'night' },
      subjects: [{ ...concept('dog'), action: 'walk' }],
    }),
  ],
  [
    'a red car in the rain',
    one({
      setting: { place: 'street' },
      weather: { kind: 'rain' },
      subjects: [{ ...concept('car'), attributes: { colour: 'red' } }],
    }),
  ],
  [
    'two cats sleeping on the beach at sunset',
    one({
      setting: { place: 'beach', timeOfDay: 'dusk' },
      light: { kind: 'golden' },
      subjects: [{ ...concept('cat'), count: 2, action: 'sleep' }],
    }),
  ],
  [
    'three birds fly over the mountains',
    one({ setting: { place: 'mountains' }, subjects: [{ ...concept('bird'), count: 3, action: 'fly' }] }),
  ],
  [
    'a poodle chasing a cat in the kitchen',
    one({
      setting: { place: 'kitchen' },
      subjects: [{ ...concept('dog'), action: 'run' }, concept('cat')],
      relations: [{ subject: 'dog', kind: 'chases', object: 'cat' }],
    }),
  ],
  [
    'Close-up of a woman with a red hat, golden hour',
    one({
      camera: { framing: 'close-up' },
      light: { kind: 'golden' },
      subjects: [{ ...concept('woman'), wears: ['red hat'] }],
    }),
  ],
  [
    'slow zoom in on a fox in the snow',
    one({ camera: { move: 'zoom-in', speed: 0.6 }, weather: { kind: 'snow' }, subjects: [concept('fox')] }),
  ],
  [
    'a child flying a kite on the beach, vertical, 8 seconds',
    {
      format: { aspect: '9:16' },
      shots: [{ durationSeconds: 8, setting: { place: 'beach' }, subjects: [concept('child'), concept('kite')] }],
    },
  ],
  [
    'wide shot of the desert at dawn with a car driving away',
    one({
      camera: { framing: 'wide' },
      setting: { place: 'desert', timeOfDay: 'dawn' },
      light: { kind: 'sunrise' },
      subjects: [{ ...concept('car'), action: 'drive', path: { heading: 'away' } }],
    }),
  ],
  [
    'anime style, a runner in a city street, tracking shot',
    {
      look: { style: 'anime' },
      shots: [{ setting: { place: 'street' }, camera: { move: 'follow' }, subjects: [concept('runner')] }],
    },
  ],
  [
    'in the style of Van Gogh: a man walks in a wheat field',
    {
      look: { style: 'oil' },
      shots: [{ setting: { place: 'meadow' }, subjects: [{ ...concept('man'), action: 'walk' }] }],
    },
  ],
  [
    '8-bit cat jumping',
    { look: { style: 'pixel-art' }, shots: [{ subjects: [{ ...concept('cat'), action: 'jump' }] }] },
  ],
  [
    'black and white, a woman dances on stage',
    {
      look: { grade: 'monochrome' },
      shots: [{ setting: { place: 'stage' }, subjects: [{ ...concept('woman'), action: 'dance' }] }],
    },
  ],
  ['a fox in slow motion', one({ playbackSpeed: 0.5, subjects: [concept('fox')] })],
  ['time-lapse of a street', one({ playbackSpeed: 4, setting: { place: 'street' }, subjects: [] })],
  [
    'A tiny dog next to a giant cat',
    one({
      subjects: [
        { ...concept('dog'), attributes: { size: 'tiny' } },
        { ...concept('cat'), attributes: { size: 'giant' } },
      ],
      relations: [{ subject: 'dog', kind: 'next-to', object: 'cat' }],
    }),
  ],
  [
    'a golden fox in the forest',
    one({ light: { kind: 'day' }, subjects: [{ ...concept('fox'), attributes: { material: 'gold' } }] }),
  ],
  ['a dog made of glass', one({ subjects: [{ ...concept('dog'), attributes: { material: 'glass' } }] })],
  [
    'the camera follows a dog running along a country road',
    one({
      camera: { move: 'follow' },
      setting: { place: 'country-road' },
      subjects: [{ ...concept('dog'), action: 'run' }],
    }),
  ],
  [
    'handheld, low angle, a man running toward us',
    one({
      camera: { move: 'handheld', angle: 'low' },
      subjects: [{ ...concept('man'), action: 'run', path: { heading: 'toward' } }],
    }),
  ],
  [
    'drone shot of a car driving on a country road',
    one({
      camera: { angle: 'overhead' },
      setting: { place: 'country-road' },
      subjects: [{ ...concept('car'), action: 'drive' }],
    }),
  ],
  [
    'a bird flying in circles above the market',
    one({ setting: { place: 'market' }, subjects: [{ ...concept('bird'), action: 'fly', path: { kind: 'circle' } }] }),
  ],
  [
    'A fox runs in the forest, then a dog sleeps in the street',
    {
      shots: [
        { setting: { place: 'forest' }, subjects: [{ ...concept('fox'), action: 'run' }] },
        { setting: { place: 'street' }, subjects: [{ ...concept('dog'), action: 'sleep' }] },
      ],
    },
  ],
  [
    'a cat walks in the kitchen, then it jumps',
    {
      shots: [
        { subjects: [{ ...concept('cat'), action: 'walk' }] },
        { setting: { place: 'kitchen' }, subjects: [{ ...concept('cat'), action: 'jump' }] },
      ],
    },
  ],
  [
    '1. a fox in the meadow\n2. a bird on the beach\n3. a car in the street',
    { shots: [{ setting: { place: 'meadow' } }, { setting: { place: 'beach' } }, { setting: { place: 'street' } }] },
  ],
  [
    'a runner on the beach. Cut to a dog in the snow',
    { shots: [{ setting: { place: 'beach' } }, { weather: { kind: 'snow' }, subjects: [concept('dog')] }] },
  ],
  [
    'A 12 second film in watercolour: a fox runs in the forest, then a cat sleeps in the meadow',
    { look: { style: 'watercolour' }, shots: [{ durationSeconds: 6 }, { durationSeconds: 6 }] },
  ],
  [
    'a red balloon floats over the street',
    one({
      setting: { place: 'street' },
      subjects: [{ ...concept('balloon'), attributes: { colour: 'red' }, action: 'float' }],
    }),
  ],
  [
    'a man holding an umbrella in heavy rain',
    one({ weather: { kind: 'rain', intensity: 0.9 }, subjects: [{ ...concept('man'), holds: ['umbrella'] }] }),
  ],
  [
    'a woman in a blue dress walks slowly to the left',
    one({
      subjects: [{ ...concept('woman'), wears: ['blue dress'], action: 'walk', speed: 0.6, path: { heading: 'left' } }],
    }),
  ],
  [
    'foggy forest at night',
    one({
      setting: { place: 'forest', timeOfDay: 'night' },
      weather: { kind: 'mist' },
      light: { kind: 'night' },
      subjects: [],
    }),
  ],
  [
    'a car under neon lights in the rain, cinematic',
    {
      look: { grade: 'teal-orange' },
      shots: [{ light: { kind: 'neon' }, weather: { kind: 'rain' }, subjects: [concept('car')] }],
    },
  ],
  [
    'candlelight in a baroque room, a cat sits',
    one({
      setting: { place: 'baroque-room' },
      light: { kind: 'candle' },
      subjects: [{ ...concept('cat'), action: 'sit' }],
    }),
  ],
  ['a fox, full HD, 30 fps, square', { format: { resolution: '1080p', fps: 30, aspect: '1:1' } }],
  ['a dog for tiktok', { format: { aspect: '9:16' }, shots: [{ subjects: [concept('dog')] }] }],
  ['make me a video of a dog running', one({ subjects: [{ ...concept('dog'), action: 'run' }] })],
  [
    'I would like to see a cat walking in the snow please',
    one({ weather: { kind: 'snow' }, subjects: [{ ...concept('cat'), action: 'walk' }] }),
  ],
  ['can you show me a fox?', one({ subjects: [concept('fox')] })],
  ['a man without a hat in the street', one({ subjects: [{ ...concept('man'), wears: [] }] })],
]
