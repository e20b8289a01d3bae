import { correctionsOf } from './corrections-of.ts'

/*
 * What eyes found on the contact sheets and the rules get wrong, by the label of emojibase in lower case. One line a
 * kind of correction.
 */

/** Class, where it is not that of the subgroup. Banned: framed icons, signs, weapons, bathroom, medicine, parts. */
export const CLASS = correctionsOf({
  head: 'monkey face, dog face, wolf, fox, raccoon, cat face, lion, tiger face, horse face, unicorn, moose, cow face, pig face, boar, mouse face, hamster, rabbit face, bear, polar bear, koala, panda, chicken, frog, dragon face, ogre, goblin, alien, robot, clown face, santa claus, mrs. claus, mx claus, baby angel',
  bust: 'sloth',
  body: 'ghost, alien monster, teddy bear, piñata, snowman, snowman without snow, carousel horse, nesting dolls, japanese dolls',
  object:
    'skull, feather, spiral shell, oyster, spider web, rock, wood, barber pole, bone, ringed planet, comet, star, glowing star, snowflake, fire, closed umbrella, umbrella, umbrella with rain drops, bell, megaphone, loudspeaker, postal horn, love letter, red heart, musical note, musical notes',
  scenic:
    'coral, evergreen tree, deciduous tree, palm tree, cactus, bus stop, fuel pump, vertical traffic light, construction, christmas tree, tanabata tree, carp streamer, flag in hole, file cabinet, satellite antenna, door, window, bed, bathtub, couch and lamp, umbrella on ground, slot machine, ladder, postbox, closed mailbox with raised flag, moai, brick',
  'banned icon':
    'white flower, leaf fluttering in wind, map of japan, globe with meridians, beach with umbrella, desert, national park, foggy, night with stars, cityscape, sunrise over mountains, sunrise, cityscape at dusk, sunset, bridge at night, hot springs, camping, wedding, metro, mountain railway, station, motorway, railway track, fireworks, sparkler, sparkles, moon viewing ceremony, reminder ribbon, spade suit, heart suit, diamond suit, club suit, joker, mahjong red dragon, flower playing cards, musical score, level slider, control knobs, musical keyboard, mobile phone with arrow, low battery, bookmark tabs, chart increasing with yen, e-mail, incoming envelope, envelope with arrow, outbox tray, inbox tray, closed mailbox with lowered flag, open mailbox with raised flag, open mailbox with lowered flag, chart increasing, chart decreasing, bar chart, locked with pen, locked with key, hammer and pick, hammer and wrench, microbe, stadium, horizontal traffic light, film frames, japanese post office',
  'banned part':
    'pig nose, paw prints, wing, tram, airplane departure, airplane arrival, sailboat, canoe, speedboat, passenger ship, ferry, motor boat, ship, bullet train, light rail, monorail, high-speed train, clinking glasses, clinking beer mugs, pouring liquid, fork and knife with plate, building construction, goal net',
  'banned clock':
    'twelve o’clock, twelve-thirty, one o’clock, one-thirty, two o’clock, two-thirty, three o’clock, three-thirty, four o’clock, four-thirty, five o’clock, five-thirty, six o’clock, six-thirty, seven o’clock, seven-thirty, eight o’clock, eight-thirty, nine o’clock, nine-thirty, ten o’clock, ten-thirty, eleven o’clock, eleven-thirty',
  'banned delicate':
    'kaaba, love hotel, water pistol, dagger, crossed swords, bomb, syringe, drop of blood, pill, x-ray, elevator, toilet, plunger, shower, razor, roll of paper, cigarette, coffin, funeral urn, nazar amulet, hamsa, identification card, stop sign, briefs, bikini, one-piece swimsuit',
})

