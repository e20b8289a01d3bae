import { PLACES } from '../../contract/vocabulary.ts'
import type { Place, Row } from './sense.ts'

/**
 * The words for a place, and which place of the stage shows it: the first of the list that the stage has. Any but the
 * first only stands in, and a note says so.
 */
const at = (places: string, english: string, french: string): Row => {
  const wanted = places.split(' ')
  const place = wanted.find((name): name is Place => (PLACES as readonly string[]).includes(name))
  if (!place) throw new Error(`the stage has none of the places ${places}`)
  return [{ as: 'place', place, ...(place !== wanted[0] && { near: true }) }, english, french]
}

/** Open land, water and what lies above: relief by relief. */
const LAND: readonly Row[] = [
  at(
    'forest',
    'forest|woods|woodland|wood path|undergrowth|clearing|grove|pine forest|in a wood|in the wood',
    'foret|bois|sous bois|clairiere|foret de sapins|bosquet|pinede',
  ),
  at(
    'jungle forest',
    'jungle|rainforest|rain forest|bamboo forest|tropical forest',
    'jungle|foret tropicale|foret vierge|foret de bambous',
  ),
  at('swamp pond forest', 'swamp|marsh|marshland|wetland|bog|bayou|mangrove', 'marais|marecage|tourbiere|mangrove'),
  at(
    'meadow',
    'meadow|field|fields|grassland|pasture|prairie|field of flowers|flower field|wheat field|in the grass|on the grass|grass|grassy field|cornfield|corn field|lavender field|countryside|plain|plains',
    'prairie|pre|champ|champs|champ de ble|champ de fleurs|paturage|dans l herbe|sur l herbe|herbe|gazon|champ de mais|champ de lavande|campagne|plaine|alpage',
  ),
  at('factory workshop', 'factory|factories|plant hall', 'usine|usines|fabrique'),
  at(
    'petrol-station road street',
    'gas station|petrol station|service station|filling station',
    'station service|station essence',
  ),
  at('vineyard meadow', 'vineyard|vineyards|vines', 'vigne|vignes|vignoble|vignobles'),
  at('puddle pond', 'puddle|puddles', 'flaque|flaques|flaque d eau'),
  at('skatepark playground', 'skate park|skatepark|skate ramp', 'skate park|skatepark'),
  at(
    'backdrop studio',
    'black background|on a black background|white background|on a white background|plain background|plain backdrop|white backdrop|black backdrop|seamless background',
    'fond noir|fond blanc|fond uni|fond neutre|sur fond noir|sur fond blanc|sur fond uni',
  ),
  at('savanna meadow', 'savanna|savannah|serengeti|african plains', 'savane'),
  at(
    'park meadow',
    'park|lawn|golf course|campus|picnic area|public garden',
    'parc|pelouse|golf|terrain de golf|jardin public',
  ),
  at(
    'garden meadow',
    'garden|gardens|botanical garden|backyard|back yard|vegetable garden|orchard|greenhouse|patio|rose garden|zen garden',
    'jardin|jardins|jardin botanique|potager|verger|serre|arriere cour|roseraie',
  ),
  at('farm meadow', 'farm|farmyard|farmland|barnyard', 'ferme|basse cour|cour de ferme|cour de la ferme'),
  at('farm meadow', 'barn|stable|stables|cowshed|hayloft', 'grange|etable|ecurie'),
  at(
    'hills meadow',
    'hill|hills|hilltop|hillside|rolling hills|valley|mound',
    'colline|collines|coteau|vallee|vallon|butte',
  ),
  at('playground park meadow', 'playground|sandbox|sandpit', 'aire de jeux|terrain de jeux|bac a sable'),
  at(
    'stadium gym',
    'stadium|football field|soccer field|football pitch|sports field|baseball stadium|baseball field|athletics track|running track|outdoor track|tennis court|basketball court|ballpark',
    'stade|terrain de football|terrain de foot|terrain de sport|terrain de tennis|terrain de basket|piste d athletisme|court de tennis',
  ),
  at('campsite meadow', 'campsite|camping ground|camp site|campground', 'camping|campement|bivouac'),
  at('cemetery meadow', 'cemetery|graveyard|churchyard', 'cimetiere'),
  at(
    'country-road',
    'country road|dirt road|country lane|road|path|forest road|trail|roadside|driveway|mountain road',
    'route de campagne|chemin de terre|petite route|route|chemin|sentier|bord de la route|route de montagne|allee',
  ),
  at('road country-road', 'highway|motorway|freeway|race track|racetrack|raceway', 'autoroute|circuit|voie rapide'),
  at('railway country-road', 'railway|railroad|train tracks|railway tracks|rails', 'voie ferree|chemin de fer|rails'),
  at('bridge country-road', 'bridge|footbridge|viaduct', 'pont|passerelle|viaduc'),
  at(
    'mountains',
    'mountains|mountain|mountain range|alps|peaks|snowy mountains|snow capped mountains|snow covered mountains|summit|mountain top|mountaintop|himalayas|rocky mountains|mountain peak',
    'montagne|montagnes|alpes|sommets|montagnes enneigees|montagne enneigee|sommets enneiges|sommet|au sommet|pyrenees|himalaya',
  ),
  at('volcano mountains', 'volcano|crater|lava field', 'volcan|cratere'),
  at('canyon desert', 'canyon|canyons|grand canyon|badlands|gorge', 'canyon|gorges'),
  at('cave mountains', 'cave|cavern|grotto|mine shaft', 'grotte|caverne|mine'),
  at('desert', 'desert|dunes|sand dunes|sahara', 'desert|dunes|sahara'),
  at('mars desert', 'mars|red planet|wild west', 'planete mars|planete rouge|far west'),
  at(
    'snowfield',
    'snowfield|snowy field|snow field|tundra|snowy plain|arctic|antarctica|north pole|south pole|winter landscape|snowy landscape',
    'champ de neige|toundra|plaine enneigee|arctique|antarctique|pole nord|pole sud|paysage enneige|paysage d hiver',
  ),
  at(
    'snowfield',
    'ice field|glacier|ice rink|skating rink|ski slope|ski resort|on the ice|igloo|frozen lake',
    'banquise|glacier|patinoire|piste de ski|sur la glace|igloo|station de ski|lac gele',
  ),
]

