import type { Comparison, Row } from './sense.ts'

const comparisonRow = (what: Comparison, up: boolean, english: string, french: string): Row => [
  { as: 'compare', what, up },
  english,
  french,
]

const multiplierRow = (what: Comparison, times: number, english: string, french: string): Row => [
  { as: 'compare', what, up: times > 1, times },
  english,
  french,
]

/** "slower", "too dark": what is, and which way it should go. */
export const COMPARE_ROWS: readonly Row[] = [
  multiplierRow(
    'duration',
    2,
    'twice as long|double the length|double the duration|two times longer|two times as long|double the time',
    'deux fois plus long|deux fois plus longtemps|double la duree|doubler la duree|deux fois la duree',
  ),
  multiplierRow(
    'duration',
    0.5,
    'half as long|half the length|half the duration|cut it in half|cut in half|halve|twice as short',
    'deux fois plus court|deux fois moins long|moitie moins long|reduis de moitie|divise par deux|coupe en deux',
  ),
  multiplierRow('duration', 3, 'three times as long|three times longer|triple the length', 'trois fois plus long'),
  multiplierRow(
    'speed',
    2,
    'twice as fast|double speed|double the speed|two times faster|2 x speed|twice the speed',
    'deux fois plus vite|deux fois plus rapide|double la vitesse|vitesse double',
  ),
  multiplierRow(
    'speed',
    0.5,
    'half speed|half as fast|half the speed|twice as slow',
    'deux fois plus lent|deux fois plus lentement|deux fois moins vite|moitie moins vite|vitesse moitie',
  ),
  multiplierRow(
    'size',
    2,
    'twice as big|twice as large|twice as tall|twice the size|double the size|double its size|two times bigger',
    'deux fois plus gros|deux fois plus grosse|deux fois plus grand|deux fois plus grande|double la taille',
  ),
  multiplierRow(
    'size',
    3,
    'three times bigger|three times as big|triple the size',
    'trois fois plus gros|trois fois plus grand',
  ),
  multiplierRow(
    'size',
    0.5,
    'half the size|half as big|half its size|half as tall|twice as small',
    'deux fois plus petit|deux fois plus petite|moitie moins grand|moitie moins gros',
  ),
  multiplierRow('amount', 2, 'twice as many|twice as much|double the amount of', 'deux fois plus de|deux fois plus d'),
  comparisonRow('duration', false, 'too long', 'trop long|trop longue|dure trop longtemps'),
  comparisonRow('duration', true, 'too short', 'trop court|trop courte|pas assez long'),
  comparisonRow('speed', false, 'too fast|too quick|too quickly', 'trop rapide|trop vite'),
  comparisonRow('speed', true, 'too slow|too slowly', 'trop lent|trop lente|trop lentement'),
  comparisonRow('brightness', true, 'too dark|too dim', 'trop sombre|trop fonce|pas assez lumineux|pas assez clair'),
  comparisonRow('brightness', false, 'too bright|too light', 'trop clair|trop claire|trop lumineux|trop lumineuse'),
  comparisonRow('size', false, 'too big|too large|too tall', 'trop grand|trop grande|trop gros|trop grosse'),
  comparisonRow('size', true, 'too small|too little', 'trop petit|trop petite'),
  comparisonRow(
    'near',
    true,
    'too far|too far away|so far|so far away|from so far|that far',
    'trop loin|si loin|de si loin|d aussi loin|de trop loin|aussi loin',
  ),
  comparisonRow('near', false, 'too close|too near', 'trop pres|trop proche'),
  comparisonRow('saturation', false, 'too colourful|too colorful|too saturated', 'trop colore|trop sature|trop vif'),
  comparisonRow('amount', false, 'too much|too many', 'trop de|trop d'),
  comparisonRow('amount', true, 'not enough', 'pas assez de|pas assez d'),
  comparisonRow(
    'duration',
    true,
    'longer|make it longer|last longer|lasts longer|more time',
    'plus long|plus longue|plus longtemps|dure plus longtemps|dure plus',
  ),
  comparisonRow('duration', false, 'shorter|briefer', 'plus court|plus courte|moins long|moins longue|moins longtemps'),
  comparisonRow(
    'speed',
    true,
    'faster|quicker|speed up|more quickly|speed it up|speedier|hurry up|accelerate|more speed',
    'plus vite|plus rapide|plus rapidement|accelere|accelerer|accelere le|moins lent|moins lentement',
  ),
  comparisonRow(
    'speed',
    false,
    'slower|slow down|more slowly|slow it down|less fast|decelerate|more calmly',
    'plus lent|plus lente|plus lentement|ralentis|ralentir|moins vite|moins rapide|plus doucement|plus calme|ralentit',
  ),
  comparisonRow(
    'size',
    true,
    'bigger|larger|taller|enlarge|grow|increase the size of|scale up|fatter',
    'plus grand|plus grande|plus gros|plus grosse|agrandis|agrandir|grossis|grossir|agrandit|plus haut',
  ),
  comparisonRow(
    'size',
    false,
    'smaller|shrink|reduce the size of|scale down|tinier',
    'plus petit|plus petite|retrecis|retrecir|rapetisse|reduis la taille|moins grand|moins gros|rapetisser',
  ),
  comparisonRow(
    'brightness',
    true,
    'brighter|lighter|more light|brighten|more luminous|lighten|more bright|less dark',
    'plus clair|plus claire|plus lumineux|plus lumineuse|plus de lumiere|eclaircis|eclaircir|illumine|moins sombre|plus brillant',
  ),
  comparisonRow(
    'brightness',
    false,
    'darker|dimmer|less light|darken|dim|less bright|dim the lights|dimly lit|dark',
    'plus sombre|plus fonce|moins de lumiere|assombris|assombrir|moins clair|moins lumineux|moins lumineuse|tamise|sombre|tamisee',
  ),
  comparisonRow(
    'amount',
    true,
    'more|heavier|stronger|more intense|increase|intensify|harder',
    'plus fort|plus forte|plus de|plus d|davantage|davantage de|plus intense|augmente|intensifie|encore plus de',
  ),
  comparisonRow(
    'amount',
    false,
    'less|lighter rain|weaker|fewer|less intense|decrease|reduce|softer',
    'moins fort|moins forte|moins de|moins d|moins intense|diminue|attenue|reduis|baisse|adoucis|plus leger|plus legere',
  ),
  comparisonRow(
    'near',
    true,
    'closer|nearer|tighter',
    'plus pres|de plus pres|plus proche|plus serre|rapproche|rapproche toi|plus rapproche',
  ),
  comparisonRow(
    'near',
    false,
    'farther|further|further away|farther away|wider|more distant|looser',
    'plus loin|de plus loin|plus eloigne|plus large|recule|eloigne',
  ),
  comparisonRow('warmth', true, 'warmer|hotter', 'plus chaud|plus chaude|plus chaleureux|rechauffe'),
  comparisonRow('warmth', false, 'cooler|colder|icier', 'plus froid|plus froide|refroidis'),
  comparisonRow(
    'saturation',
    true,
    'more colourful|more colorful|more saturated|more vivid|more colour|more color|more vibrant|punchier',
    'plus colore|plus coloree|plus sature|plus vif|plus vive|plus de couleur|plus de couleurs|plus eclatant',
  ),
  comparisonRow(
    'saturation',
    false,
    'less colourful|less colorful|less saturated|less colour|less color|less vivid|more muted|paler|duller',
    'moins colore|moins sature|moins vif|moins de couleur|moins de couleurs|plus pale|plus terne',
  ),
]
