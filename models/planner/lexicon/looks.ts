import type { Light, Look } from '../../contract/shot-plan.ts'
import type { Row, TimeOfDay, WeatherKind } from './sense.ts'

const lightRow = (value: Partial<Light>, english: string, french: string): Row => [
  { as: 'light', light: value },
  english,
  french,
]
const timeRow = (of: TimeOfDay, kind: Light['kind'], english: string, french: string): Row => [
  { as: 'time', time: of, light: kind },
  english,
  french,
]
const weatherRow = (kind: WeatherKind, intensity: number | undefined, english: string, french: string): Row => [
  { as: 'weather', weather: kind, intensity },
  english,
  french,
]
const styleRow = (value: Look['style'], english: string, french: string): Row => [
  { as: 'look', look: { style: value } },
  english,
  french,
]
const gradeRow = (value: Look['grade'], english: string, french: string): Row => [
  { as: 'look', look: { grade: value } },
  english,
  french,
]

export const LIGHT_ROWS: readonly Row[] = [
  timeRow(
    'day',
    'day',
    'daytime|day|during the day|daylight|in daylight|midday|noon|broad daylight|full daylight|by day|afternoon|morning|at noon',
    'de jour|en plein jour|jour|journee|midi|apres midi|matin|matinee|a midi|pendant la journee|lumiere du jour',
  ),
  timeRow(
    'dusk',
    'golden',
    'sunset|at sunset|sun sets|the sun sets|the sun goes down|sun is setting|the sun is setting|sun goes down|sun going down|sundown|setting sun|late afternoon',
    'coucher de soleil|soleil se couche|le soleil se couche|coucher du jour|coucher du soleil|soleil couchant|au couchant|fin d apres midi|soleil qui se couche',
  ),
  timeRow(
    'dawn',
    'sunrise',
    'sunrise|sun rises|the sun rises|the sun comes up|sun is rising|sun comes up|sun coming up|crack of dawn|dawn|daybreak|at dawn|rising sun|early morning|first light|morning light|soft morning light|in the early morning',
    'lever de soleil|lever du jour|au lever du jour|soleil se leve|le soleil se leve|petit jour|au petit jour|lever du soleil|aube|aurore|soleil levant|au petit matin|tot le matin|point du jour|lumiere du matin|lumiere matinale',
  ),
  timeRow(
    'dusk',
    'blue-hour',
    'dusk|twilight|evening|nightfall|blue hour',
    'crepuscule|soir|soiree|tombee de la nuit|entre chien et loup|heure bleue|nuit tombante',
  ),
  timeRow(
    'night',
    'night',
    'night|nighttime|night time|after dark|late at night|middle of the night|in the middle of the night|at night|by night|midnight|nocturnal|in the dark',
    'nuit|nuit americaine|de nuit|la nuit|minuit|nocturne|en pleine nuit|la nuit tombee|a la nuit tombee|au milieu de la nuit|tard le soir|dans le noir',
  ),
  [
    { as: 'time', time: 'night', light: 'night', near: true },
    'moon|full moon|crescent moon|moonrise|stars',
    'lune|pleine lune|croissant de lune|etoiles|etoile filante',
  ],
  lightRow(
    { kind: 'golden' },
    'golden light|golden hour|golden|gold light|magic hour|warm golden light|golden glow|amber light|warm light|warm evening light|evening light|evening sun|low sun|last sun|last light|gilds|gilded light',
    'lumiere doree|lumiere dore|heure doree|dore|doree|lumiere d or|lumiere ambree|heure magique|lumiere chaude|lumiere chaude du soir|lumiere du soir|soleil du soir|soleil bas|dernier soleil|derniers rayons|dernieres lueurs',
  ),
  lightRow(
    { kind: 'overcast' },
    'overcast|cloudy|grey sky|gray sky|soft light|diffuse light|flat light|diffused light',
    'couvert|nuageux|ciel gris|temps gris|lumiere douce|lumiere diffuse|lumiere plate|grisaille',
  ),
  lightRow(
    { kind: 'day', intensity: 0.7 },
    'sunny|sunlit|bright sun|full sun|sunshine|sunlight|harsh light|bright sunlight',
    'ensoleille|plein soleil|grand soleil|lumiere du soleil|lumiere crue',
  ),
  lightRow(
    { kind: 'night' },
    'moonlight|moonlit|by moonlight|starlight|starry night|starry sky',
    'clair de lune|au clair de lune|nuit etoilee|ciel etoile|lumiere de la lune',
  ),
  lightRow(
    { kind: 'neon' },
    'neon|neon light|neon lights|neon sign|cyberpunk',
    'neon|neons|lumiere au neon|lumiere neon|enseigne lumineuse|cyberpunk',
  ),
  lightRow(
    { kind: 'candle' },
    'candlelight|candlelit|candle light|by candlelight|firelight|torchlight|campfire light|by the fire|lantern light',
    'lumiere de bougie|aux chandelles|a la bougie|chandelles|eclaire a la bougie|lueur des bougies|au coin du feu|lueur du feu',
  ),
  lightRow(
    { direction: 'back' },
    'backlit|backlight|back light|back lighting|light from behind|against the light|silhouette',
    'contre jour|a contre jour|lumiere de derriere|silhouette',
  ),
  lightRow(
    { direction: 'left' },
    'light from the left|lit from the left',
    'lumiere de gauche|lumiere venant de gauche|eclaire de gauche',
  ),
  lightRow(
    { direction: 'right' },
    'light from the right|lit from the right',
    'lumiere de droite|lumiere venant de droite|eclaire de droite',
  ),
  lightRow(
    { direction: 'above' },
    'light from above|top light|overhead light|lit from above',
    'lumiere d en haut|lumiere zenithale|eclaire d en haut',
  ),
  lightRow({ direction: 'front' }, 'front light|light from the front|frontal light', 'lumiere de face|eclaire de face'),
]

