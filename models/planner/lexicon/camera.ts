import type { Camera } from '../../contract/shot-plan.ts'
import type { Row, TransitionKind } from './sense.ts'

const cameraRow = (value: Partial<Camera>, english: string, french: string): Row => [
  { as: 'camera', camera: value },
  english,
  french,
]
const transitionRow = (kind: TransitionKind, english: string, french: string): Row => [
  { as: 'transition', transition: kind },
  english,
  french,
]

export const CAMERA_ROWS: readonly Row[] = [
  cameraRow(
    { move: 'static' },
    'static camera|static shot|fixed camera|locked camera|still camera|camera still|camera fixed|camera static|tripod|fixed shot|static|no camera movement|camera does not move|camera doesnt move|locked off',
    'camera fixe|plan fixe|camera statique|camera immobile|trepied|sans mouvement de camera|camera ne bouge pas|camera ne bouge plus|cadre fixe',
  ),
  cameraRow(
    { move: 'pan-left' },
    'pan left|pan to the left|panning left|camera pans left|pans left|pans to the left|camera moves left|leftward pan',
    'panoramique a gauche|panoramique vers la gauche|pano a gauche|pano gauche|panoramique gauche|camera tourne a gauche|panote a gauche|panoramique de droite a gauche',
  ),
  cameraRow(
    { move: 'pan-right' },
    'pan right|pan to the right|panning right|camera pans right|pans right|pans to the right|camera moves right|pan|panning shot|panning|camera pans|pan shot',
    'panoramique a droite|panoramique vers la droite|pano a droite|pano droite|panoramique droite|panoramique|pano|camera tourne a droite|panote|panoramique de gauche a droite',
  ),
  cameraRow(
    { move: 'tilt-up' },
    'tilt up|tilt|tilts up|tilting up|camera tilts up|look up shot',
    'panoramique vers le haut|camera leve|tilt vers le haut|bascule vers le haut|camera monte les yeux',
  ),
  cameraRow(
    { move: 'tilt-down' },
    'tilt down|tilts down|tilting down|camera tilts down',
    'panoramique vers le bas|tilt vers le bas|bascule vers le bas',
  ),
  cameraRow(
    { move: 'zoom-in' },
    'zoom in|zooms in|zooming in|zoom|zoom on|zoom in on|zoom into|camera zooms',
    'zoom avant|zoome|zoomer|zoom|zoom sur|zoome sur|zoome sur|zoome avant|zoom in',
  ),
  cameraRow(
    { move: 'zoom-out' },
    'zoom out|zooms out|zooming out|zoom back',
    'zoom arriere|dezoome|dezoomer|dezoom|zoome en arriere|zoom out',
  ),
  cameraRow(
    { move: 'dolly-in' },
    'dolly in|push in|pushes in|pushing in|camera pushes in|dollies in|dolly forward|camera moves forward|move in|camera moves closer|camera approaches|tracking in|moves in|dolly|move forward|camera goes forward',
    'travelling avant|traveling avant|camera avance|camera s approche|avance la camera|camera se rapproche|rapproche la camera',
  ),
  cameraRow(
    { move: 'dolly-out' },
    'dolly out|dollies out|dollies back|pulling back|pulls out|pulling out|pull out|pull back|camera pulls back|dolly back|camera moves back|camera moves away|camera backs away|move back|pulls back',
    'travelling arriere|traveling arriere|camera recule|recule la camera|camera s eloigne|eloigne la camera',
  ),
  cameraRow(
    { move: 'truck-left' },
    'truck left|trucks left|tracks left|slides left|tracking left|dolly left|slide left|camera slides left|track left|lateral left',
    'travelling gauche|travelling a gauche|travelling vers la gauche|travelling lateral gauche|camera glisse a gauche',
  ),
  cameraRow(
    { move: 'truck-right' },
    'truck right|trucks right|tracks right|slides right|tracking right|dolly right|slide right|camera slides right|track right|lateral tracking|tracking sideways|sideways tracking shot',
    'travelling droite|travelling a droite|travelling vers la droite|travelling lateral|travelling lateral droite|camera glisse a droite',
  ),
  cameraRow(
    { move: 'crane-up' },
    'crane up|cranes up|crane rises|camera lifts|crane shot|camera rises|boom up|rising camera|camera goes up|pedestal up|jib up',
    'grue|mouvement de grue|camera s eleve|camera monte|grue vers le haut|plan de grue',
  ),
  cameraRow(
    { move: 'crane-down' },
    'crane down|cranes down|camera descends|boom down|camera lowers|camera goes down|pedestal down',
    'camera descend|grue vers le bas',
  ),
  cameraRow({ move: 'orbit-left' }, 'orbit left|orbits left', 'orbite a gauche|orbite vers la gauche'),
  cameraRow(
    { move: 'orbit-right' },
    'orbit|move in circles around|moves in circles around|circles around|circling around|move in a circle around|moves in a circle around|go around|goes around|going around|move around|moves around|turn around it|revolves around|orbit right|orbiting|circle around|arc shot|camera circles|camera orbits|rotate around|360|orbits around|orbit around|camera turns around',
    'orbite|tourne tout autour|tourne en rond autour|fais le tour|fait le tour|fasse le tour|tourner autour|camera qui tourne|camera tourne|camera tournante|tourne autour|camera tourne autour|orbite a droite|rotation autour|mouvement circulaire|travelling circulaire',
  ),
  cameraRow(
    { move: 'handheld' },
    'handheld|hand held|shoulder camera|shoulder cam|shoulder mounted|shoulder mounted camera|on the shoulder|over the shoulder camera|wobbly camera|jittery camera|handheld camera|shaky|shaky cam|camera shaking|camera shakes|camera shake|shake the camera|shaking camera|shaky image|shaky camera|documentary style camera',
    'camera a l epaule|a l epaule|camera epaule|plan epaule|epaule|camera a la main|camera main|camera qui tremble|camera qui bouge|camera tremblotante|camera portee|camera au poing|a la main|camera tremblante',
  ),
  cameraRow(
    { move: 'follow' },
    'follow shot|tracking shot|camera follows|following shot|follow cam|camera following|follow the subject|tracks the subject|steadicam|camera tracks|track her|track him|track it|track them|tracking|following camera',
    'camera suit|plan de suivi|camera qui suit|suivi|en suivant|steadicam|travelling d accompagnement|travelling|suit le sujet',
  ),
  cameraRow(
    { framing: 'wide' },
    'wide shot|wide establishing shot|establishing wide|wide of|full body|full body shot|wide|wide angle|long shot|establishing shot|full shot|from afar|from far away|from a distance|wide view|extreme wide shot|very wide|panoramic view',
    'plan large|plan d ensemble|plan general|grand angle|de loin|vue large|plan tres large|plan de situation|vue d ensemble|plan en pied|large',
  ),
  cameraRow(
    { framing: 'medium' },
    'medium shot|mid shot|waist shot|medium|cowboy shot|american shot',
    'plan moyen|plan mi moyen|plan demi ensemble|plan americain|plan taille|plan rapproche|mi distance',
  ),
  cameraRow(
    { framing: 'close-up' },
    'close up|closeup|tight close up|tight on|close ups|close shot|tight shot|portrait shot|portrait of|up close|close up shot|close up of|from close|head shot|headshot',
    'gros plan|grosplan|gros plans|portrait de|plan serre|de pres|gros plan sur|plan poitrine|plan rapproche epaule|close up',
  ),
  cameraRow(
    { framing: 'extreme-close-up' },
    'extreme close up|macro|macro shot|extreme closeup|very close up|detail shot|insert shot',
    'tres gros plan|macro|tres gros plan sur|insert|plan de detail',
  ),
  cameraRow(
    { angle: 'low' },
    'low angle|low angle of|low angle view|worm s eye view|worms eye view|from below|worms eye|low angle shot|looking up|get down low|down low|low down|get low|from low down|from the ground|ground level|low camera',
    'contre plongee|vue basse|camera basse|camera en bas|en contre plongee|vue d en bas|vu d en bas|ras du sol|au ras du sol|angle bas|d en bas',
  ),
  cameraRow(
    { angle: 'high' },
    'high angle|from above|high angle shot|looking down|from high',
    'plongee|en plongee|vue plongeante|vue plongeante sur|camera haute|vue d en haut|vu d en haut|d en haut|angle haut|de haut',
  ),
  cameraRow(
    { angle: 'overhead', move: 'dolly-in' },
    'drone|drone shot|drone view|drone footage|flyover|fly over shot|aerial flight',
    'survol|survol de|survol d|survol du|en survolant|drone|plan de drone|vue de drone',
  ),
  cameraRow(
    { angle: 'overhead' },
    'overhead|overhead shot|bird s eye|top down|birds eye|birds eye view|bird s eye|bird s eye view|bird s eye shot|top view|aerial|aerial view|aerial shot|gods eye|god s eye|god s eye view|from the sky|from the air|seen from the air|filmed from the air|from above the clouds',
    'vue aerienne|vu du ciel|vue des airs|vu des airs|depuis les airs|vue d oiseau|vol d oiseau|a vol d oiseau|vue a vol d oiseau|vue de dessus|vue du dessus|vu du dessus|vue du ciel|zenithal|plongee totale|vu de dessus|aerien',
  ),
  cameraRow(
    { angle: 'eye-level' },
    'eye level|at eye level|straight on',
    'hauteur d yeux|a hauteur d yeux|a hauteur d homme|a niveau',
  ),
]

