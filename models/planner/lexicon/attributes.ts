import type { Colour, Row, Sense, Size } from './sense.ts'

const colourRow = (of: Colour, hex: string, english: string, french: string): Row => [
  { as: 'colour', colour: of, hex },
  english,
  french,
]
const sizeRow = (of: Size, english: string, french: string): Row => [{ as: 'size', size: of }, english, french]
const materialRow = (of: Extract<Sense, { as: 'material' }>['material'], english: string, french: string): Row => [
  { as: 'material', material: of },
  english,
  french,
]
const heldRow = (item: string, english: string, french: string, near?: true): Row => [
  { as: 'holdable', item, ...(near && { near }) },
  english,
  french,
]

export const ATTRIBUTE_ROWS: readonly Row[] = [
  colourRow('red', '#d23b35', 'red|crimson|scarlet|ruby|burgundy|reddish', 'rouge|ecarlate|vermeil|bordeaux|pourpre'),
  colourRow(
    'orange',
    '#e8822e',
    'orange|apricot|coppery|ginger',
    'orange|abricot|orangee|orange vif|cuivre|roux|rousse|rouquin',
  ),
  colourRow('yellow', '#f0c63c', 'yellow|lemon yellow|blond|blonde|mustard', 'jaune|blond|blonde|moutarde'),
  colourRow('green', '#4c9a4e', 'green|emerald|olive|lime green', 'vert|verte|emeraude|olive'),
  colourRow('cyan', '#3fb6bf', 'cyan|turquoise|teal|aqua', 'cyan|turquoise|bleu vert'),
  colourRow(
    'blue',
    '#3a6fc4',
    'blue|navy|azure|sky blue|light blue|dark blue|navy blue|indigo',
    'bleu|bleue|bleu marine|azur|bleu ciel|bleu clair|bleu fonce|indigo',
  ),
  colourRow('purple', '#7c4fb3', 'purple|violet|mauve|lilac|lavender', 'violet|violette|mauve|lilas|lavande|violets'),
  colourRow('pink', '#e58fb0', 'pink|magenta|fuchsia|rosy', 'rose|magenta|fuchsia|rose bonbon'),
  colourRow('brown', '#83573a', 'brown|beige|tan|chestnut|hazel', 'marron|brun|brune|beige|chatain|noisette'),
  colourRow('black', '#1d1d21', 'black|jet black', 'noir|noire'),
  colourRow('grey', '#8b8f96', 'grey|gray|greyish', 'gris|grise|grisatre'),
  colourRow('white', '#f4f2ec', 'white|wite|whit|ivory|snow white', 'blanc|blanche|ivoire'),
  materialRow(
    'gold',
    'made of gold|of gold|solid gold|gold|in gold|golden',
    'en or|en or massif|d or|or massif|dore|doree',
  ),
  materialRow('silver', 'silver|made of silver|silvery|chrome|metallic', 'argent|en argent|argente|chrome|metallique'),
  materialRow('glass', 'made of glass|glass|of glass|crystal', 'en verre|de verre|verre|en cristal|cristal'),
  materialRow('ice', 'made of ice|of ice|ice|frozen', 'en glace|de glace|gele|gelee'),
  materialRow('stone', 'made of stone|of stone|stone|marble|in stone', 'en pierre|de pierre|pierre|en marbre|marbre'),
  materialRow('wood', 'made of wood|wooden|of wood|wood', 'en bois|de bois'),
  sizeRow(
    'tiny',
    'tiny|minuscule|teeny|microscopic|mini|miniature|very small|really small',
    'minuscule|tout petit|toute petite|tres petit|tres petite|riquiqui|mini|miniature',
  ),
  sizeRow('small', 'small|little|short', 'petit|petite|petits|petites'),
  sizeRow('medium', 'medium sized|normal size|average size', 'de taille moyenne|taille normale'),
  sizeRow('large', 'large|big|tall|great|fat', 'grand|grande|gros|grosse|haut'),
  sizeRow(
    'giant',
    'giant|huge|gigantic|enormous|massive|colossal|immense|very big|very large|towering|monumental',
    'geant|geante|enorme|immense|gigantesque|colossal|tres grand|tres grande|tres gros|monumental',
  ),
]

export const TEMPO_ROWS: readonly Row[] = [
  [
    { as: 'tempo', factor: 1.6 },
    'fast|quickly|rapidly|quick|hurriedly|swiftly|at full speed|speedily|briskly|rapid|swift|energetically',
    'vite|rapidement|rapide|a toute vitesse|a toute allure|en vitesse|a grande vitesse|a vive allure|energiquement|a fond',
  ],
  [
    { as: 'tempo', factor: 0.6 },
    'slowly|slow|gently|calmly|leisurely|peacefully|softly|quietly|gracefully|lazily',
    'lentement|lent|lente|doucement|tranquillement|calmement|paisiblement|delicatement|gracieusement|au ralenti doux|en douceur',
  ],
  [
    { as: 'degree', factor: 0.5 },
    'slightly|a bit|a little|a little bit|a touch|somewhat|just a bit',
    'un peu|legerement|un petit peu|un brin|un chouia',
  ],
  [
    { as: 'degree', factor: 1.6 },
    'much|a lot|very|really|way|far|so|extremely|super|twice as|heavily|strong|heavy|violent',
    'beaucoup|tres|bien|vraiment|nettement|tellement|extremement|super|fortement|bien plus|fort|forte|violent',
  ],
]

export const HELD_ROWS: readonly Row[] = [
  heldRow('umbrella', 'umbrella|parasol', 'parapluie|ombrelle|parasol'),
  heldRow('flower', 'bouquet|bouquet of flowers|bunch of flowers', 'bouquet|bouquet de fleurs'),
  heldRow('lantern', 'lantern|torch|flashlight|lamp', 'lanterne|torche|lampe de poche|lampe'),
  heldRow('sword', 'sword|lightsaber|saber', 'epee|sabre|sabre laser'),
  heldRow('book', 'book', 'livre'),
  heldRow('phone', 'phone|smartphone|cell phone', 'telephone|smartphone|portable'),
  heldRow('flag', 'flag', 'drapeau'),
  heldRow('lantern', 'candle|candlestick|candelabra', 'bougie|chandelier|bougeoir', true),
  heldRow('suitcase', 'suitcase|bag|briefcase', 'valise|sac|mallette'),
  heldRow('suitcase', 'basket|backpack in hand|crate of fruit', 'panier|cabas', true),
  heldRow('stick', 'stick|cane|wand|magic wand', 'baton|canne|baguette magique'),
]