export const WEATHER_ROWS: readonly Row[] = [
  weatherRow(
    'clear',
    undefined,
    'clear sky|clear weather|nice weather|blue sky|good weather|fine weather',
    'ciel bleu|il fait beau|fait beau|beau temps|ciel degage|temps clair|ciel clair|grand beau',
  ),
  weatherRow(
    'rain',
    undefined,
    'rain|raining|rainy|in the rain|it rains|showers',
    'pluie|pluvieux|il pleut|pleut|pleuve|pleuvoir|sous la pluie|averse',
  ),
  weatherRow('rain', 0.25, 'drizzle|light rain|drizzling', 'bruine|crachin|pluie fine|petite pluie'),
  weatherRow(
    'rain',
    0.9,
    'heavy rain|raining hard|rains hard|downpour|pouring rain|pouring|raining cats and dogs|torrential rain',
    'pluie battante|pleut fort|il pleut fort|grosse pluie|forte pluie|deluge|pluie torrentielle|il pleut des cordes|pleut des cordes|trombes d eau',
  ),
  weatherRow(
    'snow',
    undefined,
    'snow|snowing|snowy|it snows|snowfall|snowflakes|flakes|in the snow',
    'neige|il neige|neiger|enneige|sous la neige|flocons|dans la neige',
  ),
  weatherRow('snow', 0.9, 'blizzard|snowstorm|heavy snow', 'blizzard|tempete de neige|neige abondante'),
  weatherRow(
    'mist',
    undefined,
    'mist|fog|foggy|misty|haze|hazy|in the fog',
    'brume|brouillard|brumeux|voile de brume|dans le brouillard',
  ),
  weatherRow('mist', 0.9, 'thick fog|dense fog', 'brouillard epais|epais brouillard|purée de pois'),
  weatherRow(
    'storm',
    undefined,
    'storm|stormy|thunderstorm|lightning|thunder|hurricane',
    'orage|tempete|orageux|eclairs|tonnerre|ouragan',
  ),
  weatherRow('dust', undefined, 'dust|dusty|sandstorm|dust storm', 'poussiere|poussiereux|tempete de sable'),
  [{ as: 'weather', weather: 'storm', intensity: 0.3, near: true }, 'wind|windy|breeze', 'vent|venteux|brise'],
]

