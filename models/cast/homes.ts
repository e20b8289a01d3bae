import { PLACES } from '../contract/vocabulary.ts'
import type { Place } from './concept.ts'

/** Places in the order in which they suit; the first that the stage has is taken. */
type Suits = string

const firstOf = (places: Suits): Place | undefined =>
  places.split(' ').find((name): name is Place => (PLACES as readonly string[]).includes(name))

/** Where something is done, when no place is said: the action says more than who does it. */
const OF_ACTION: Readonly<Record<string, Suits>> = {
  ski: 'snowfield',
  skate: 'street',
  surf: 'coast',
  row: 'lake river coast',
  cook: 'kitchen',
  wash: 'kitchen',
  iron: 'living-room',
  fold: 'living-room bedroom',
  type: 'office',
  write: 'office library',
  read: 'library living-room',
  paint: 'studio',
  draw: 'studio',
  exercise: 'gym',
  yoga: 'gym studio',
  lift: 'gym',
  squat: 'gym',
  climb: 'mountains',
  plant: 'garden meadow',
  dig: 'garden meadow',
  water: 'garden meadow',
  sweep: 'kitchen',
  knit: 'living-room',
  sew: 'workshop living-room',
}

/**
 * Where things are at home, those first that leave least choice: a bed is in a bedroom whoever sleeps in it, and a
 * dog goes where its people are.
 */
const OF_THINGS: readonly (readonly [Suits, string])[] = [
  ['garden meadow', 'tree'],
  ['bedroom', 'bed,cushion,pillow,blanket'],
  [
    'bathroom',
    'bathtub,toilet,shower,toothbrush,razor,sponge,soap,bubbles,plunger,hair drier,sink,lotion bottle,roll of paper,towel',
  ],
  ['kitchen', 'refrigerator,oven,microwave,toaster,kitchen knife,cooking,shallow pan of food,pot of food,knife,bowl'],
  [
    'living-room',
    'sofa,bouquet,television,remote,carpet,fireplace,video game,joystick,vase,framed picture,telephone,yarn,teddy bear,game die,puzzle piece,yo-yo,alarm clock,mantelpiece clock,clock,radio,curtain,lamp,toy,wrapped gift,christmas tree,potted plant,chess pawn',
  ],
  [
    'office',
    'laptop,desktop computer,keyboard,computer mouse,printer,fax machine,briefcase,file cabinet,file folder,clipboard,calendar,stapler,trackball,pushpin,paperclip,abacus',
  ],
  ['library', 'book,books,open book,closed book,notebook,scroll,globe'],
  ['classroom', 'blackboard,crayon,ruler,straight ruler,pencil,triangular ruler,school'],
  ['laboratory', 'microscope,test tube,petri dish,alembic,dna'],
  ['hospital', 'stethoscope,syringe,x-ray,crutch,health worker'],
  [
    'workshop',
    'hammer,wrench,screwdriver,carpentry saw,toolbox,clamp,axe,nut and bolt,gear,anvil,mechanic,ladder,scissors,thread,sewing needle',
  ],
  ['gym', 'boxing glove,basketball,dumbbell,martial arts uniform,weight lifter,volleyball,badminton,ping pong'],
  [
    'stage',
    'piano,saxophone,trumpet,trombone,accordion,guitar,violin,banjo,drum,long drum,maracas,flute,harp,microphone,studio microphone,musician,singer,performing arts,ballet shoes,dancer,mirror ball',
  ],
  ['space', 'rocket,flying saucer,satellite,comet,ringed planet,planets,meteor,alien monster,space shuttle'],
  ['moon space', 'astronaut'],
  ['coast', 'boat,lighthouse,surfboard,ring buoy,anchor,crab,seagull,seal,lobster,pirate'],
  ['beach', 'umbrella on ground,thong sandal,bikini,one-piece swimsuit,spiral shell,starfish,sandcastle'],
  ['snowfield', 'penguin,polar bear,snowman,skis,snowboard,sled,ice skate,igloo,walrus'],
  ['desert', 'camel,two-hump camel,cactus,scorpion'],
  ['railway country-road', 'train,locomotive,railway car'],
  [
    'farm meadow',
    'cow,ox,pig,sheep,goat,chicken,rooster,baby chick,hatching chick,horse,donkey,tractor,llama,turkey,ram,ewe,farmer,scarecrow,sheaf of rice',
  ],
  ['sky meadow', 'airplane,small airplane,helicopter,hot air balloon,parachute,kite,eagle'],
  ['country-road', 'bicycle,semi-trailer truck,articulated lorry,off-road car,racing car'],
  [
    'street',
    'traffic light,vertical traffic light,fire hydrant,stop sign,parking meter,bus stop,postbox,barber pole,skateboard,bench,taxi,bus,police car,fire engine,ambulance,motorcycle,truck,delivery truck,kick scooter,car,tram,trolleybus,minibus,pickup truck,auto rickshaw,police officer,clown,zombie,robot,superhero,ninja,suitcase,luggage,handbag,backpack,umbrella,trolley,shopping cart,motor scooter',
  ],
  ['castle baroque-room', 'knight,princess,prince,crown,throne,king,queen'],
  ['pond lake meadow', 'duck,swan,frog,goose,flamingo,beaver,lily pad'],
  ['river lake beach', 'crocodile,hippopotamus,otter'],
  ['savanna meadow', 'lion,elephant,giraffe,zebra,rhinoceros,kangaroo,bison,ostrich,leopard'],
  ['jungle forest', 'tiger,gorilla,monkey,orangutan,parrot,snake,sloth,t-rex,sauropod,dinosaur'],
  [
    'forest',
    'fox,wolf,bear,deer,owl,squirrel,hedgehog,moose,raccoon,unicorn,dragon,elf,mushroom,badger,boar,campfire,tent,skunk,lizard,snail,spider,panda,koala,bat',
  ],
  ['living-room', 'cat'],
  [
    'garden meadow',
    'rabbit,butterfly,bee,flower,honeybee,lady beetle,bird,dove,peacock,mouse,hamster,dog,turtle,watering can,fence,swing,ball',
  ],
  ['living-room', 'chair,table,baby,ghost'],
  ['park street', 'child,runner,person,man,woman,old woman,old man,older person,crowd,people'],
]

