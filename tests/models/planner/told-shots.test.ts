import { describe, expect, it } from 'vitest'
import { holdsFact } from '../../bench/sentences/facts.ts'
import { fateOf, openJudge, readSentences } from '../../bench/sentences/judge.ts'
import { filmOf } from './real-film.ts'

/** Each kind with the facts that its plan must hold; see `tests/bench/sentences/facts.ts` for how they are written. */
const KINDS: readonly (readonly [string, ...string[]])[] = [
  // Where shots begin.
  [
    '2 shots, vertical, 8 seconds. A fox runs in the rain, then it sleeps',
    'shots 2',
    'aspect 9:16',
    'seconds 8',
    '1 fox does run',
  ],
  [
    'a boy drops his lamp; the ghost holds the lamp; a dog runs. three shots, mist',
    'shots 3',
    '1 weather mist',
    '2 weather mist',
  ],
  ['wide: a cowboy on a horse in the desert. close: a cat sleeps', 'shots 2', '1 framing wide', '2 framing close-up'],
  ['men push a taxi in the rain, close up of a wheel', 'shots 2', '1 has men', '2 framing close-up'],
  ['close-up of a watch, a girl runs in the street', 'shots 2', '1 framing close-up', '2 girl does run'],
  ['a chef holds a pizza, then people eat at a table. slow motion for the first shot', 'shots 2', '1 playback slow'],
  ['a lake, red cabins in the second shot, then a hiker on a cliff', 'shots 3', '2 cabins colour red'],
  [
    'un train dans la neige. À l’intérieur, un enfant avec un bonnet rouge. Puis le train part',
    'shots 3',
    '2 enfant wears red_hat',
  ],
  [
    'Le premier plan montre un marché. Le deuxième, un chat. Le troisième, un chien',
    'shots 3',
    '2 has chat',
    '3 has chien',
  ],
  ['1. un chat sur une table 2. une fille court 3. un chien dort', 'shots 3', '2 fille does run', '3 chien does sleep'],
  ['un chat dort. plan suivant : un chien court', 'shots 2', '2 chien does run'],
  ['a waiter runs in a restaurant, then a cat sleeps, 6 seconds', 'shots 2', 'seconds 6'],
  ['first: a turtle in a meadow. second: a rabbit sleeps. third: a crowd cheers', 'shots 3', '2 rabbit does sleep'],
  ['a robot in a desert, then it blinks, then a girl runs', 'shots 3'],
  ['three quick shots for my podcast: a cat sleeps, a dog runs, a bird flies', 'shots 3'],
  [
    '3 plans : un hibou vole, une grenouille saute, un renard court. nuit, lumière bleue',
    'shots 3',
    '* time night',
    '* lightcolour',
  ],
  ['un chat dort ; puis un chien court. 2 secondes chacun', '1 seconds 2', '2 seconds 2'],
  [
    'Shot 1: a frog on a rock. Shot 2: it jumps into the pond. Shot 3: it swims. 6 seconds',
    'seconds 6',
    '2 frog does jump',
  ],
  ['a cat sleeps, then a dog runs, then rain', 'shots 3', '3 weather rain'],
  [
    'Dans le premier plan un chat. Dans le deuxième plan un chien. Dans le troisième une girafe',
    'shots 3',
    '3 has girafe',
  ],
  ['a bee on a flower, then bees in a garden, golden light in both shots', '* light golden'],
  ['a cat on a sofa, a dog in a garden, crows over a field: three shots, sunrise', 'shots 3', '* light sunrise'],
  ['a submarine under the ice, then a seal swims, then a captain holds a cup', 'shots 3', '3 captain holds cup'],
  // Titles.
  ['a car drives at night, then a dog runs, then the title "Home"', 'shots 2', '2 title Home @end'],
  ['un chat dort, puis un chien court, logo « OK » au début et à la fin', '1 title OK @start', '2 title OK @end'],
  ['un chat dort. titre final La Ferme du Chêne', '? title La_Ferme_du_Chêne @end'],
  // Who has what.
  ['a mechanic with a wrench stands in a workshop', '1 mechanic holds wrench'],
  ['a snowman with an orange scarf and a broom in a garden', '1 snowman holds broom'],
  [
    'un pêcheur marche sur le quai avec une canne à pêche, puis il attend dans sa barque, puis il tient un poisson',
    '1 pêcheur holds fishing_rod',
    '3 pêcheur holds fish',
  ],
  ['un chevalier sur un cheval blanc, ensuite il lève son épée', '2 chevalier holds sword'],
  ['a pirate with a parrot on his shoulder', '1 parrot rel on pirate'],
  ['un vieil homme dans un lit', '1 homme rel on lit'],
  ['a cat in a box', '1 cat rel inside box'],
  ['une table rouge dans un parc, dessus une tarte', '1 tarte rel on table'],
  ['le chien de mon fils dort', '1 no fils', '1 chien does sleep'],
  [
    'two dogs, one brown and one black, run. Then the black dog jumps',
    '1 dog colour brown',
    '1 dog colour black',
    '2 dog colour black',
    '2 dog count 1',
  ],
  ['a family of four in a kitchen', '1 family count 4'],
  ['a man checks his watch while walking in the street', '1 man does walk'],
  ['a monkey on the back of an elephant', '1 monkey rel on|rides elephant'],
  ['a diver follows a sea turtle', '1 diver rel follows turtle'],
  ['a red backpack on a bed', '1 has backpack'],
  ['un cheval court, puis le cheval de glace saute', '2 cheval material ice'],
  // Which word is what.
  ['show a gardener in a garden', '1 has gardener'],
  ['une luthière ponce un violon', '1 has luthière'],
  ['on the left a black horse, on the right a white horse', '1 horse colour black', '1 horse at left'],
  ['a polar bear mother with two cubs', '1 has polar_bear|bear'],
  ['une guitare électrique noire', '1 guitare colour black'],
  ['une lampe de bureau orange', '1 lampe colour orange'],
  ['un train à vapeur noir', '1 train colour black'],
  ['a runner ties his white sneakers', '1 has runner', '1 runner wears white_boots'],
  ['two glasses on a table', '1 glasses rel on table', '1 glasses count 2'],
  ['a glass bottle on a table', '1 bottle material glass'],
  ['a winemaker holding a bottle', '1 winemaker holds bottle'],
  ['une apicultrice marche', '1 woman does walk'],
  ['a chef cuts a tomato in a kitchen', '1 chef does cut'],
]

