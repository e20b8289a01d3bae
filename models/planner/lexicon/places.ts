import type { Place, Row, WeatherKind } from './sense.ts'

const at = (place: Place, english: string, french: string): Row => [{ as: 'place', place }, english, french]
const near = (place: Place, english: string, french: string, weather?: WeatherKind): Row => [
  { as: 'place', place, near: true, weather },
  english,
  french,
]

/** Words for the sets. Those under `near` say a place we lack; the closest set stands in and a note says so. */
export const PLACE_ROWS: readonly Row[] = [
  at(
    'forest',
    'forest|woods|woodland|wood path|undergrowth|clearing',
    'foret|bois|sous bois|clairiere|foret de sapins',
  ),
  near('forest', 'jungle|rainforest|grove|swamp|bamboo forest', 'jungle|foret tropicale|bosquet|marais|foret vierge'),
  at(
    'meadow',
    'meadow|field|grassland|pasture|prairie|field of flowers|flower field|wheat field',
    'prairie|pre|champ|champ de ble|champ de fleurs|paturage|pelouse',
  ),
  near(
    'meadow',
    'in the grass|on the grass|grass|orchard|cornfield|corn field|golf course|campsite|vegetable garden|park|garden|lawn|savanna|farm|hill|hills|valley|backyard|countryside|playground|vineyard',
    'dans l herbe|sur l herbe|herbe|gazon|verger|champ de mais|potager|camping|parc|jardin|savane|ferme|colline|vallee|campagne|aire de jeux|vigne|vignoble',
  ),
  at(
    'country-road',
    'country road|dirt road|country lane|road|path',
    'route de campagne|chemin de terre|petite route|route|chemin|sentier',
  ),
  near(
    'country-road',
    'highway|motorway|freeway|bridge|race track|railway|racetrack',
    'autoroute|pont|circuit|voie ferree|bord de la route',
  ),
  at(
    'beach',
    'beach|seashore|sandy beach|shore|shoreline|seaside beach|seafront',
    'plage|bord de mer|bord de l eau|rivage',
  ),
  near(
    'beach',
    'lake|lakeside|pond|stream|creek|frozen lake|swimming pool|river|riverside|island|pool|tropical island',
    'lac|etang|mare|ruisseau|bord du lac|riviere|ile|piscine|fleuve',
  ),
  at('coast', 'coast|cliff|cliffs|ocean|sea|seaside|rocky coast', 'cote|falaise|ocean|mer|littoral'),
  near('coast', 'harbour|harbor|port|waterfall|waves|crashing waves|rocks', 'port|cascade|vagues|rochers'),
  at(
    'mountains',
    'mountains|mountain|mountain range|alps|peaks|snowy mountains|snow capped mountains|snow covered mountains',
    'montagne|montagnes|alpes|sommets|montagnes enneigees|montagne enneigee|sommets enneiges',
  ),
  near(
    'mountains',
    'volcano|canyon|cave|summit|mountain top|mountaintop|mountain lake',
    'volcan|canyon|grotte|sommet|au sommet|alpage',
  ),
  at('desert', 'desert|dunes|sand dunes|sahara', 'desert|dunes|sahara'),
  near('desert', 'mars|red planet|wild west', 'planete mars|planete rouge|far west'),
  at('snowfield', 'snowfield|snowy field|snow field|tundra|snowy plain', 'champ de neige|toundra|plaine enneigee'),
  near(
    'snowfield',
    'arctic|antarctica|north pole|ice field|glacier|ice rink|ski slope|on the ice|igloo|winter landscape|iceberg|ice floe',
    'arctique|antarctique|pole nord|banquise|glacier|patinoire|piste de ski|sur la glace|igloo|paysage enneige|iceberg|station de ski',
  ),
  at(
    'street',
    'street|city street|avenue|boulevard|alley|sidewalk|pavement|main street',
    'rue|avenue|boulevard|ruelle|trottoir',
  ),
  near(
    'street',
    'courtyard|city|town|village|downtown|paris|new york|london|tokyo|parking lot|station|train station|square|town square|plaza|corridor|subway station|bus stop|las vegas|los angeles|venice|rome|berlin|manhattan|times square|san francisco|chinatown|crosswalk|intersection|neighbourhood|neighborhood',
    'cour|ville|village|centre ville|paris|new york|londres|tokyo|parking|gare|place du village|quartier|banlieue|sur une place|sur la place|place publique|passage pieton|carrefour|couloir|venise|rome|berlin|lyon|marseille|manhattan|arret de bus|quai de gare',
  ),
  at(
    'skyline',
    'skyline|city skyline|rooftop|rooftops|skyscrapers',
    'gratte ciel|toit|toits|toits de la ville|horizon de la ville',
  ),
  near('skyline', 'sky|airport|in the clouds|above the clouds|clouds', 'ciel|aeroport|nuages|au dessus des nuages'),
  at('market', 'market|market place|marketplace|farmers market|bazaar', 'marche|place du marche|bazar'),
  near('market', 'shop|store|supermarket|mall|fair|carnival', 'magasin|boutique|supermarche|fete foraine|foire'),
  at(
    'baroque-room',
    'baroque room|palace|ballroom|castle hall|throne room|baroque salon',
    'salon baroque|palais|salle de bal|salle du trone|piece baroque|chambre baroque',
  ),
  near(
    'baroque-room',
    'castle|museum|church|cathedral|library|living room|bedroom|room|hall|house|mansion|school|classroom|office',
    'chateau|musee|eglise|cathedrale|bibliotheque|salon|chambre|piece|salle|maison|manoir|ecole|salle de classe|bureau',
  ),
  at('kitchen', 'kitchen', 'cuisine'),
  near(
    'kitchen',
    'restaurant|cafe|bakery|diner|pizzeria|dining room|bar|coffee shop|bathroom',
    'restaurant|cafe|boulangerie|salle a manger|bar|salle de bain',
  ),
  at(
    'stage',
    'stage|theatre stage|theater stage|concert stage',
    'scene de theatre|scene de concert|sur scene|sur une scene|sur la scene|scene',
  ),
  near(
    'stage',
    'theatre|theater|concert hall|circus|opera|studio|dance floor|gym|stadium|nightclub|night club|disco|club|concert|runway|catwalk|arena|boxing ring',
    'theatre|salle de concert|cirque|opera|studio|piste de danse|gymnase|stade|boite de nuit|discotheque|boite|concert|podium|defile|ring de boxe|arene',
  ),
  at(
    'underwater',
    'underwater|under the sea|under water|seabed|coral reef|deep ocean|in the deep|bottom of the ocean|at the bottom of the sea|bottom of the sea|deep sea|ocean floor',
    'sous la mer|sous l eau|fond de la mer|fonds marins|au fond de la mer|au fond de l ocean|fond de l ocean|abysses|recif de corail|recif|sous marin',
  ),
  near('underwater', 'aquarium', 'aquarium'),
  at('space', 'outer space|space|galaxy|cosmos|deep space|among the stars', 'espace|galaxie|cosmos|dans les etoiles'),
  near(
    'space',
    'in a spaceship|in the spaceship|inside a spaceship|inside the spaceship|aboard a spaceship|space station',
    'dans un vaisseau spatial|dans le vaisseau spatial|a bord d un vaisseau spatial|station spatiale',
  ),
  // The word alone is one of the night; `resolve` knows where it is a place.
  at('moon', 'moon', 'lune'),
  at(
    'moon',
    'on the moon|from the moon|off the moon|surface of the moon|moon surface|lunar surface',
    'sur la lune|depuis la lune|sol de la lune|surface de la lune|surface lunaire|sol lunaire',
  ),
]
