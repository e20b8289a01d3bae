import type { Row, Sense } from './sense.ts'

type ActionSense = Extract<Sense, { as: 'action' }>
const actionRow = (sense: Omit<ActionSense, 'as'>, english: string, french: string): Row => [
  { as: 'action', ...sense },
  english,
  french,
]
const motionRow = (sense: Omit<Extract<Sense, { as: 'motion' }>, 'as'>, english: string, french: string): Row => [
  { as: 'motion', ...sense },
  english,
  french,
]
const positionRow = (x: number | undefined, depth: number | undefined, english: string, french: string): Row => [
  { as: 'position', x, depth },
  english,
  french,
]

export const ACTION_ROWS: readonly Row[] = [
  actionRow(
    { action: 'run' },
    'run|runs|running|ran|jog|jogs|jogging|sprint|sprints|sprinting|race|races|racing|gallop|gallops|galloping|dash|dashes|rush|rushes|hurry|trot|trots|trotting|charging|scamper|scampers|scurry|scurries|scurrying|bolts|bolting|dashing|rushing',
    'au galop|au trot|a toutes jambes|court|courent|cour|courir|cours|courant|courait|coure|galope|galoper|trotte|trotter|sprinte|sprinter|fonce|foncer|se depeche|cavale|filer|file a travers|file a toute allure|file sur|filent|detale|detaler|jogge|footing|faire un jogging|fait la course|font la course|faire la course|course',
  ),
  actionRow(
    { action: 'run', relation: 'chases' },
    'chase|chases|chasing|chased|run after|runs after|running after|pursue|pursues|pursuing|hunt|hunts|hunting',
    'poursuit|poursuivre|poursuivant|poursuivent|chasse|chassent|chasser|chassant|court apres|courent apres|courir apres|courant apres|pourchasse|pourchasser|a la poursuite de|aux trousses|course poursuite',
  ),
  actionRow(
    { action: 'run', relation: 'chases', passive: true },
    'chased by|pursued by|hunted by',
    'poursuivi par|pourchasse par|chasse par|suivi de pres par',
  ),
  actionRow({ action: 'walk', relation: 'follows', passive: true }, 'followed by', 'suivi par|suivi de|suivi d'),
  actionRow(
    { action: 'walk', relation: 'next-to' },
    'walk her|walks her|walking her|walk his|walks his|walking his|walks their|walking their|walks a|walking a',
    'promene son|promene sa|promene ses|promene un|promene une|promener son|promenant son',
  ),
  actionRow(
    { action: 'play', path: 'still', relation: 'holds' },
    'flies a|flying a|fly a',
    'fait voler|font voler|faire voler',
  ),
  actionRow(
    { action: 'ride', relation: 'rides' },
    'row|rows|rowing|pilots|piloting',
    'rame|ramer|pilote un|pilote une',
  ),
  actionRow(
    { action: 'run', heading: 'away' },
    'run away|runs away|running away|flee|flees|fleeing|escape|escapes|escaping',
    'fuit|fuir|fuyant|s enfuit|s enfuir|se sauve|s echappe|s echapper|prend la fuite',
  ),
  actionRow(
    { action: 'walk' },
    'patrol|patrols|patrolling|trudge|trudges|trudging|strut|struts|strutting|parade|parades|parading|walk|walks|walking|walked|stroll|strolls|strolling|wander|wanders|wandering|hike|hikes|hiking|march|marches|marching|roam|roams|roaming|step|steps|pace|pacing|go for a walk|taking a walk|limping|waddle|waddles|waddling',
    'marche|marchent|marcher|marchant|marchait|se promene|se promenent|se promener|se promenant|promene|flane|flaner|balade|se balade|se balader|randonne|deambule|deambuler|erre|errer|avance|avancer|arpente|en promenade|defile|defilent|defiler|patrouille',
  ),
  actionRow(
    { action: 'walk', relation: 'follows' },
    'follow|follows|following|walk behind|walks behind',
    'suit|suivent|suivre|suivant',
  ),
  actionRow(
    { action: 'walk', generic: true },
    'start off|starts off|cross|crosses|crossing|arrive|arrives|arriving|come|comes|coming|enter|enters|entering|go|goes|going|pass|passes|passing|approach|approaches|approaching|move|moves|moving|travel|travels|traveling|travelling|leave|leaves the frame|leaving',
    'demarre|demarrer|traverse|traverser|traversant|arrive|arriver|vient|viennent|venir|entre|entrer|va|vont|aller|passe|passer|passent|s approche|s approcher|approche|bouge|bouger|se deplace|part|partir|quitte|sort|sortir',
  ),
  actionRow(
    { action: 'sneak' },
    'hide|hides|hiding|lurk|lurks|lurking|sneak|sneaks|sneaking|creep|creeps|creeping|crawl|crawls|crawling|stalk|stalks|stalking|tiptoe|tiptoes|tiptoeing|prowl|prowls|prowling|slink',
    'se cache|se cachent|caches|cachee|rampe|ramper|rampant|se faufile|se faufiler|faufile|sur la pointe des pieds|rode|roder|a pas de loup|se glisse|glisse furtivement|avance furtivement',
  ),
  actionRow(
    { action: 'jump', path: 'bounce' },
    'pounce|pounces|pouncing|bound|bounds|bounding|hopping around|jumps rope|trampoline|jump|jumps|jumping|jumped|leap|leaps|leaping|hop|hops|hopping|skip|skips|skipping|jump over|jumps over|vault',
    'saute|sautent|sauter|sautant|bondit|bondir|bondissant|sautille|sautiller|sautillant|fait des bonds|saute par dessus',
  ),
  actionRow(
    { action: 'fly' },
    'swoop|swoops|swooping|fly|flies|flying|flew|soar|soars|soaring|glide|glides|gliding|flap|flaps|flapping|hover|hovers|hovering',
    'fond sur|vole|volent|voler|volant|volait|plane|planer|planant|survole|survoler|voltige|voltiger|bat des ailes|plane au dessus',
  ),
  actionRow(
    { action: 'fly', path: 'straight', heading: 'up' },
    'take off|takes off|taking off|took off|launch|launches|launching|launched|is launched|lift off|lifts off|lifting off|blast off|blasts off|blasting off',
    's envole|s envolent|s envoler|s envolant|decolle|decollent|decoller|decollant',
  ),
  actionRow(
    { action: 'fly', path: 'straight', heading: 'down' },
    'land|lands|landing|landed|touch down|touches down|touching down|comes in to land',
    'atterrit|atterrissent|atterrir|atterrissant|alunit|alunir|se pose|se posent|se poser|se posant',
  ),
  actionRow(
    { action: 'float' },
    'float|floats|floating|drift|drifts|drifting|levitate|levitates|levitating',
    'flotte|flottent|flotter|flottant|derive|deriver|levite|leviter',
  ),
  actionRow(
    { action: 'float', path: 'straight', heading: 'up' },
    'rise|rises|rising|ascend|ascends|ascending',
    's eleve|s elever|monte dans le ciel|montent dans le ciel',
  ),
  actionRow(
    { action: 'swim' },
    'swim|swims|swimming|swam|dive|dives|diving|paddle|paddles',
    'nage|nagent|nager|nageant|plonge|plonger|plongeant|barbote|barboter',
  ),
  actionRow(
    { action: 'dance' },
    'dance|dances|dancing|danced|spin|spins|spinning|rotate|rotates|rotating|twirl|disco dancing|salsa|tango|ballet|moonwalk|moonwalks|moonwalking|twirls|twirling|waltz|waltzes|waltzing|breakdance',
    'danse|dansent|danser|dansant|tourne sur lui meme|tourne sur elle meme|tourne sur soi|pirouette|fait des pirouettes|salsa|tango|danse la salsa|virevolte|tournoie|tournoyer|valse|valser|en dansant|se dehanche',
  ),
  actionRow(
    { action: 'sit', path: 'still' },
    'kneel|kneels|kneeling|crouch|crouches|crouching|meditate|meditates|meditating|chill|chills|chilling|lounging|relaxing|sit|sits|sitting|seated|sat|sit down|sits down',
    'accroupi|a genoux|medite|mediter|attable|assis|assise|s assoit|s assied|s asseoir|est assis|assieds|assoit|asseoir|s asseyait|asseyait|s asseye|asseye|assoie|asseyent|assoient|s asseyent|s assoient',
  ),
  actionRow(
    { action: 'play', path: 'still', relation: 'plays' },
    'play|plays|playing|played|perform|performs|performing',
    'joue|jouent|jouer|jouant|joue de|joue du|jouant du',
  ),
  actionRow(
    { action: 'drive' },
    'sail|sails|sailing|drive|drives|driving|drove|drive by|drives by|drive past|cruise|cruises|cruising|speeding|speeds',
    'navigue|naviguent|naviguer|vogue|voguer|roule|roulent|rouler|roulant|conduit|conduire|conduisant|circule|circuler',
  ),
  actionRow(
    { action: 'ride', relation: 'rides' },
    'ride|rides|riding|rode|mounted on',
    'chevauche|chevaucher|chevauchant|monte a|a cheval sur|fait du|a dos de|enfourche|a dos d',
  ),
  actionRow(
    { action: 'wave', path: 'still' },
    'cheer|cheers|cheering|wave|waves|waving|greet|greets|greeting|says hello|say hello|waves hello|waving goodbye',
    'acclame|salue|saluer|saluant|fait signe|faire signe|fait coucou|font coucou|faire coucou|fait un signe|fait un signe de la main|agite la main|dit bonjour',
  ),
  actionRow(
    { action: 'sleep', path: 'still' },
    'sleep|sleeps|sleeping|asleep|nap|naps|napping|rest|rests|resting|snooze|snoozes|snoozing|snore|snores|snoring|doze|dozes|dozing|dozing off|curled up|sunbathing|lying down|lies down|lie down|lying',
    'dort|dorment|dormir|dormant|endormi|sieste|fait la sieste|se repose|se reposer|ronfle|ronfler|somnole|assoupi|en train de dormir|couche|allonge|allongee|bronze|roupille',
  ),
  actionRow(
    { action: 'eat', path: 'still' },
    'eat|eats|eating|ate|bite|bites|biting|munch|munches|munching|nibble|nibbles|nibbling|graze|grazes|grazing|chew|chews|chewing|devour|devours|devouring|lick|licks|licking|having dinner|having lunch|having breakfast|have a picnic|having a picnic|picnic',
    'mange|mangent|manger|mangeant|grignote|grignoter|broute|brouter|devore|devorer|savoure|deguste|croque|croquer|leche|lecher|dine|dejeune|goute|pique nique|pique niquer|avale',
  ),
  actionRow(
    { action: 'look-around', path: 'still' },
    'explore|explores|exploring|peek|peeks|peeking|curiously looking|wonders|look around|looks around|looking around|look|looks|looking|watch|watches|watching|gaze|gazes|gazing|observe|observes|observing|stare|stares|staring|search|searching|searches|admire|admires|admiring|sniff|sniffs|sniffing',
    'explore|explorer|epie|epier|jette un oeil|regarde|regardent|regarder|regardant|observe|observer|observant|contemple|contempler|guette|guetter|cherche|chercher|cherchant|admire|admirer|regarde autour|scrute|fixe du regard|renifle|renifler|flaire',
  ),
  actionRow(
    { action: 'fall', path: 'fall', heading: 'down' },
    'fall|falls|falling|fell|tumble|tumbles|tumbling|drop|drops|dropping|falls down|parachuting',
    'tombe|tombent|tomber|tombant|chute|chuter|degringole|degringoler|fait une chute',
  ),
  actionRow(
    { action: 'bounce', path: 'bounce' },
    'bounce|bounces|bouncing|bounced',
    'rebondit|rebondir|rebondissant|rebondissent',
  ),
  actionRow(
    { action: 'roll' },
    'sledding|sledge|sledging|snowboarding|slides down|roll|rolls|rolling|rolled|slide|slides|sliding',
    'fait de la luge|luge|glisse|glissent|glisser|glissant|roule boule|roule sur lui meme|fait des roulades|fait des galipettes',
  ),
  actionRow(
    { action: 'throw', path: 'still' },
    'throw|throws|throwing|threw|toss|tosses|tossing',
    'lance|lancent|lancer|lancant|jette|jeter|jetant|envoie',
  ),
  actionRow(
    { action: 'stand', path: 'still', generic: true },
    'stand|stands|standing|stood|wait|waits|waiting|stay|stays|staying|stand still|stands still|motionless|stop|stops|stopped|pose|poses|posing|parked|park|perched|still|not moving',
    'debout|immobile|attend|attendent|attendre|attendant|reste|rester|se tient|se tenir|s arrete|s arreter|pose|garee|gare|garees|perche|ne bouge pas|ne bouge plus|est la',
  ),
]

