import type { ShotPlan } from '../../../../models/contract/shot-plan.ts'
import type { DraftCase } from './drafts-english.ts'
import type { Part } from './expectation.ts'

const one = (shot: Part<ShotPlan['shots'][number]>): Part<ShotPlan> => ({ shots: [shot] })
const concept = (name: string) => ({ reference: { kind: 'concept' as const, concept: name } })

export const FRENCH_DRAFTS: readonly DraftCase[] = [
  [
    'un renard court dans la forêt',
    {
      format: { language: 'fr', aspect: '16:9', resolution: '480p', fps: 24 },
      look: { style: 'realistic-3d' },
      shots: [
        {
          durationSeconds: 5,
          setting: { place: 'forest', timeOfDay: 'day' },
          light: { kind: 'day' },
          weather: { kind: 'clear' },
          camera: { move: 'static' },
          subjects: [{ ...concept('fox'), noun: 'renard', action: 'run', path: { kind: 'straight' } }],
        },
      ],
    },
  ],
  [
    'un chien marche dans la rue la nuit',
    one({
      setting: { place: 'street', timeOfDay: 'night' },
      light: { kind: 'night' },
      subjects: [{ ...concept('dog'), action: 'walk' }],
    }),
  ],
  [
    'une voiture rouge roule sous la pluie',
    one({
      weather: { kind: 'rain' },
      subjects: [{ ...concept('car'), attributes: { colour: 'red' }, action: 'drive' }],
    }),
  ],
  [
    'une joggeuse et son toutou courent sur la plage',
    one({
      setting: { place: 'beach' },
      subjects: [
        { ...concept('runner'), action: 'run' },
        { ...concept('dog'), action: 'run' },
      ],
    }),
  ],
  [
    'deux chats dorment au soleil couchant',
    one({ light: { kind: 'golden' }, subjects: [{ ...concept('cat'), count: 2, action: 'sleep' }] }),
  ],
  [
    'trois oiseaux volent au-dessus des montagnes',
    one({ setting: { place: 'mountains' }, subjects: [{ ...concept('bird'), count: 3, action: 'fly' }] }),
  ],
  [
    'un caniche poursuit un chat dans la cuisine',
    one({
      setting: { place: 'kitchen' },
      subjects: [{ ...concept('dog'), action: 'run' }, concept('cat')],
      relations: [{ subject: 'dog', kind: 'chases', object: 'cat' }],
    }),
  ],
  [
    'gros plan sur une femme avec un chapeau rouge, heure dorée',
    one({
      camera: { framing: 'close-up' },
      light: { kind: 'golden' },
      subjects: [{ ...concept('woman'), wears: ['red hat'] }],
    }),
  ],
  [
    'lent zoom avant sur un renard dans la neige',
    one({ camera: { move: 'zoom-in', speed: 0.6 }, weather: { kind: 'snow' }, subjects: [concept('fox')] }),
  ],
  [
    'un enfant fait voler un cerf-volant à la plage, vertical, 8 secondes',
    {
      format: { aspect: '9:16' },
      shots: [{ durationSeconds: 8, setting: { place: 'beach' }, subjects: [concept('child'), concept('kite')] }],
    },
  ],
  [
    'plan large du désert à l’aube, une voiture s’éloigne',
    one({
      camera: { framing: 'wide' },
      setting: { place: 'desert', timeOfDay: 'dawn' },
      light: { kind: 'sunrise' },
      subjects: [{ ...concept('car'), path: { heading: 'away' } }],
    }),
  ],
  [
    'façon studio Ghibli, un coureur dans la ville',
    { look: { style: 'anime' }, shots: [{ setting: { place: 'street' }, subjects: [concept('runner')] }] },
  ],
  [
    'à la manière de Van Gogh, un homme marche dans un champ de blé',
    {
      look: { style: 'oil' },
      shots: [{ setting: { place: 'meadow' }, subjects: [{ ...concept('man'), action: 'walk' }] }],
    },
  ],
  [
    'un chat saute, en 8 bits',
    { look: { style: 'pixel-art' }, shots: [{ subjects: [{ ...concept('cat'), action: 'jump' }] }] },
  ],
  [
    'en noir et blanc, une femme danse sur scène',
    {
      look: { grade: 'monochrome' },
      shots: [{ setting: { place: 'stage' }, subjects: [{ ...concept('woman'), action: 'dance' }] }],
    },
  ],
  ['un renard au ralenti', one({ playbackSpeed: 0.5, subjects: [concept('fox')] })],
  ['une rue en accéléré', one({ playbackSpeed: 4, setting: { place: 'street' }, subjects: [] })],
  [
    'un tout petit chien à côté d’un énorme chat',
    one({
      subjects: [
        { ...concept('dog'), attributes: { size: 'tiny' } },
        { ...concept('cat'), attributes: { size: 'giant' } },
      ],
      relations: [{ subject: 'dog', kind: 'next-to', object: 'cat' }],
    }),
  ],
  [
    'un renard doré dans la forêt',
    one({ light: { kind: 'day' }, subjects: [{ ...concept('fox'), attributes: { material: 'gold' } }] }),
  ],
  ['un chien en verre', one({ subjects: [{ ...concept('dog'), attributes: { material: 'glass' } }] })],
  [
    'la caméra suit un chien qui court sur une route de campagne',
    one({
      camera: { move: 'follow' },
      setting: { place: 'country-road' },
      subjects: [{ ...concept('dog'), action: 'run' }],
    }),
  ],
  [
    'caméra à l’épaule, contre-plongée, un homme court vers nous',
    one({
      camera: { move: 'handheld', angle: 'low' },
      subjects: [{ ...concept('man'), action: 'run', path: { heading: 'toward' } }],
    }),
  ],
  [
    'vue de drone d’une voiture sur une route de campagne',
    one({ camera: { angle: 'overhead' }, setting: { place: 'country-road' }, subjects: [concept('car')] }),
  ],
  [
    'un oiseau vole en rond au-dessus du marché',
    one({ setting: { place: 'market' }, subjects: [{ ...concept('bird'), action: 'fly', path: { kind: 'circle' } }] }),
  ],
  [
    'Un renard court dans la forêt, puis un chien dort dans la rue',
    {
      shots: [
        { setting: { place: 'forest' }, subjects: [{ ...concept('fox'), action: 'run' }] },
        { setting: { place: 'street' }, subjects: [{ ...concept('dog'), action: 'sleep' }] },
      ],
    },
  ],
  [
    'un chat marche dans la cuisine, ensuite il saute',
    {
      shots: [
        { subjects: [{ ...concept('cat'), action: 'walk' }] },
        { setting: { place: 'kitchen' }, subjects: [{ ...concept('cat'), action: 'jump' }] },
      ],
    },
  ],
  [
    '1) un renard dans la prairie\n2) un oiseau sur la plage\n3) une voiture dans la rue',
    { shots: [{ setting: { place: 'meadow' } }, { setting: { place: 'beach' } }, { setting: { place: 'street' } }] },
  ],
  [
    'Plan 1 : une femme dans la rue. Plan 2 : un chien sur la plage.',
    {
      shots: [
        { setting: { place: 'street' }, subjects: [concept('woman')] },
        { setting: { place: 'beach' }, subjects: [concept('dog')] },
      ],
    },
  ],
  [
    'Un film de 12 secondes à l’aquarelle : un renard court dans la forêt, puis un chat dort dans la prairie',
    { look: { style: 'watercolour' }, shots: [{ durationSeconds: 6 }, { durationSeconds: 6 }] },
  ],
  [
    'un ballon rouge flotte dans la rue',
    one({
      setting: { place: 'street' },
      subjects: [{ ...concept('balloon'), attributes: { colour: 'red' }, action: 'float' }],
    }),
  ],
  [
    'un homme avec un parapluie sous une pluie battante',
    one({ weather: { kind: 'rain', intensity: 0.9 }, subjects: [{ ...concept('man'), holds: ['umbrella'] }] }),
  ],
  [
    'une femme en robe bleue marche lentement vers la gauche',
    one({
      subjects: [{ ...concept('woman'), wears: ['blue dress'], action: 'walk', speed: 0.6, path: { heading: 'left' } }],
    }),
  ],
  [
    'forêt brumeuse la nuit',
    one({
      setting: { place: 'forest', timeOfDay: 'night' },
      weather: { kind: 'mist' },
      light: { kind: 'night' },
      subjects: [],
    }),
  ],
  [
    'une bagnole sous les néons, il pleut, look cinéma',
    {
      look: { grade: 'teal-orange' },
      shots: [{ light: { kind: 'neon' }, weather: { kind: 'rain' }, subjects: [concept('car')] }],
    },
  ],
  [
    'un chat assis dans un salon baroque à la bougie',
    one({
      setting: { place: 'baroque-room' },
      light: { kind: 'candle' },
      subjects: [{ ...concept('cat'), action: 'sit' }],
    }),
  ],
  ['un renard en full HD, 30 images par seconde, carré', { format: { resolution: '1080p', fps: 30, aspect: '1:1' } }],
  ['un chien pour TikTok', { format: { aspect: '9:16' }, shots: [{ subjects: [concept('dog')] }] }],
  ['fais-moi une vidéo d’un chien qui court', one({ subjects: [{ ...concept('dog'), action: 'run' }] })],
  [
    'je voudrais voir un chat marcher dans la neige s’il te plaît',
    one({ weather: { kind: 'snow' }, subjects: [{ ...concept('cat'), action: 'walk' }] }),
  ],
  ['tu peux me montrer un renard ?', one({ subjects: [concept('fox')] })],
]