/** The same for whole subgroups of emojibase, asked after the things by name. */
const OF_SUBGROUP: Readonly<Record<number, Suits>> = {
  34: 'forest',
  35: 'garden meadow',
  37: 'forest',
  39: 'garden meadow',
  40: 'garden meadow',
  41: 'garden meadow',
  42: 'kitchen',
  43: 'kitchen',
  44: 'restaurant kitchen',
  45: 'restaurant kitchen',
  46: 'cafe kitchen',
  47: 'cafe kitchen',
  48: 'kitchen',
  51: 'street',
  53: 'park meadow',
  54: 'street',
  55: 'coast',
  56: 'sky meadow',
  58: 'living-room',
  60: 'living-room',
  62: 'gym',
  63: 'living-room',
  64: 'studio',
  65: 'shop bedroom',
  67: 'stage',
  68: 'stage',
  69: 'office',
  70: 'office',
  71: 'living-room',
  72: 'library',
  73: 'shop',
  74: 'street',
  75: 'office',
  76: 'office',
  78: 'workshop',
  79: 'laboratory',
  80: 'hospital',
  81: 'living-room',
  23: 'park street',
  24: 'park street',
  25: 'park street',
  26: 'street',
  27: 'forest',
  28: 'street',
  29: 'street',
}

const rankOf = new Map<string, number>()
for (const [rank, [, concepts]] of OF_THINGS.entries())
  for (const concept of concepts.split(',')) if (!rankOf.has(concept)) rankOf.set(concept, rank)

/** Somebody or something in a shot whose place nobody said. */
export interface Homeless {
  concept: string
  /** Its subgroup in emojibase; undefined for what has no picture there. */
  subgroup?: number
  action?: string
}

/** Where those of a shot are at home together; undefined when none of them says. */
export function homeOfCast(cast: readonly Homeless[]): Place | undefined {
  const action = cast
    .map((one) => OF_ACTION[one.action ?? ''])
    .find((places) => places !== undefined && firstOf(places))
  if (action) return firstOf(action)
  const ranks = cast.flatMap(({ concept }) => rankOf.get(concept) ?? [])
  const people = OF_THINGS.length - 1
  const best = Math.min(people, ...ranks)
  if (best < people) return firstOf(OF_THINGS[best]![0])
  // Food or a tool that has no row of its own says more than who stands beside it.
  const group = cast
    .filter(({ concept }) => !rankOf.has(concept))
    .map(({ subgroup }) => OF_SUBGROUP[subgroup ?? -1])
    .find((places) => places !== undefined && firstOf(places))
  if (group) return firstOf(group)
  return ranks.includes(people) ? firstOf(OF_THINGS[people]![0]) : undefined
}