export const TRANSITION_ROWS: readonly Row[] = [
  transitionRow(
    'cut',
    'cut|hard cut|cut to|straight cut|smash cut|jump cut',
    'coupe franche|coupe nette|coupes nettes|coupes franches|coupes seches|coupe|cut|coupe sur|coupe seche',
  ),
  transitionRow(
    'dissolve',
    'dissolve|smooth transition|soft transition|gentle transition|smooth transitions|soft transitions|gentle transitions|smoother transitions|smoother transition|blend the shots|cross dissolve|crossfade|cross fade|dissolve to|dissolves|fade into|blend into|dissolve into',
    'fondu enchaine|transition douce|transitions douces|transition fluide|transitions fluides|transition progressive|transition en douceur|fondu|enchaine|en fondu|fondu croise',
  ),
  transitionRow(
    'fade-black',
    'fade to black|start from black|starts from black|starting from black|start on black|fade from black|fade in|fade out|fade|fade in from black|fade through black|open from black',
    'fondu au noir|ouverture au noir|fondu noir|fermeture au noir|ouverture en fondu',
  ),
  transitionRow(
    'fade-white',
    'fade to white|fade from white|white fade|flash to white',
    'fondu au blanc|fondu blanc|flash blanc',
  ),
  transitionRow(
    'wipe',
    'wipe|wipe to|wipe transition|star wars wipe|wipes',
    'volet|balayage|transition en volet|rideau',
  ),
]

export const TITLE_ROWS: readonly Row[] = [
  [
    { as: 'title-place', place: 'centre' },
    'in the middle|in the centre|in the center|at the center|at the centre|centred|centered|centre|center',
    'au milieu|au centre|centre',
  ],
  [
    { as: 'title-place', place: 'top' },
    'at the top|on top of the screen|top of the frame|top',
    'en haut|en haut de l image|tout en haut',
  ],
  [
    { as: 'title-place', place: 'bottom' },
    'at the bottom|bottom of the frame|bottom',
    'en bas|en bas de l image|tout en bas',
  ],
]
