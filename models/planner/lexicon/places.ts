import { PLACES } from '../../contract/vocabulary.ts'
import type { Place, Row } from './sense.ts'

/**
 * The words for a place, and which place of the stage shows it: the first of the list that the stage has. Any but the
 * first only stands in, and a note says so.
 */
const placeRow = (places: string, english: string, french: string): Row => {
  const wanted = places.split(' ')
  const place = wanted.find((name): name is Place => (PLACES as readonly string[]).includes(name))
  if (!place) throw new Error(`the stage has none of the places ${places}`)
  return [{ as: 'place', place, ...(place !== wanted[0] && { near: true }) }, english, french]
}

/** Open land, water and what lies above: relief by relief. */
const LAND: readonly Row[] = [
  placeRow(
    'forest',
    'forest|woods|woodland|wood path|undergrowth|clearing|grove|pine forest|in a wood|in the wood',
    'foret|bois|sous bois|clairiere|foret de sapins|bosquet|pinede',
  ),
  placeRow(
    'jungle forest',
    'jungle|rainforest|rain forest|bamboo forest|tropical forest',
    'jungle|foret tropicale|foret vierge|foret de bambous',
  ),
  placeRow(
    'swamp pond forest',
    'swamp|marsh|marshland|wetland|bog|bayou|mangrove',
    'marais|marecage|tourbiere|mangrove',
  ),
  placeRow(
    'meadow',
    'meadow|field|fields|grassland|pasture|prairie|field of flowers|flower field|wheat field|in the grass|on the grass|grass|grassy field|cornfield|corn field|lavender field|countryside|plain|plains',
    'prairie|pre|champ|champs|champ de ble|champ de fleurs|paturage|dans l herbe|sur l herbe|herbe|gazon|champ de mais|champ de lavande|campagne|plaine|alpage',
  ),
  placeRow('factory workshop', 'factory|factories|plant hall', 'usine|usines|fabrique'),
  placeRow(
    'petrol-station road street',
    'gas station|petrol station|service station|filling station',
    'station service|station essence',
  ),
  placeRow('vineyard meadow', 'vineyard|vineyards|vines', 'vigne|vignes|vignoble|vignobles'),
  placeRow('puddle pond', 'puddle|puddles', 'flaque|flaques|flaque d eau'),
  placeRow('skatepark playground', 'skate park|skatepark|skate ramp', 'skate park|skatepark'),
  placeRow(
    'backdrop studio',
    'black background|on a black background|white background|on a white background|plain background|plain backdrop|white backdrop|black backdrop|seamless background',
    'fond noir|fond blanc|fond uni|fond neutre|sur fond noir|sur fond blanc|sur fond uni',
  ),
  placeRow('savanna meadow', 'savanna|savannah|serengeti|african plains', 'savane'),
  placeRow(
    'park meadow',
    'park|lawn|golf course|campus|picnic area|public garden',
    'parc|pelouse|golf|terrain de golf|jardin public',
  ),
  placeRow(
    'garden meadow',
    'garden|gardens|botanical garden|backyard|back yard|vegetable garden|orchard|greenhouse|patio|rose garden|zen garden',
    'jardin|jardins|jardin botanique|potager|verger|serre|arriere cour|roseraie',
  ),
  placeRow('farm meadow', 'farm|farmyard|farmland|barnyard', 'ferme|basse cour|cour de ferme|cour de la ferme'),
  placeRow('farm meadow', 'barn|stable|stables|cowshed|hayloft', 'grange|etable|ecurie'),
  placeRow(
    'hills meadow',
    'hill|hills|hilltop|hillside|rolling hills|valley|mound',
    'colline|collines|coteau|vallee|vallon|butte',
  ),
  placeRow('playground park meadow', 'playground|sandbox|sandpit', 'aire de jeux|terrain de jeux|bac a sable'),
  placeRow(
    'stadium gym',
    'stadium|football field|soccer field|football pitch|sports field|baseball stadium|baseball field|athletics track|running track|outdoor track|tennis court|basketball court|ballpark',
    'stade|terrain de football|terrain de foot|terrain de sport|terrain de tennis|terrain de basket|piste d athletisme|court de tennis',
  ),
  placeRow('campsite meadow', 'campsite|camping ground|camp site|campground', 'camping|campement|bivouac'),
  placeRow('cemetery meadow', 'cemetery|graveyard|churchyard', 'cimetiere'),
  placeRow(
    'country-road',
    'country road|dirt road|country lane|road|path|forest road|trail|roadside|driveway|mountain road',
    'route de campagne|chemin de terre|petite route|route|chemin|sentier|bord de la route|route de montagne|allee',
  ),
  placeRow(
    'road country-road',
    'highway|motorway|freeway|race track|racetrack|raceway',
    'autoroute|circuit|voie rapide',
  ),
  placeRow(
    'railway country-road',
    'railway|railroad|train tracks|railway tracks|rails',
    'voie ferree|chemin de fer|rails',
  ),
  placeRow('bridge country-road', 'bridge|footbridge|viaduct', 'pont|passerelle|viaduc'),
  placeRow(
    'mountains',
    'mountains|mountain|mountain range|alps|peaks|snowy mountains|snow capped mountains|snow covered mountains|summit|mountain top|mountaintop|himalayas|rocky mountains|mountain peak',
    'montagne|montagnes|alpes|sommets|montagnes enneigees|montagne enneigee|sommets enneiges|sommet|au sommet|pyrenees|himalaya',
  ),
  placeRow('volcano mountains', 'volcano|crater|lava field', 'volcan|cratere'),
  placeRow('canyon desert', 'canyon|canyons|grand canyon|badlands|gorge', 'canyon|gorges'),
  placeRow('cave mountains', 'cave|cavern|grotto|mine shaft', 'grotte|caverne|mine'),
  placeRow('desert', 'desert|dunes|sand dunes|sahara', 'desert|dunes|sahara'),
  placeRow('mars desert', 'mars|red planet|wild west', 'planete mars|planete rouge|far west'),
  placeRow(
    'snowfield',
    'snowfield|snowy field|snow field|tundra|snowy plain|arctic|antarctica|north pole|south pole|winter landscape|snowy landscape',
    'champ de neige|toundra|plaine enneigee|arctique|antarctique|pole nord|pole sud|paysage enneige|paysage d hiver',
  ),
  placeRow(
    'snowfield',
    'ice field|glacier|ice rink|skating rink|ski slope|ski resort|on the ice|igloo|frozen lake',
    'banquise|glacier|patinoire|piste de ski|sur la glace|igloo|station de ski|lac gele',
  ),
]