const WATER: readonly Row[] = [
  at('iceberg snowfield', 'iceberg|icebergs|ice floe', 'iceberg|icebergs'),
  at(
    'ocean coast',
    'ocean|open sea|at sea|high seas|middle of the sea|out at sea',
    'ocean|pleine mer|en mer|haute mer|au large',
  ),
  at(
    'beach',
    'beach|seashore|sandy beach|shore|shoreline|seaside beach|seafront|sandy shore|on the sand|in the sand',
    'plage|bord de mer|bord de l eau|rivage|sur le sable|dans le sable',
  ),
  at('island beach', 'island|tropical island|desert island', 'ile|ile deserte|ile tropicale'),
  at(
    'coast',
    'coast|coastal|coastline|coastal landscape|cliff|cliffs|sea|seaside|rocky coast|waves|crashing waves|rocks',
    'cote|cotier|cotiere|littoral|falaise|falaises|mer|vagues|rochers|paysage cotier',
  ),
  at(
    'harbour coast',
    'harbour|harbor|port|marina|dock|docks|pier|wharf|jetty',
    'port|port de peche|marina|quai|quais|embarcadere|jetee|ponton',
  ),
  at('lake pond beach', 'lake|lakeside|mountain lake|lakeshore', 'lac|bord du lac|au bord d un lac|lac de montagne'),
  at('pond lake beach', 'pond', 'etang|mare'),
  at(
    'river lake beach',
    'river|riverside|stream|creek|brook|riverbank|seine|canal',
    'riviere|fleuve|ruisseau|torrent|seine|canal|berge|bord de la riviere',
  ),
  at('waterfall river coast', 'waterfall|waterfalls|cascade', 'cascade|cascades|chute d eau|chutes d eau'),
  at('pool beach', 'pool|swimming pool|indoor swimming pool|poolside', 'piscine|bassin|bord de la piscine'),
  at(
    'underwater',
    'underwater|under the sea|under water|seabed|coral reef|underwater coral reef|deep ocean|in the deep|bottom of the ocean|at the bottom of the sea|bottom of the sea|deep sea|ocean floor|undersea',
    'sous la mer|sous l eau|fond de la mer|fonds marins|au fond de la mer|au fond de l ocean|fond de l ocean|abysses|recif de corail|recif|sous marin',
  ),
  at('aquarium underwater', 'aquarium|fish tank|fishbowl', 'aquarium|bocal'),
]

