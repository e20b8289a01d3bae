import type { Action, Concept } from './concept.ts'

const picture = (
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
const wheels = (id: string, sprite: string, heightMetres: number): Concept =>
  picture(id, sprite, heightMetres, ['stand', 'drive'], { facing: 'left' })
const aloft = (id: string, sprite: string, heightMetres: number, facing: Concept['facing'] = 'front'): Concept =>
  picture(id, sprite, heightMetres, ['fly', 'float'], { facing, locomotion: 'air' })

/** What a hand could hold can be thrown, dropped and rolled. */
const HANDY: Action[] = ['stand', 'fall', 'throw', 'roll', 'bounce', 'float', 'fly', 'dance', 'jump', 'walk', 'run']
/** Modelled in clay by the stage, under this name. */
const ware = (id: string, heightMetres: number, actions: Action[] = ['stand']): Concept => ({
  ...picture(id, '', heightMetres, actions, { facing: 'right' }),
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
  wheels('truck', '1f69a', 2.6),
  wheels('bus', '1f68c', 2.8),
  wheels('taxi', '1f695', 1.6),
  wheels('fire engine', '1f692', 2.8),
  wheels('ambulance', '1f691', 2.4),
  wheels('police car', '1f693', 1.6),
  wheels('tractor', '1f69c', 2.4),
  wheels('motorcycle', '1f3cd-fe0f', 1.2),
  wheels('bicycle', '1f6b2', 1.1),
  wheels('train', '1f682', 3),
  aloft('rocket', '1f680', 2.5, 'right'),
  aloft('flying saucer', '1f6f8', 1.6),
  aloft('airplane', '2708-fe0f', 2.6, 'right'),
  aloft('helicopter', '1f681', 2.4, 'left'),
  aloft('ghost', '1f47b', 1.3),
  aloft('star', '2b50', 0.6),
  picture('ball', '26bd', 0.4, ['roll', 'bounce', 'throw', 'fall', 'stand', 'float', 'fly']),
  picture('snowman', '26c4', 1.5, ['stand', 'jump', 'walk']),
  ware('piano', 1.5),
  ware('boat', 4.2, ['drive', 'stand', 'swim']),
  ware('lighthouse', 11),
  ware('tree', 5),
  ware('sofa', 0.9),
  ware('chair', 1),
  ware('table', 0.8),
  ware('cup', 0.25, HANDY),
  ware('bottle', 0.4, HANDY),
  ware('apple', 0.22, HANDY),
  picture('bread', '1f35e', 0.3, HANDY),
  picture('cake', '1f382', 0.4, HANDY),
  picture('watch', '231a', 0.35, HANDY),
  picture('book', '1f4d5', 0.4, HANDY),
  picture('violin', '1f3bb', 0.75, HANDY),
  picture('guitar', '1f3b8', 1, HANDY),
  picture('trumpet', '1f3ba', 0.5, HANDY),
  picture('drum', '1f941', 0.6, HANDY),
  picture('flower', '1f33b', 0.6, ['stand', 'dance', 'float', 'fly']),
  picture('running shoe', '1f45f', 0.35, HANDY, { facing: 'left' }),
  picture('house', '1f3e0', 5, ['stand']),
  picture('castle', '1f3f0', 8, ['stand']),
]