/** The concept that a picture is, where that one has a better body or picture. */
export const IS = correctionsOf({
  dog: 'dog face, guide dog, service dog, poodle',
  cat: 'cat face, black cat',
  sheep: 'ewe, ram',
  whale: 'spouting whale',
  'baby chick': 'front-facing baby chick',
  tree: 'evergreen tree, deciduous tree',
  apple: 'red apple, green apple',
  cup: 'hot beverage, teacup without handle',
  bottle: 'bottle with popping cork',
  boat: 'sailboat, canoe, speedboat, passenger ship, ferry, motor boat, ship',
  car: 'automobile, oncoming automobile',
  taxi: 'oncoming taxi',
  bus: 'oncoming bus',
  'police car': 'oncoming police car',
  train: 'bullet train, light rail, monorail, high-speed train, train, metro, mountain railway',
  airplane: 'airplane departure, airplane arrival',
  sofa: 'couch and lamp',
  book: 'green book, blue book, orange book',
  star: 'glowing star',
  snowman: 'snowman',
  child: 'boy, girl',
  runner: 'person running, woman running, man running',
  dancer: 'ballet dancer',
  umbrella: 'umbrella with rain drops',
  camera: 'camera with flash',
  clock: 'timer clock',
})

/** The concept whose clay body acts for a picture that shows only a head, or that clay walks better than it hops. */
export const LIKE = correctionsOf({
  mouse: 'hamster, rat, frog',
  bear: 'koala, sloth',
  pig: 'boar',
  deer: 'moose',
  elephant: 'mammoth',
  cow: 'ox, water buffalo',
  man: 'judge, farmer, cook, mechanic, factory worker, office worker, scientist, artist, pilot, firefighter, detective, guard, ninja, construction worker, health worker, superhero, supervillain, mage, vampire, elf, genie, zombie, troll, santa claus, clown face, alien, ogre, goblin',
  woman: 'mrs. claus',
})

export const ACTION_SET_OF = correctionsOf({
  hops: 'seal, crab, lobster, shrimp, piñata, teddy bear, alien monster, nesting dolls, japanese dolls, carousel horse, snowman without snow',
  flies: 'bat, mosquito, fly, butterfly, honeybee, ghost, money with wings',
  swims: 'octopus, squid',
  soars: 'satellite, parachute, small airplane, flying disc, comet',
  drifts: 'ringed planet, star, bubbles, musical note, musical notes, red heart, snowflake, feather, wind chime',
  rolls:
    'soccer ball, baseball, softball, basketball, volleyball, american football, rugby football, pool 8 ball, wheel, yarn, coin',
  handy:
    'skateboard, roller skate, seat, oil drum, police car light, ring buoy, anchor, skull, bone, shopping cart, rock, wood, barber pole, fire, bell, megaphone, loudspeaker, postal horn, love letter, umbrella, spider web, spiral shell, oyster',
})

/** Where it looks, when not to the left as the set draws what it shows from the side, or when the outline misleads. */
export const FACES = correctionsOf({
  left: 'comet, sled, shopping cart, otter, snake',
  right: 'rocket, airplane, small airplane',
  front:
    'orangutan, penguin, peacock, owl, octopus, crab, lobster, squid, jellyfish, butterfly, beetle, lady beetle, spider, scorpion, fly, cockroach, bat, ghost, alien monster, teddy bear, nesting dolls, japanese dolls, tram, hatching chick, lizard, snowman, snowman without snow, oil drum, police car light, suspension railway, mountain cableway, aerial tramway, satellite, parachute, wheel, roller skate',
})

/** Where the face is, as "x y" of the visible picture, when it is not the highest part on the side it looks to. */
export const HEAD = correctionsOf({
  '0.72 0.14': 'snake',
  '0.15 0.38': 'otter',
  '0.56 0.6': 'bat',
  '0.24 0.2': 'japanese dolls',
  '0.17 0.35': 'bug',
  '0.28 0.5': 'mosquito',
  '0.5 0.45': 'crab, scorpion',
  '0.5 0.3': 'lobster',
  '0.5 0.6': 'squid',
  '0.22 0.5': 'blowfish, tropical fish, fish',
  '0.14 0.55': 'honeybee',
  '0.1 0.4': 'turtle',
  '0.15 0.58': 'hedgehog',
  '0.16 0.62': 'skunk',
  '0.1 0.28': 'turkey',
  '0.14 0.34': 'shrimp',
  '0.22 0.55': 'spouting whale',
})