const TOWN: readonly Row[] = [
  at(
    'street',
    'street|streets|city street|avenue|boulevard|alley|alleyway|sidewalk|pavement|main street|crosswalk|intersection|crossroads|neighbourhood|neighborhood',
    'rue|rues|avenue|boulevard|ruelle|trottoir|passage pieton|carrefour|arret de bus|quartier',
  ),
  at(
    'street',
    'city|town|downtown|paris|new york|london|tokyo|square|town square|plaza|las vegas|los angeles|venice|rome|berlin|manhattan|times square|san francisco|chinatown|shanghai|the bund|hong kong|city centre|city center|suburb|industrial area|courtyard',
    'cour|ville|centre ville|paris|new york|londres|tokyo|banlieue|sur une place|sur la place|place publique|venise|rome|berlin|lyon|marseille|manhattan|shanghai|hong kong',
  ),
  at(
    'skyline',
    'skyline|city skyline|rooftop|rooftops|skyscraper|skyscrapers|cityscape',
    'gratte ciel|gratte ciels|toit|toits|toits de la ville|horizon de la ville',
  ),
  at('village street', 'village|hamlet|village square', 'village|hameau|place du village'),
  at('car-park street', 'parking lot|car park|parking garage', 'parking'),
  at('building-site street', 'construction site|building site', 'chantier'),
  at(
    'sky skyline',
    'sky|in the clouds|above the clouds|among the clouds|clouds',
    'ciel|nuages|au dessus des nuages|dans les nuages',
  ),
  at('airport skyline', 'airport|runway strip|tarmac|airfield', 'aeroport|tarmac|aerodrome'),
  at(
    'market',
    'market|market place|marketplace|farmers market|bazaar|street market|food stalls',
    'marche|place du marche|bazar|halles',
  ),
  at(
    'amusement-park market',
    'fair|carnival|amusement park|fairground|theme park|funfair|carrousel|carousel',
    'fete foraine|foire|parc d attractions|manege|kermesse',
  ),
  at(
    'station street',
    'station|train station|subway station|train station platform|railway station|platform',
    'gare|quai de gare|station de metro|quai de metro|metro',
  ),
  at('temple baroque-room', 'temple|pagoda|shrine|mosque', 'temple|pagode|sanctuaire|mosquee'),
  at('castle baroque-room', 'castle|fortress|castle courtyard', 'chateau|chateau fort|forteresse'),
  at(
    'house street',
    'house|houses|cottage street|mansion|villa|porch|front yard|outside a house',
    'maison|maisons|manoir|villa|devant la maison',
  ),
  at('corridor office', 'corridor|hallway|staircase|stairwell|lobby', 'couloir|escalier|hall|vestibule'),
]