export const STYLE_ROWS: readonly Row[] = [
  styleRow(
    'realistic-3d',
    'realistic|realistic 3 d|3 d|three d|photorealistic|photo real|lifelike|3 d render|cgi|pixar|like pixar',
    'realiste|3 d|en 3 d|photorealiste|image de synthese|rendu 3 d|pixar|facon pixar',
  ),
  styleRow(
    'cartoon',
    'storybook|picture book|children s book|kids book|book illustration|cartoon|cartoonish|cartoon style|comic|comic book|animated cartoon|animated style|animation style|animated film style|toon|disney|flat colours|flat colors',
    'livre pour enfants|livre d enfants|album jeunesse|illustration jeunesse|dessin anime|cartoon|bande dessinee|bd|toon|disney|style cartoon|facon disney',
  ),
  styleRow(
    'anime',
    'anime|manga|studio ghibli|ghibli|miyazaki|japanese animation|cel shaded|makoto shinkai',
    'anime|manga|studio ghibli|ghibli|miyazaki|animation japonaise|japanime|facon studio ghibli',
  ),
  styleRow(
    'pixel-art',
    'pixel art|8 bit|16 bit|retro game|pixelated|pixel look|pixel style|video game|old video game|pixels',
    'pixel art|8 bits|8 bit|16 bits|jeu retro|vieux jeu video|jeu video|pixelise|rendu pixel|style pixel|pixel|pixels',
  ),
  styleRow(
    'oil',
    'oil paint|oil painting|oil|painting|painted|oil paint style|van gogh|impressionist|monet|oil on canvas|brush strokes|rembrandt|painterly',
    'peinture a l huile|huile|peinture|van gogh|impressionniste|monet|huile sur toile|tableau|rembrandt|peint|peint a l huile',
  ),
  styleRow(
    'watercolour',
    'watercolour|watercolor|aquarelle|watercolour painting|water colour|water color|wash painting',
    'aquarelle|a l aquarelle|lavis',
  ),
  styleRow('noir', 'film noir|noir|noir style', 'film noir|facon film noir|style film noir|style noir|polar'),
  gradeRow(
    'monochrome',
    'black and white|monochrome|greyscale|grayscale|b & w|b w',
    'noir et blanc|film noir et blanc|en noir et blanc|n & b|monochrome|niveaux de gris',
  ),
  gradeRow(
    'warm',
    'warm tones|warm colours|warm colors|sepia|warm look|warmer tones|cosy|cozy|warm grade',
    'tons chauds|couleurs chaudes|sepia|chaleureux|ambiance chaude|teintes chaudes',
  ),
  gradeRow(
    'cool',
    'cool tones|cold colours|cold colors|cold tones|cool colours|cool colors|icy tones|bluish',
    'tons froids|couleurs froides|ambiance froide|teintes froides|bleute',
  ),
  gradeRow(
    'vivid',
    'vivid|vibrant|saturated|colourful|colorful|bright colours|bright colors|vivid colours|vivid colors|pop colours',
    'vif|vives|couleurs vives|colore|sature|couleurs eclatantes|eclatant|multicolore',
  ),
  gradeRow(
    'muted',
    'muted|desaturated|pastel|faded|pale colours|pale colors|washed out|soft colours|soft colors|muted colours|muted colors|pastel colours|pastel colors',
    'pastel|tons pastel|delave|desature|couleurs pales|couleurs douces|fane|teintes pastel',
  ),
  gradeRow(
    'teal-orange',
    'teal and orange|teal orange|cinematic|blockbuster|hollywood|cinematic look|movie look|hollywood style|cinematic style',
    'cinematographique|cinematique|comme au cinema|facon cinema|look cinema|bleu et orange|hollywoodien|cinema',
  ),
  gradeRow(
    'neutral',
    'neutral colours|neutral colors|natural colours|natural colors',
    'couleurs naturelles|couleurs neutres',
  ),
  [
    { as: 'look', look: { style: 'cartoon' }, near: true },
    'claymation|clay|stop motion|lego|paper cut|origami|plasticine',
    'pate a modeler|stop motion|lego|papier decoupe|origami|animation en volume',
  ],
  [
    { as: 'look', look: { style: 'watercolour' }, near: true },
    'pencil drawing|sketch|charcoal|pencil sketch|pastel drawing|crayon drawing',
    'crayon|croquis|fusain|dessin au crayon|esquisse|crayonne',
  ],
  [
    { as: 'look', look: { style: 'realistic-3d' }, near: true },
    'photograph|photo|documentary|live action|real life',
    'photo|photographie|documentaire|prise de vue reelle|vraie vie',
  ],
]