export const MOTION_ROWS: readonly Row[] = [
  motionRow(
    { path: 'circle' },
    'in circles|in a circle|around in circles|round and round|circling|in loops',
    'en rond|en cercle|en cercles|tourne en rond|en boucle|autour de lui meme',
  ),
  motionRow(
    { path: 'zigzag' },
    'zigzag|in zigzags|in zigzag|zig zag|zigzags|zigzagging|weaving|between the trees|slalom|in and out',
    'zigzag|en zigzag|en zigzaguant|zigzague|slalome|en slalom|entre les arbres',
  ),
  motionRow(
    { flip: true },
    'the other way|in the other direction|the other direction|the opposite way|in the opposite direction|opposite direction|flip the direction|reverse direction|reverse the direction|turn around|turns around|backwards',
    'dans l autre sens|l autre sens|autre sens|en sens inverse|sens inverse|dans la direction opposee|direction opposee|fait demi tour|fais demi tour|faire demi tour|font demi tour|demi tour|dans l autre direction|inverse la direction|inverse le sens',
  ),
  motionRow({ path: 'arc' }, 'in an arc|in a curve|along a curve', 'en arc|en arc de cercle|en courbe'),
  motionRow(
    { path: 'straight' },
    'in a straight line|straight|straight ahead',
    'en ligne droite|tout droit|droit devant',
  ),
  motionRow(
    { heading: 'left' },
    'to the left|leftward|leftwards|left|from right to left|right to left|towards the left|toward the left',
    'vers la gauche|a gauche|de droite a gauche|de la droite vers la gauche',
  ),
  motionRow(
    { heading: 'right' },
    'to the right|rightward|rightwards|right|from left to right|left to right|towards the right|toward the right',
    'vers la droite|a droite|de gauche a droite|de la gauche vers la droite',
  ),
  motionRow(
    { heading: 'toward' },
    'toward us|towards us|toward the camera|towards the camera|to the camera|at the camera|toward the viewer|towards the viewer|toward me|towards me|into the camera',
    'vers nous|vers la camera|face camera|a la camera|face a la camera|vers le spectateur|vers moi|droit sur nous',
  ),
  motionRow(
    { heading: 'away' },
    'away|away from us|away from the camera|into the distance|into the horizon|toward the horizon|towards the horizon|off into the distance|out of sight',
    'au loin|vers l horizon|s eloigne|s eloigner|s en va|s en vont|en s eloignant|dos a la camera|de dos|par derriere|de derriere|depuis l arriere|vu de dos|vue de dos|vers le fond|s eloignant',
  ),
  motionRow(
    { heading: 'up' },
    'climb|climbs|climbing|up|upward|upwards|into the sky|skyward|up into the sky|higher and higher|into the air',
    'vers le haut|vers le ciel|en l air|dans les airs|monte|monter|montant|grimpe|grimper',
  ),
  motionRow(
    { heading: 'down' },
    'down|downward|downwards|to the ground',
    'vers le bas|vers le sol|descend|descendre|descendant|par terre',
  ),
]

export const POSITION_ROWS: readonly Row[] = [
  positionRow(
    0.25,
    undefined,
    'on the left|at left|on the left side|left side|on left|left hand side|at the left',
    'sur la gauche|cote gauche|du cote gauche|de gauche|a gauche de l image|a gauche du cadre',
  ),
  positionRow(
    0.75,
    undefined,
    'on the right|at right|on the right side|right side|on right|right hand side|at the right',
    'sur la droite|cote droit|du cote droit|de droite|a droite de l image|a droite du cadre',
  ),
  positionRow(
    0.5,
    undefined,
    'in the middle|in the centre|in the center|at the center|at the centre|centred|centered|middle|center|centre',
    'au milieu|au centre|centre',
  ),
  positionRow(
    undefined,
    0.1,
    'in the foreground|foreground|in front|up front|closer to the camera|near the camera',
    'au premier plan|devant|a l avant|pres de la camera|plus pres de la camera',
  ),
  positionRow(
    undefined,
    0.75,
    'in the background|far away|in the distance|at the back|far off|in the back',
    'a l arriere plan|en arriere plan|arriere plan|au fond|dans le fond|dans le lointain',
  ),
]