const ROOMS: readonly Row[] = [
  at('temple baroque-room', 'temple|pagoda|shrine|mosque', 'temple|pagode|sanctuaire|mosquee'),
  at(
    'baroque-room',
    'baroque room|palace|ballroom|castle hall|throne room|baroque salon|great hall',
    'salon baroque|palais|salle de bal|salle du trone|piece baroque|chambre baroque|grande salle',
  ),
  at('church baroque-room', 'church|cathedral|chapel|monastery', 'eglise|cathedrale|chapelle|monastere'),
  at(
    'museum',
    'museum|science museum|indoor museum|art gallery|gallery|exhibition',
    'musee|galerie d art|galerie|exposition',
  ),
  at(
    'living-room baroque-room',
    'living room|lounge|sitting room|room|cozy room|cosy room|apartment|flat|at home|indoors|hall|den',
    'salon|salle de sejour|sejour|piece|salle|appartement|a la maison|a l interieur',
  ),
  at(
    'bedroom baroque-room',
    'bedroom|nursery|in bed|on the bed|hotel room|dormitory',
    'chambre|chambre a coucher|chambre d enfant|au lit|dans son lit|chambre d hotel|dortoir',
  ),
  at(
    'bathroom kitchen',
    'bathroom|shower|bath|washroom|restroom|toilets',
    'salle de bain|salle de bains|douche|toilettes|bain',
  ),
  at('dining-room kitchen', 'dining room', 'salle a manger'),
  at('bakery kitchen', 'bakery|pastry shop', 'boulangerie|patisserie'),
  at('kitchen', 'kitchen|kitchen counter', 'cuisine|plan de travail'),
  at(
    'restaurant kitchen',
    'restaurant|diner|pizzeria|cafeteria|food court|canteen|bistro',
    'restaurant|pizzeria|bistrot|cantine|brasserie|refectoire',
  ),
  at(
    'cafe kitchen',
    'cafe|coffee shop|coffee house|tea room|coffeehouse|terrace of a cafe',
    'cafe|salon de the|terrasse de cafe|terrasse d un cafe',
  ),
  at('bar kitchen', 'bar|pub|tavern|saloon|cocktail bar', 'bar|pub|taverne'),
  at(
    'shop market',
    'shop|store|supermarket|mall|grocery store|boutique|bakery shop|bookshop|bookstore|pharmacy|barber shop|hair salon|toy store|shopping mall|flower shop',
    'magasin|boutique|supermarche|librairie|pharmacie|epicerie|salon de coiffure|centre commercial|fleuriste',
  ),
  at('library baroque-room', 'library|indoor library|bookshelves|reading room', 'bibliotheque|salle de lecture'),
  at(
    'office baroque-room',
    'office|conference room|meeting room|boardroom|cubicle|newsroom|at work',
    'bureau|salle de reunion|open space|au travail',
  ),
  at(
    'classroom baroque-room',
    'classroom|school|lecture hall|university|kindergarten',
    'salle de classe|ecole|classe|amphitheatre|universite|college|lycee',
  ),
  at(
    'gym stage',
    'gym|gymnasium|indoor gymnasium|fitness studio|fitness center|boxing ring|weight room|yoga studio|dojo',
    'salle de sport|gymnase|salle de gym|ring de boxe|ring|salle de fitness|dojo',
  ),
  at(
    'studio stage',
    'studio|photo studio|white background|plain background|backdrop|music studio|recording studio|plain white background|artist studio|art studio',
    'studio|studio photo|fond blanc|fond uni|studio d enregistrement|atelier d artiste',
  ),
  at(
    'hospital baroque-room',
    'hospital|hospital room|clinic|doctor s office|operating room',
    'hopital|clinique|chambre d hopital|cabinet medical|cabinet du medecin',
  ),
  at(
    'workshop kitchen',
    'workshop|garage|basement|shed|smithy|forge|warehouse|woodshop|junkyard',
    'atelier|garage|cave|remise|forge|entrepot|hangar',
  ),
  at('laboratory kitchen', 'laboratory|lab|science lab', 'laboratoire|labo'),
  at(
    'stage',
    'stage|theatre stage|theater stage|concert stage|theatre|theater|concert hall|opera|opera house|concert|catwalk|runway',
    'scene de theatre|scene de concert|sur scene|sur une scene|sur la scene|scene|theatre|salle de concert|opera|concert|podium|defile',
  ),
  at(
    'theatre stage',
    'circus|dance floor|nightclub|night club|disco|club|arena|cinema|movie theater|indoor movie theater|dance studio',
    'cirque|piste de danse|boite de nuit|discotheque|boite|arene|cinema|salle de cinema',
  ),
  at('prison workshop', 'prison|jail|jail cell|dungeon|prison cell', 'prison|cellule|cachot|donjon'),
]

const BEYOND: readonly Row[] = [
  at(
    'space',
    'outer space|space|galaxy|cosmos|deep space|among the stars|nebula|milky way|universe',
    'espace|galaxie|cosmos|dans les etoiles|nebuleuse|voie lactee|univers',
  ),
  at(
    'space-station space',
    'in a spaceship|in the spaceship|inside a spaceship|inside the spaceship|aboard a spaceship|space station|spaceship cockpit|control room of a spaceship',
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

export const PLACE_ROWS: readonly Row[] = [...LAND, ...WATER, ...TOWN, ...ROOMS, ...BEYOND]