const WATER: readonly Row[] = [
  placeRow('iceberg snowfield', 'iceberg|icebergs|ice floe', 'iceberg|icebergs'),
  placeRow(
    'ocean coast',
    'ocean|open sea|at sea|high seas|middle of the sea|out at sea',
    'ocean|pleine mer|en mer|haute mer|au large',
  ),
  placeRow(
    'beach',
    'beach|seashore|sandy beach|shore|shoreline|seaside beach|seafront|sandy shore|on the sand|in the sand',
    'plage|bord de mer|bord de l eau|rivage|sur le sable|dans le sable',
  ),
  placeRow('island beach', 'island|tropical island|desert island', 'ile|ile deserte|ile tropicale'),
  placeRow(
    'coast',
    'coast|coastal|coastline|coastal landscape|cliff|cliffs|sea|seaside|rocky coast|waves|crashing waves|rocks',
    'cote|cotier|cotiere|littoral|falaise|falaises|mer|vagues|rochers|paysage cotier',
  ),
  placeRow(
    'harbour coast',
    'harbour|harbor|port|marina|dock|docks|pier|wharf|jetty',
    'port|port de peche|marina|quai|quais|embarcadere|jetee|ponton',
  ),
  placeRow(
    'lake pond beach',
    'lake|lakeside|mountain lake|lakeshore',
    'lac|bord du lac|au bord d un lac|lac de montagne',
  ),
  placeRow('pond lake beach', 'pond', 'etang|mare'),
  placeRow(
    'river lake beach',
    'river|riverside|stream|creek|brook|riverbank|seine|canal',
    'riviere|fleuve|ruisseau|torrent|seine|canal|berge|bord de la riviere',
  ),
  placeRow('waterfall river coast', 'waterfall|waterfalls|cascade', 'cascade|cascades|chute d eau|chutes d eau'),
  placeRow('pool beach', 'pool|swimming pool|indoor swimming pool|poolside', 'piscine|bassin|bord de la piscine'),
  placeRow(
    'underwater',
    'underwater|under the sea|under water|seabed|coral reef|underwater coral reef|deep ocean|in the deep|bottom of the ocean|at the bottom of the sea|bottom of the sea|deep sea|ocean floor|undersea',
    'sous la mer|sous l eau|fond de la mer|fonds marins|au fond de la mer|au fond de l ocean|fond de l ocean|abysses|recif de corail|recif|sous marin',
  ),
  placeRow('aquarium underwater', 'aquarium|fish tank|fishbowl', 'aquarium|bocal'),
]

