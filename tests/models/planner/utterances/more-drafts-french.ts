import type { ShotPlan } from '../../../../models/contract/shot-plan.ts'
import type { DraftCase } from './drafts-english.ts'
import type { Part } from './expectation.ts'

const one = (shot: Part<ShotPlan['shots'][number]>): Part<ShotPlan> => ({ shots: [shot] })
const concept = (name: string) => ({ reference: { kind: 'concept' as const, concept: name } })

export const MORE_FRENCH_DRAFTS: readonly DraftCase[] = [
  ['un homme sans chapeau dans la rue', one({ subjects: [{ ...concept('man'), wears: [] }] })],
  ['une forêt sans personne', one({ setting: { place: 'forest' }, subjects: [] })],
  ['un renard dans la forêt, sans pluie', one({ weather: { kind: 'clear' }, subjects: [concept('fox')] })],
  ['un dauphin saute au large', one({ setting: { place: 'ocean' } })],
  ['il pleut des cordes dans la rue', one({ weather: { kind: 'rain', intensity: 0.9 }, subjects: [] })],
  ['un renard avec le titre « La nuit »', one({ titles: [{ text: 'La nuit' }], subjects: [concept('fox')] })],
  [
    'un chien à gauche et un chat à droite',
    one({
      subjects: [
        { ...concept('dog'), position: { x: 0.25 } },
        { ...concept('cat'), position: { x: 0.75 } },
      ],
    }),
  ],
  [
    'un chien au premier plan, à la montagne',
    one({ setting: { place: 'mountains' }, subjects: [{ ...concept('dog'), position: { depth: 0.1 } }] }),
  ],
  [
    'un chaton joue dans le jardin',
    one({ setting: { place: 'garden' }, subjects: [{ ...concept('cat'), action: 'play' }] }),
  ],
  ['un loup hurle', one({ subjects: [concept('fox')] }), { unused: ['hurle'] }],
  [
    'un dog court in the street',
    one({ setting: { place: 'street' }, subjects: [{ ...concept('dog'), action: 'run' }] }),
  ],
  [
    'un rennard cour dans la foret',
    one({ setting: { place: 'forest' }, subjects: [{ ...concept('fox'), action: 'run' }] }),
  ],
  [
    'Un gros chien noir et un petit chat blanc sont assis dans la prairie',
    one({
      setting: { place: 'meadow' },
      subjects: [
        { ...concept('dog'), attributes: { colour: 'black', size: 'large' }, action: 'sit' },
        { ...concept('cat'), attributes: { colour: 'white', size: 'small' }, action: 'sit' },
      ],
    }),
  ],
  ['six ballons rouges', one({ subjects: [{ ...concept('balloon'), count: 6, attributes: { colour: 'red' } }] })],
  ['une forêt lugubre', one({ setting: { place: 'forest' }, light: { kind: 'night' }, weather: { kind: 'mist' } })],
  [
    'une femme à contre-jour au coucher du soleil sur la côte',
    one({ light: { kind: 'golden', direction: 'back' }, setting: { place: 'coast' }, subjects: [concept('woman')] }),
  ],
  ['un astronaute sur la lune', one({ setting: { place: 'moon' }, subjects: [concept('man')] })],
  [
    'un chien nage sous la mer',
    one({ setting: { place: 'underwater' }, subjects: [{ ...concept('dog'), action: 'swim' }] }),
  ],
  [
    'nuit d’orage, une voiture roule vite',
    one({ weather: { kind: 'storm' }, light: { kind: 'night' }, subjects: [{ ...concept('car'), speed: 1.6 }] }),
  ],
  [
    'panoramique à gauche sur les toits de la ville',
    one({ camera: { move: 'pan-left' }, setting: { place: 'skyline' } }),
  ],
  [
    'un enfant fait coucou à la caméra',
    one({ subjects: [{ ...concept('child'), action: 'wave', path: { heading: 'toward' } }] }),
  ],
  ['il y a un renard dans la prairie', one({ setting: { place: 'meadow' }, subjects: [concept('fox')] })],
  ['coucher de soleil', one({ setting: { timeOfDay: 'dusk' }, light: { kind: 'golden' } })],
  [
    'un homme à cheval sur un cheval',
    one({ subjects: [concept('man'), concept('dog')], relations: [{ kind: 'rides' }] }),
  ],
  [
    'film noir, un homme en costume marche dans la rue la nuit',
    {
      look: { style: 'noir' },
      shots: [
        {
          light: { kind: 'night' },
          setting: { place: 'street' },
          subjects: [{ ...concept('man'), wears: ['suit'], action: 'walk' }],
        },
      ],
    },
  ],
  [
    'travelling avant, plan moyen, un chat regarde autour de lui',
    one({ camera: { move: 'dolly-in', framing: 'medium' }, subjects: [{ ...concept('cat'), action: 'look-around' }] }),
  ],
  [
    'cinq coureurs traversent le marché en courant',
    one({ setting: { place: 'market' }, subjects: [{ ...concept('runner'), count: 5 }] }),
  ],
  [
    'mouvement de grue au-dessus d’une rue, lumière dorée',
    one({ camera: { move: 'crane-up' }, light: { kind: 'golden' }, setting: { place: 'street' } }),
  ],
  [
    'un chien suit un enfant',
    one({
      subjects: [{ ...concept('dog'), action: 'walk' }, concept('child')],
      relations: [{ subject: 'dog', kind: 'follows', object: 'child' }],
    }),
  ],
  ['une demi-minute d’oiseaux', one({ durationSeconds: 30, subjects: [{ ...concept('bird'), count: 3 }] })],
  ['couleurs pastel, un chat dans un jardin', { look: { grade: 'muted' }, shots: [{ subjects: [concept('cat')] }] }],
  [
    'un renard sous une lumière rouge',
    one({ light: { colour: '#d23b35' }, subjects: [{ ...concept('fox'), attributes: { colour: null } }] }),
  ],
  [
    'un vieux monsieur promène son chien dans le parc',
    one({ setting: { place: 'park' }, subjects: [{ ...concept('man'), action: 'walk' }, concept('dog')] }),
  ],
  [
    'des oiseaux blancs s’envolent de la plage au petit matin',
    one({
      setting: { place: 'beach' },
      light: { kind: 'sunrise' },
      subjects: [{ ...concept('bird'), attributes: { colour: 'white' }, action: 'fly' }],
    }),
  ],
  [
    'une petite fille rousse avec une écharpe verte',
    one({ subjects: [{ ...concept('child'), attributes: { colour: 'orange' }, wears: ['green scarf'] }] }),
  ],
  ['le renard ne court pas, il dort', one({ subjects: [{ ...concept('fox'), action: 'sleep' }] })],
  [
    'un clébard et un matou se baladent',
    one({
      subjects: [
        { ...concept('dog'), action: 'walk' },
        { ...concept('cat'), action: 'walk' },
      ],
    }),
  ],
  ['1 min 30 de mer', { shots: [] }],
  ['un dragon et une licorne dans un château', one({ subjects: [{}, {}] })],
  [
    'UN RENARD COURT DANS LA FORÊT !!!',
    one({ setting: { place: 'forest' }, subjects: [{ ...concept('fox'), action: 'run' }] }),
  ],
  [
    'renard,forêt,nuit,pluie',
    one({
      setting: { place: 'forest' },
      light: { kind: 'night' },
      weather: { kind: 'rain' },
      subjects: [concept('fox')],
    }),
  ],
  [
    'un chat en pixel art qui dort dans l’espace, 4K',
    {
      look: { style: 'pixel-art' },
      format: { resolution: '1080p' },
      shots: [{ setting: { place: 'space' }, subjects: [{ ...concept('cat'), action: 'sleep' }] }],
    },
  ],
]
