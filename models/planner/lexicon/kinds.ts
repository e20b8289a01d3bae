/** The concepts of each kind. Within a kind one may stand in for another; the first listed do so first. */
const KINDS: Readonly<Record<string, string>> = {
  canine: 'dog,fox,wolf',
  feline: 'cat,lion,tiger,leopard',
  'hoofed animal':
    'horse,cow,deer,sheep,goat,donkey,zebra,pig,bison,camel,llama,giraffe,unicorn,elephant,rhinoceros,hippopotamus',
  'bear-like animal': 'bear,panda,polar bear,gorilla,monkey',
  'small animal': 'rabbit,mouse,squirrel,raccoon,hedgehog,otter,turtle,frog,lizard',
  reptile: 'dinosaur,t-rex,sauropod,crocodile,dragon,snake',
  hopper: 'kangaroo',
  winged: 'bird,dove,eagle,owl,duck,black bird,parrot,swan,flamingo,butterfly,bee,airplane',
  fowl: 'chicken,rooster,baby chick,penguin,peacock',
  'sea animal': 'fish,tropical fish,dolphin,whale,shark,octopus,jellyfish',
  adult:
    'woman,man,person,runner,dancer,musician,police officer,soldier,knight,astronaut,princess,prince,superhero,robot,alien,zombie,snowman,clown,ogre,goblin',
  youngster: 'child,baby',
  'motor vehicle':
    'car,taxi,police car,truck,bus,fire engine,ambulance,tractor,minibus,trolleybus,tram,railway car,racing car,pickup truck,off-road car,semi-trailer truck,auto rickshaw',
  'two-wheeler': 'bicycle,motorcycle,kick scooter',
  'flying machine': 'helicopter,rocket,flying saucer,small airplane',
  'floating thing': 'balloon,hot air balloon,kite,ball',
}

/** Kinds within wider kinds, as far up as a stand-in still makes sense. */
export const WIDER: Readonly<Record<string, string>> = {
  canine: 'four-legged',
  feline: 'four-legged',
  'hoofed animal': 'four-legged',
  'bear-like animal': 'four-legged',
  'small animal': 'four-legged',
  reptile: 'four-legged',
  hopper: 'four-legged',
  fowl: 'winged',
  insect: 'winged',
  adult: 'human',
  youngster: 'human',
}

export const KIND_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(KINDS).flatMap(([kind, concepts]) => concepts.split(',').map((concept) => [concept, kind])),
)

/** Who stands in first within a kind, or within all kinds of a wider one. */
export const STAND_IN_ORDER: readonly string[] = Object.values(KINDS).flatMap((concepts) => concepts.split(','))

/** Kind of the concepts that only the emoji lexicon knows, by emojibase subgroup. */
export const KIND_OF_SUBGROUP: Readonly<Record<number, string>> = {
  23: 'human',
  24: 'adult',
  25: 'adult',
  26: 'adult',
  27: 'adult',
  28: 'adult',
  29: 'adult',
  34: 'four-legged',
  35: 'winged',
  38: 'sea animal',
  39: 'insect',
}

/** Preferences that the kinds alone would miss. */
export const STAND_IN: Readonly<Record<string, readonly string[]>> = {
  wolf: ['fox', 'dog'],
  raccoon: ['fox', 'cat'],
  squirrel: ['rabbit', 'fox', 'cat'],
  rabbit: ['cat', 'fox'],
  mouse: ['rabbit', 'cat'],
  otter: ['raccoon', 'cat'],
  ball: ['balloon'],
  baby: ['child'],
  prince: ['man'],
  knight: ['man'],
  soldier: ['man'],
  'police officer': ['man'],
  robot: ['man'],
  alien: ['robot', 'man'],
  superhero: ['man'],
  astronaut: ['man'],
  musician: ['man'],
  airplane: ['helicopter', 'bird'],
  helicopter: ['airplane'],
  'black bird': ['bird'],
  motorcycle: ['bicycle', 'car'],
  toy: ['teddy bear'],
  campfire: ['fire'],
}