describe('what is told of several shots', () => {
  it.each(KINDS)('%s', (prompt, ...facts) => {
    const { plan } = filmOf(prompt)
    expect(facts.filter((fact) => !holdsFact(plan, fact))).toEqual([])
  })

  it.each([
    ['une femme donne un colis à un chat', 'donne'],
    ['un enfant avec un bonnet rouge éternue', 'éternue'],
    ['elle lève les bras, un chat dort', 'lève'],
    ['a candle on a cat', 'candle'],
    ['un coussin bleu sur une chaise', 'coussin bleu'],
    ['une moto jaune tombe', 'tombe'],
    ['une usine la nuit', 'usine'],
    ['une cheffe coupe une tomate', 'coupe'],
    ['la cloche sonne dans un village', 'sonne'],
    ['une machine à écrire sur une table, un chat', 'machine'],
    ['un chat sur une machine à écrire', 'machine'],
  ])('%s: what is not shown is told', (prompt, word) => {
    const { notes, plan } = filmOf(prompt)
    expect(notes.some(({ about }) => about.includes(word)) || holdsFact(plan, `1 has ${word}`)).toBe(true)
  })

  it.each(['first', 'second', 'third'])('loses next to no fact of the list "%s"', (list) => {
    const judge = openJudge()
    const fates = readSentences(new URL(`../../bench/sentences/${list}.jsonl`, import.meta.url)).map((one) =>
      judge(one),
    )
    expect(fates.filter((one) => fateOf(one) === 'lost').length).toBeLessThanOrEqual(10)
  })
})