const TOWN: readonly Row[] = [
  placeRow(
    'street',
    'street|streets|city street|avenue|boulevard|alley|alleyway|sidewalk|pavement|main street|crosswalk|intersection|crossroads|neighbourhood|neighborhood',
    'rue|rues|avenue|boulevard|ruelle|trottoir|passage pieton|carrefour|arret de bus|quartier',
  ),
  placeRow(
    'street',
    'city|town|downtown|paris|new york|london|tokyo|square|town square|plaza|las vegas|los angeles|venice|rome|berlin|manhattan|times square|san francisco|chinatown|shanghai|the bund|hong kong|city centre|city center|suburb|industrial area|courtyard',
    'cour|ville|centre ville|paris|new york|londres|tokyo|banlieue|sur une place|sur la place|place publique|venise|rome|berlin|lyon|marseille|manhattan|shanghai|hong kong',
  ),
  placeRow(
    'skyline',
    'skyline|city skyline|rooftop|rooftops|skyscraper|skyscrapers|cityscape',
    'gratte ciel|gratte ciels|toit|toits|toits de la ville|horizon de la ville',
  ),
  placeRow('village street', 'village|hamlet|village square', 'village|hameau|place du village'),
  placeRow('car-park street', 'parking lot|car park|parking garage', 'parking'),
  placeRow('building-site street', 'construction site|building site', 'chantier'),
  placeRow(
    'sky skyline',
    'sky|in the clouds|above the clouds|among the clouds|clouds',
    'ciel|nuages|au dessus des nuages|dans les nuages',
  ),
  placeRow('airport skyline', 'airport|runway strip|tarmac|airfield', 'aeroport|tarmac|aerodrome'),
  placeRow(
    'market',
    'market|market place|marketplace|farmers market|bazaar|street market|food stalls',
    'marche|place du marche|bazar|halles',
  ),
  placeRow(
    'amusement-park market',
    'fair|carnival|amusement park|fairground|theme park|funfair|carrousel|carousel',
    'fete foraine|foire|parc d attractions|manege|kermesse',
  ),
  placeRow(
    'station street',
    'station|train station|subway station|train station platform|railway station|platform',
    'gare|quai de gare|station de metro|quai de metro|metro',
  ),
  placeRow('temple baroque-room', 'temple|pagoda|shrine|mosque', 'temple|pagode|sanctuaire|mosquee'),
  placeRow('castle baroque-room', 'castle|fortress|castle courtyard', 'chateau|chateau fort|forteresse'),
  placeRow(
    'house street',
    'house|houses|cottage street|mansion|villa|porch|front yard|outside a house',
    'maison|maisons|manoir|villa|devant la maison',
  ),
  placeRow('corridor office', 'corridor|hallway|staircase|stairwell|lobby', 'couloir|escalier|hall|vestibule'),
]

