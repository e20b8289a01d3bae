import type { Action, Concept } from './concept.ts'

const definePictureThing = (
  id: string,
  sprite: string,
  heightMetres: number,
  actions: Action[],
  more: Partial<Concept> = {},
): Concept => ({
  id,
  rig: 'sprite',
  sprite,
  heightMetres,
  facing: 'front',
  locomotion: 'ground',
  actions,
  ...more,
})
const defineVehicle = (id: string, sprite: string, heightMetres: number): Concept =>
  definePictureThing(id, sprite, heightMetres, ['stand', 'drive'], { facing: 'left' })
const defineFlyingThing = (
  id: string,
  sprite: string,
  heightMetres: number,
  facing: Concept['facing'] = 'front',
): Concept => definePictureThing(id, sprite, heightMetres, ['fly', 'float'], { facing, locomotion: 'air' })

/** What a hand could hold can be thrown, dropped and rolled. */
const HANDY: Action[] = ['stand', 'fall', 'throw', 'roll', 'bounce', 'float', 'fly', 'dance', 'jump', 'walk', 'run']
/** Modelled in clay by the stage, under this name. */
const defineHandProp = (id: string, heightMetres: number, actions: Action[] = ['stand']): Concept => ({
  ...definePictureThing(id, '', heightMetres, actions, { facing: 'right' }),
  sprite: null,
})

export const THINGS: readonly Concept[] = [
  {
    id: 'car',
    rig: 'vehicle',
    sprite: null,
    heightMetres: 1.5,
    facing: 'right',
    locomotion: 'ground',
    actions: ['stand', 'drive'],
  },
  {
    id: 'balloon',
    rig: 'sprite',
    sprite: '1f388',
    heightMetres: 0.8,
    facing: 'front',
    locomotion: 'air',
    actions: ['float', 'fly'],
  },
  {
    id: 'kite',
    rig: 'kite',
    sprite: null,
    heightMetres: 0.9,
    facing: 'front',
    locomotion: 'air',
    actions: ['fly', 'float'],
  },
  defineVehicle('truck', '1f69a', 2.6),
  defineVehicle('bus', '1f68c', 2.8),
  defineVehicle('taxi', '1f695', 1.6),
  defineVehicle('fire engine', '1f692', 2.8),
  defineVehicle('ambulance', '1f691', 2.4),
  defineVehicle('police car', '1f693', 1.6),
  defineVehicle('tractor', '1f69c', 2.4),
  defineVehicle('motorcycle', '1f3cd-fe0f', 1.2),
  defineVehicle('bicycle', '1f6b2', 1.1),
  { ...defineVehicle('train', '1f682', 3), facing: 'right', actions: ['drive', 'stand'] },
  defineFlyingThing('rocket', '1f680', 2.5, 'right'),
  defineFlyingThing('flying saucer', '1f6f8', 1.6),
  defineFlyingThing('airplane', '2708-fe0f', 2.6, 'right'),
  defineFlyingThing('helicopter', '1f681', 2.4, 'left'),
  defineFlyingThing('ghost', '1f47b', 1.3),
  defineFlyingThing('star', '2b50', 0.6),
  definePictureThing('ball', '26bd', 0.4, ['roll', 'bounce', 'throw', 'fall', 'stand', 'float', 'fly']),
  definePictureThing('snowman', '26c4', 1.5, ['stand', 'jump', 'walk']),
  defineHandProp('piano', 1.5),
  defineHandProp('boat', 4.2, ['drive', 'stand', 'swim']),
  defineHandProp('lighthouse', 11),
  defineHandProp('tree', 5),
  defineHandProp('sofa', 0.9),
  defineHandProp('chair', 1),
  defineHandProp('table', 0.8),
  defineHandProp('cup', 0.25, HANDY),
  defineHandProp('bottle', 0.4, HANDY),
  defineHandProp('apple', 0.22, HANDY),
  definePictureThing('bread', '1f35e', 0.3, HANDY),
  definePictureThing('cake', '1f382', 0.4, HANDY),
  definePictureThing('watch', '231a', 0.35, HANDY),
  definePictureThing('book', '1f4d5', 0.4, HANDY),
  definePictureThing('violin', '1f3bb', 0.75, HANDY),
  definePictureThing('guitar', '1f3b8', 1, HANDY),
  definePictureThing('trumpet', '1f3ba', 0.5, HANDY),
  definePictureThing('drum', '1f941', 0.6, HANDY),
  definePictureThing('flower', '1f33b', 0.6, ['stand', 'dance', 'float', 'fly']),
  definePictureThing('running shoe', '1f45f', 0.35, HANDY, { facing: 'left' }),
  definePictureThing('house', '1f3e0', 5, ['stand']),
  definePictureThing('castle', '1f3f0', 8, ['stand']),
]
