import type { Light, Look } from '../../contract/shot-plan.ts'
import type { Row, WeatherKind } from './sense.ts'

const moodRow = (
  sense: { look: Partial<Look>; light?: Partial<Light>; weather?: WeatherKind },
  english: string,
  french: string,
): Row => [{ as: 'mood', ...sense }, english, french]

/** A mood is light and colours; which ones is a choice of ours, so a note says it. */
export const MOOD_ROWS: readonly Row[] = [
  moodRow(
    { look: { grade: 'cool' }, light: { kind: 'night' }, weather: 'mist' },
    'scarier|spookier|spooky|scary|creepy|eerie|haunted|horror',
    'plus effrayant|plus flippant|effrayant|flippant|lugubre|sinistre|angoissant|hante|horreur',
  ),
  moodRow(
    { look: { grade: 'warm' }, light: { kind: 'golden' } },
    'cozier|cosier|more cozy|more cosy|cozy feel|romantic|nostalgic|dreamy|tender',
    'plus cosy|plus cocooning|romantique|nostalgique|onirique|tendre',
  ),
  moodRow(
    { look: { grade: 'vivid' }, light: { kind: 'day', intensity: 0.7 } },
    'happier|more cheerful|merrier|cheerful|joyful|happy mood|festive|summery|fun|cheer it up|cheer up|cheer her up|cheer him up|cheer them up|cheer things up|liven it up|brighten the mood|lighten the mood|lighter mood|more fun|more joyful',
    'plus joyeux|plus joyeuse|plus gai|plus gaie|egaye|egayer|egaie|plus de gaiete|plus de joie|plus fun|plus leger comme ambiance|remonte le moral|plus festif|gai|joyeuse ambiance|ambiance joyeuse|festif|estival|enjoue',
  ),
  moodRow(
    { look: { grade: 'muted' }, light: { kind: 'overcast' } },
    'sadder|sad|melancholic|gloomy|bleak|moody|wintry',
    'plus triste|melancolique|morose|maussade|hivernal|ambiance triste',
  ),
  moodRow(
    { look: { grade: 'teal-orange' }, light: { kind: 'golden', intensity: 0.7 } },
    'epic|heroic|dramatic',
    'epique|heroique|dramatique',
  ),
  moodRow(
    { look: { grade: 'cool' }, light: { kind: 'blue-hour' }, weather: 'mist' },
    'mysterious|mystical|magical|enchanted',
    'mysterieux|mystique|magique|enchante|feerique',
  ),
  moodRow({ look: { grade: 'warm' }, light: { kind: 'golden' } }, 'autumn|autumnal|fall season', 'automne|automnal'),
  moodRow({ look: { grade: 'vivid' }, light: { kind: 'day' } }, 'summer|spring|springtime', 'ete|printemps|printanier'),
  moodRow({ look: { grade: 'cool' }, light: { kind: 'overcast' }, weather: 'snow' }, 'winter', 'hiver'),
]
