import { type NounRow, nounRow } from './noun-row.ts'

/** People by age, kinship and trade, and beings that move like them. */
export const PEOPLE_NOUNS: readonly NounRow[] = [
  nounRow(
    'runner',
    'm',
    'runner|jogger|sprinter|marathon runner|athlete|female runner',
    'coureur|coureuse|joggeur|joggeuse|marathonien|marathonienne|sprinteur|sprinteuse|athlete',
  ),
  nounRow(
    'woman',
    'f',
    'woman|women|lady|female|gal|mother|mum|mom|mommy|grandmother|grandma|granny|queen|actress|waitress|bride|wife|old woman|young woman|sister|aunt|witch|businesswoman|girlfriend|goddess|model|hostess|old granny|grandmom|nana|nan|grammy|heroine|sorceress|geisha|cheerleader|hairdresser lady|old lady|nurse|fairy|mermaid',
    'femme|dame|petite vieille|hotesse|hotesse de l air|nana|meuf|maman|mere|grand mere|mamie|mémé|reine|actrice|serveuse|mariee|epouse|vieille dame|vieille femme|jeune femme|soeur|tante|sorciere|demoiselle|madame|infirmiere|fee|sirene|copine|deesse|mannequin|geisha|grand maman|mémère|heroine|coiffeuse|boulangere|patissiere|cuisiniere|magicienne|factrice|institutrice|chanteuse d opera',
  ),
  nounRow(
    'man',
    'm',
    'man|men|guy|gentleman|bloke|dude|male|father|dad|daddy|grandfather|grandpa|king|actor|waiter|groom|husband|old man|young man|brother|uncle|businessman|fellow|chap|lumberjack|mister|farmer|fisherman|chef|cook|baker|gardener|wizard|detective|hunter|sailor|boyfriend|teacher|doctor|postman|mailman|painter|firefighter|fireman|worker|shepherd|monk|santa claus|santa|father christmas|clown|magician|boxer|fighter|judge|lawyer|scientist|engineer|mechanic|pilot|driver|bartender|carpenter|blacksmith|photographer|president|boss|spy|thief|gangster|gladiator|butcher|miner|archer|hairdresser|footballer|rapper|merchant|blacksmith|plumber|electrician|builder|astronomer|explorer|captain|samurai warrior|barista|cameraman|dj|conductor|guard|jester|elf|dwarf|hobbit|giant man|priest|inventor|diver|artist',
    'homme|petit vieux|mec|type la|gars|monsieur|papa|pere|grand pere|papi|papy|pépé|roi|acteur|serveur|marie|mari|vieil homme|vieux monsieur|vieillard|jeune homme|frere|oncle|bonhomme|messieurs|fermier|fermiere|paysan|paysanne|pecheur|cuisinier|boulanger|jardinier|magicien|magicienne|patissier|instituteur|sorcier|detective|chasseur|marin|professeur|maitresse|medecin|docteur|facteur|factrice|peintre|pompier|ouvrier|berger|bergere|moine|pere noel|clown|bucheron|gardien|boxeur|combattant|juge|avocat|scientifique|savant|ingenieur|mecanicien|pilote|conducteur|chauffeur|barman|menuisier|forgeron|photographe|president|patron|espion|voleur|gangster|gladiateur|boucher|mineur|archer|coiffeur|footballeur|rappeur|marchand|plombier|electricien|macon|astronome|explorateur|exploratrice|capitaine|barista|dj|garde|lutin|elfe|nain|pretre|inventeur|vigneron|apiculteur|coursier|livreur|plongeur|artiste',
  ),
  nounRow(
    'child',
    'm',
    'child|children|kid|kids|boy|girl|little boy|little girl|toddler|schoolboy|schoolgirl|son|daughter|youngster|teenager|teen|grandson|granddaughter|grandchild|grandchildren|grandkids|nephew|niece|pupil|pupils|little one',
    'enfant|gamin|gamine|gosse|garcon|fille|petit garcon|petite fille|fillette|garconnet|ecolier|ecoliere|mome|bambin|fils|petiot|minot|gosses|ado|adolescent|adolescente|petit fils|petits enfants|neveu|niece|eleve|eleves|petite soeur|petit frere',
  ),
  nounRow('baby', 'm', 'baby|newborn|infant', 'bébé|nourrisson|nouveau ne'),
  nounRow(
    'person',
    'f',
    'person|passerby|pedestrian|human|human being|stranger|traveler|traveller|hiker|tourist|walker|people|crowd|bystanders|passers by|villagers|couple|lovers|friends|friend|neighbour|neighbor|someone|somebody|adult|adults|grown up|grown ups|skater|ice skater|figure skater|skateboarder|gymnast|acrobat|snowboarder|hitchhiker|commuter|biker|camper|guest|fan|audience|surfer|skier|swimmer|climber|student|visitor|customer|family',
    'personne|gens|foule|passants|villageois|habitants|passant|passante|pieton|humain|etre humain|inconnu|inconnue|voyageur|voyageuse|randonneur|randonneuse|touriste|promeneur|promeneuse|quelqu un|couple|amoureux|amis|amies|ami|amie|voisin|voisine|adulte|patineur|patineuse|skateur|skateuse|gymnaste|acrobate|snowboardeur|campeur|public|spectateur|spectatrice|surfeur|surfeuse|skieur|skieuse|nageur|nageuse|etudiant|etudiante|visiteur|client|cliente|famille',
  ),
  nounRow('dancer', 'f', 'dancer|ballerina|ballet dancer', 'danseuse|danseur|ballerine'),
  nounRow(
    'musician',
    'm',
    'musician|pianist|guitarist|violinist|singer|drummer|orchestra',
    'musicien|musicienne|pianiste|guitariste|violoniste|chanteur|chanteuse|batteur|orchestre',
  ),
  nounRow(
    'police officer',
    'm',
    'police officer|cop|policeman|policewoman|policemen',
    'policier|policiere|flic|gendarme|agent de police',
  ),
  nounRow(
    'soldier',
    'm',
    'soldier|warrior|samurai|ninja|viking|pirate|cowboy',
    'soldat|guerrier|guerriere|samourai|ninja|viking|pirate|cowboy',
  ),
  nounRow('knight', 'm', 'knight|knight in armour', 'chevalier'),
  nounRow('astronaut', 'm', 'astronaut|cosmonaut|spaceman', 'astronaute|cosmonaute|spationaute'),
  nounRow('princess', 'f', 'princess', 'princesse'),
  nounRow('prince', 'm', 'prince', 'prince'),
  nounRow('superhero', 'm', 'superhero|super hero|superheroine', 'super-héros|super heroine'),
  nounRow('robot', 'm', 'robot|android|droid', 'robot|androide'),
  nounRow('alien', 'm', 'alien|extraterrestrial|martian', 'extraterrestre|alien|martien'),
  nounRow('ghost', 'm', 'ghost|phantom|spirit', 'fantôme|spectre|revenant'),
  nounRow('zombie', 'm', 'zombie|vampire|monster|troll|ogre|skeleton', 'zombie|vampire|monstre|troll|ogre|squelette'),
  nounRow('snowman', 'm', 'snowman', 'bonhomme de neige'),
]
