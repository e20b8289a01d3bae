import { correctionsOf } from './corrections-of.ts'

/**
 * Metres of what is not as tall as the rest of its subgroup. Small things are shown larger than life, and large ones
 * smaller, so that they can share a frame.
 */
export const METRES_OF = correctionsOf({
  0.15: 'credit card, safety pin, sewing needle, gem stone, ring, mouse trap',
  0.2: 'ant, fly, mosquito, snail, hatching chick, coin, key, beans, peanuts, olive, chestnut, ticket, admission tickets, computer mouse, trackball, receipt, adhesive bandage, diya lamp, candy, puzzle piece, pager, videocassette',
  0.25: 'mouse, rat, hamster, mouse face, baby chick, front-facing baby chick, baseball, softball, bell pepper, sponge, soap, old key, pushpin, round pushpin, paperclip, linked paperclips, toothbrush, lotion bottle, bellhop bell, game die, yo-yo, spiral shell, oyster, maple leaf, fallen leaf, shamrock, four leaf clover, feather',
  0.3: 'spider, scorpion, lobster, crab, basketball, american football, rugby football, volleyball, pool 8 ball, flying disc, bat, lizard, chipmunk, hedgehog, boxing glove, crystal ball, ice skate, curling stone, artist palette, cricket, shrimp, frog, red apple, green apple',
  0.35: 'rabbit, rabbit face, tropical fish, seedling, herb, hibiscus, cherry blossom, rosette, lotus, mushroom, blowfish, alarm clock, teapot, candle, megaphone, bell',
  0.5: 'watermelon, turtle, beaver, otter, skunk, badger, wine glass, cocktail glass, tropical drink, beer mug, amphora, jack-o-lantern, mantelpiece clock, balance scale, crown, top hat, flute, maracas, postal horn, fax machine, printer, nesting dolls, japanese dolls',
  0.6: 'owl, turkey, film projector, trophy, bouquet, accordion, roller skate, desktop computer, potted plant, coral, loudspeaker, ballot box with ballot, clapper board, dress, guide dog, dog, fox, service dog, poodle, fire extinguisher, mirror ball, spider web, wastebasket, teddy bear, seal, cat, black cat, cat face, raccoon',
  0.7: 'dodo, goose, sled, skateboard, luggage, movie camera, backpack, badminton, tennis, lacrosse, cricket game, field hockey, ice hockey, ring buoy, long drum, wheel, police car light, t-shirt, lab coat, safety vest, coat, jeans, kimono, sari, martial arts uniform, running shirt, shopping bags, stop sign',
  0.8: 'flamingo, piñata, television, saxophone, bathtub, headstone, oil drum, performing arts, axe, pick, framed picture, sheaf of rice, ghost, rock, monkey',
  0.9: 'couch and lamp, chair, pig, pig face, goat, ewe, ram, wolf, lion, tiger, leopard, shark, dolphin, banjo, alien monster, red heart, anchor, pine decoration, shield, globe showing europe-africa, wood',
  1: 'deer, tiger face, panda, bear, polar bear, peacock, mirror, skis, fishing pole, bullseye, seat, kick scooter, shopping cart, crutch, construction, koala, sloth, boar, umbrella, bow and arrow',
  1.1: 'window, manual wheelchair, motorized wheelchair, bed, bicycle, telescope, closed mailbox with raised flag, postbox',
  1.2: 'vertical traffic light, motor scooter, motorcycle, placard, barber pole, racing car, white cane, broom, file cabinet, snowman without snow, ringed planet',
  1.3: 'orangutan, kangaroo',
  1.5: 'gorilla, hippopotamus, ox, slot machine, satellite',
  1.6: 'cow, zebra, cow face, brick, goblin, ogre, alien, robot, oncoming taxi, oncoming police car, oncoming automobile, taxi, police car, automobile, donkey, rhinoceros, fuel pump, carousel horse, bison, water buffalo, sport utility vehicle',
  1.7: 'tent, cactus, auto rickshaw, llama',
  1.8: 'horse, horse face, unicorn, clown face, moose, flag in hole, pickup truck',
  2: 'camel, two-hump camel, playground slide, ladder, door, satellite antenna, umbrella on ground, comet',
  2.2: 'whale, spouting whale, christmas tree, fountain, minibus, ambulance, small airplane',
  2.6: 'bus stop, tractor, dragon, delivery truck, articulated lorry, locomotive, carp streamer, parachute, mountain cableway, aerial tramway, suspension railway',
  3: 'elephant, mammoth, t-rex, sauropod, oncoming bus, tram, tram car, trolleybus, bus, fire engine, railway car, tanabata tree, hut',
  4: 'evergreen tree, deciduous tree, moai, giraffe, palm tree',
  5: 'shinto shrine, house, house with garden, derelict house, circus tent, desert island, convenience store',
  9: 'castle, japanese castle, statue of liberty, church, office building, factory, department store, hotel',
  12: 'ferris wheel, tokyo tower, roller coaster, mountain, volcano, mount fuji, snow-capped mountain',
})