const ROOMS: readonly Row[] = [
  placeRow('temple baroque-room', 'temple|pagoda|shrine|mosque', 'temple|pagode|sanctuaire|mosquee'),
  placeRow(
    'baroque-room',
    'baroque room|palace|ballroom|castle hall|throne room|baroque salon|great hall',
    'salon baroque|palais|salle de bal|salle du trone|piece baroque|chambre baroque|grande salle',
  ),
  placeRow('church baroque-room', 'church|cathedral|chapel|monastery', 'eglise|cathedrale|chapelle|monastere'),
  placeRow(
    'museum',
    'museum|science museum|indoor museum|art gallery|gallery|exhibition',
    'musee|galerie d art|galerie|exposition',
  ),
  placeRow(
    'living-room baroque-room',
    'living room|lounge|sitting room|room|cozy room|cosy room|apartment|flat|at home|indoors|hall|den',
    'salon|salle de sejour|sejour|piece|salle|appartement|a la maison|a l interieur',
  ),
  placeRow(
    'bedroom baroque-room',
    'bedroom|nursery|in bed|on the bed|hotel room|dormitory',
    'chambre|chambre a coucher|chambre d enfant|au lit|dans son lit|chambre d hotel|dortoir',
  ),
  placeRow(
    'bathroom kitchen',
    'bathroom|shower|bath|washroom|restroom|toilets',
    'salle de bain|salle de bains|douche|toilettes|bain',
  ),
  placeRow('dining-room kitchen', 'dining room', 'salle a manger'),
  placeRow('bakery kitchen', 'bakery|pastry shop', 'boulangerie|patisserie'),
  placeRow('kitchen', 'kitchen|kitchen counter', 'cuisine|plan de travail'),
  placeRow(
    'restaurant kitchen',
    'restaurant|diner|pizzeria|cafeteria|food court|canteen|bistro',
    'restaurant|pizzeria|bistrot|cantine|brasserie|refectoire',
  ),
  placeRow(
    'cafe kitchen',
    'cafe|coffee shop|coffee house|tea room|coffeehouse|terrace of a cafe',
    'cafe|salon de the|terrasse de cafe|terrasse d un cafe',
  ),
  placeRow('bar kitchen', 'bar|pub|tavern|saloon|cocktail bar', 'bar|pub|taverne'),
  placeRow(
    'shop market',
    'shop|store|supermarket|mall|grocery store|boutique|bakery shop|bookshop|bookstore|pharmacy|barber shop|hair salon|toy store|shopping mall|flower shop',
    'magasin|boutique|supermarche|librairie|pharmacie|epicerie|salon de coiffure|centre commercial|fleuriste',
  ),
  placeRow('library baroque-room', 'library|indoor library|bookshelves|reading room', 'bibliotheque|salle de lecture'),
  placeRow(
    'office baroque-room',
    'office|conference room|meeting room|boardroom|cubicle|newsroom|at work',
    'bureau|salle de reunion|open space|au travail',
  ),
  placeRow(
    'classroom baroque-room',
    'classroom|school|lecture hall|university|kindergarten',
    'salle de classe|ecole|classe|amphitheatre|universite|college|lycee',
  ),
  placeRow(
    'gym stage',
    'gym|gymnasium|indoor gymnasium|fitness studio|fitness center|boxing ring|weight room|yoga studio|dojo',
    'salle de sport|gymnase|salle de gym|ring de boxe|ring|salle de fitness|dojo',
  ),
  placeRow(
    'studio stage',
    'studio|photo studio|white background|plain background|backdrop|music studio|recording studio|plain white background|artist studio|art studio',
    'studio|studio photo|fond blanc|fond uni|studio d enregistrement|atelier d artiste',
  ),
  placeRow(
    'hospital baroque-room',
    'hospital|hospital room|clinic|doctor s office|operating room',
    'hopital|clinique|chambre d hopital|cabinet medical|cabinet du medecin',
  ),
  placeRow(
    'workshop kitchen',
    'workshop|garage|basement|shed|smithy|forge|warehouse|woodshop|junkyard',
    'atelier|garage|cave|remise|forge|entrepot|hangar',
  ),
  placeRow('laboratory kitchen', 'laboratory|lab|science lab', 'laboratoire|labo'),
  placeRow(
    'stage',
    'stage|theatre stage|theater stage|concert stage|theatre|theater|concert hall|opera|opera house|concert|catwalk|runway',
    'scene de theatre|scene de concert|sur scene|sur une scene|sur la scene|scene|theatre|salle de concert|opera|concert|podium|defile',
  ),
  placeRow(
    'theatre stage',
    'circus|dance floor|nightclub|night club|disco|club|arena|cinema|movie theater|indoor movie theater|dance studio',
    'cirque|piste de danse|boite de nuit|discotheque|boite|arene|cinema|salle de cinema',
  ),
  placeRow('prison workshop', 'prison|jail|jail cell|dungeon|prison cell', 'prison|cellule|cachot|donjon'),
]

const BEYOND: readonly Row[] = [
  placeRow(
    'space',
    'outer space|space|galaxy|cosmos|deep space|among the stars|nebula|milky way|universe',
    'espace|galaxie|cosmos|dans les etoiles|nebuleuse|voie lactee|univers',
  ),
  placeRow(
    'space-station space',
    'in a spaceship|in the spaceship|inside a spaceship|inside the spaceship|aboard a spaceship|space station|spaceship cockpit|control room of a spaceship',
    'dans un vaisseau spatial|dans le vaisseau spatial|a bord d un vaisseau spatial|station spatiale',
  ),
  // The word alone is one of the night; `resolve` knows where it is a place.
  placeRow('moon', 'moon', 'lune'),
  placeRow(
    'moon',
    'on the moon|from the moon|off the moon|surface of the moon|moon surface|lunar surface',
    'sur la lune|depuis la lune|sol de la lune|surface de la lune|surface lunaire|sol lunaire',
  ),
]

export const PLACE_ROWS: readonly Row[] = [...LAND, ...WATER, ...TOWN, ...ROOMS, ...BEYOND]
