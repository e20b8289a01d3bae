import type { StagedPrompt } from './staged-prompt.ts'

/** Which places of the stage are a scene that suites name otherwise. A place of the same name needs no row. */
const SCENES: Readonly<Record<string, string>> = {
  ocean: 'coast ocean',
  sea: 'coast',
  cliff: 'coast',
  mountain: 'mountains',
  valley: 'mountains meadow hills',
  alley: 'street',
  downtown: 'street city skyline',
  crosswalk: 'street',
  skyscraper: 'skyline street',
  highway: 'country-road highway road',
  'forest road': 'forest country-road',
  driveway: 'house street road',
  palace: 'baroque-room palace',
  ballroom: 'baroque-room ballroom',
  mansion: 'mansion house',
  'indoor gymnasium': 'gym',
  'indoor library': 'library',
  'indoor museum': 'museum',
  'science museum': 'museum',
  'art gallery': 'museum gallery',
  'indoor swimming pool': 'pool swimming-pool',
  'indoor movie theater': 'cinema theatre',
  'music studio': 'studio stage',
  nursery: 'bedroom',
  cafeteria: 'cafe restaurant',
  'food court': 'restaurant cafe market',
  'bakery shop': 'shop bakery cafe',
  pharmacy: 'shop pharmacy',
  supermarket: 'shop market supermarket',
  'botanical garden': 'garden greenhouse',
  campus: 'campus park',
  shower: 'bathroom',
  'ski slope': 'snowfield',
  glacier: 'snowfield glacier',
  iceberg: 'iceberg',
  marsh: 'marsh swamp pond',
  'underwater coral reef': 'underwater',
  harbor: 'harbour harbor',
  'train railway': 'railway',
  'train station platform': 'railway station',
  'baseball stadium': 'stadium sports-field',
  'football field': 'stadium sports-field field',
  'outdoor track': 'stadium sports-field track',
  raceway: 'race-track track stadium',
  sky: 'sky',
  farm: 'farm barn',
  barn: 'barn farm',
  courtyard: 'courtyard',
  corridor: 'corridor',
  basement: 'basement workshop',
}

/** Things that are a scene by themselves: a windmill that stands there is one. */
const BY_ITSELF =
  /^(?:arch|bridge|carrousel|castle|fountain|house|lighthouse|phone booth|staircase|tower|volcano|waterfall|windmill)$/

export function isPlaceOf({ shot }: StagedPrompt, scene: string): boolean {
  const { place } = shot!.setting
  const name = scene.toLowerCase()
  if (place === name.replaceAll(' ', '-') || (SCENES[name] ?? '').split(' ').includes(place)) return true
  const concepts = shot!.subjects.map(({ reference }) => (reference.kind === 'concept' ? reference.concept : ''))
  return BY_ITSELF.test(name) && concepts.some((concept) => concept.includes(name.replace('carrousel', 'carousel')))
}
