import type { Row } from './sense.ts'

const wornRow = (item: string, english: string, french: string): Row => [{ as: 'wearable', item }, english, french]
/** Clothes that the stage has no cut of their own for, and the cut that comes nearest. */
const likenessRow = (item: string, english: string, french: string): Row => [
  { as: 'wearable', item, near: true },
  english,
  french,
]

const undrawnRow = (item: string, english: string, french: string): Row => [
  { as: 'wearable', item, undrawn: true },
  english,
  french,
]

export const WORN_ROWS: readonly Row[] = [
  wornRow(
    'hat',
    'hat|cap|beret|straw hat|bonnet|beanie|cowboy hat|fedora|baseball cap|bowler hat|bobble hat|woolly hat',
    'chapeau|casquette|beret|bonnet|chapeau de paille|chapeau de cowboy|chapeau melon|tricorne',
  ),
  likenessRow('hat', 'sombrero|turban|fez|hood|headdress|chef s hat', 'sombrero|turban|capuche|toque'),
  wornRow('top hat', 'top hat', 'haut de forme|en haut de forme|chapeau haut de forme'),
  wornRow('scarf', 'scarf|shawl|woolly scarf', 'echarpe|foulard|chale'),
  likenessRow('scarf', 'bandana|neckerchief|headscarf', 'bandana|fichu|etole'),
  wornRow(
    'suit',
    'suit|tuxedo|tux|business suit|costume|suit and tie',
    'costume|smoking|tailleur|costume cravate|costard',
  ),
  likenessRow(
    'suit',
    'uniform|overalls|dungarees|jumpsuit|tracksuit|wetsuit|diving suit|spacesuit|space suit|pyjamas|pajamas|onesie|leotard|waistcoat|school uniform',
    'uniforme|salopette|combinaison|survetement|pyjama|grenouillere|justaucorps|scaphandre|bleu de travail|queue de pie',
  ),
  wornRow('tie', 'tie|bow tie|necktie', 'cravate|noeud papillon'),
  wornRow('glasses', 'glasses|spectacles|eyeglasses', 'lunettes'),
  likenessRow(
    'glasses',
    'goggles|monocle|ski goggles|swimming goggles',
    'monocle|lunettes de ski|lunettes de plongee|masque de ski',
  ),
  wornRow('sunglasses', 'sunglasses|shades', 'lunettes de soleil|lunettes noires'),
  wornRow('crown', 'crown|tiara', 'couronne|diademe'),
  likenessRow('crown', 'flower crown|laurel wreath|halo', 'couronne de fleurs|couronne de laurier'),
  wornRow('cape', 'cape|cloak', 'cape'),
  likenessRow('cape', 'poncho', 'poncho|pelerine'),
  wornRow('helmet', 'helmet|hard hat|bike helmet', 'casque'),
  wornRow(
    'dress',
    'dress|gown|skirt|evening gown|wedding dress|ball gown',
    'robe|jupe|robe de mariee|robe de soiree|robe de bal',
  ),
  likenessRow(
    'dress',
    'tutu|sari|toga|kilt|nightgown|tunic|miniskirt|mini skirt|apron|sundress|hanbok',
    'tutu|sari|toge|kilt|chemise de nuit|tunique|mini jupe|minijupe|tablier|nuisette|soutane',
  ),
  wornRow(
    'coat',
    'coat|jacket|raincoat|blazer|overcoat|leather jacket|winter coat|fur coat|trench coat|denim jacket',
    'manteau|veste|impermeable|blouson|cire|veste en cuir|blouson en cuir|manteau de fourrure|trench|k way',
  ),
  likenessRow(
    'coat',
    'hoodie|sweater|pullover|jumper|sweatshirt|cardigan|parka|anorak|bathrobe|dressing gown|lab coat|kimono|windbreaker|life jacket|fleece|safety vest|vest',
    'pull|sweat|sweat a capuche|hoodie|gilet|cardigan|doudoune|parka|anorak|peignoir|robe de chambre|blouse|blouse blanche|kimono|polaire|pull over|gilet de sauvetage|coupe vent',
  ),
  wornRow('shirt', 'shirt|t shirt|tee shirt|tee', 'chemise|t shirt|tee shirt|maillot|tee'),
  likenessRow(
    'shirt',
    'jersey|tank top|polo shirt|football shirt|swimsuit|bathing suit|football jersey|hawaiian shirt',
    'debardeur|polo|chemisier|mariniere|marcel|maillot de foot|maillot de bain|chemise hawaienne',
  ),
  wornRow(
    'boots',
    'boots|shoes|sneakers|trainers|rain boots|rubber boots|running shoes',
    'bottes|chaussures|baskets|bottes de pluie',
  ),
  likenessRow(
    'boots',
    'slippers|sandals|high heels|heels|flip flops|wellies|clogs|ballet shoes|loafers',
    'chaussons|sandales|talons|talons hauts|tongs|sabots|pantoufles|escarpins|mocassins',
  ),
  wornRow('backpack', 'backpack|rucksack', 'sac a dos|cartable'),
  wornRow('gloves', 'gloves|mittens|boxing gloves', 'gants|moufles|gants de boxe'),
  wornRow('mask', 'mask|face mask', 'masque'),
  likenessRow('mask', 'balaclava|eye patch|eyepatch|ski mask', 'cagoule|cache oeil'),
  // The plan keeps these; the stage draws none of them, and a note says so.
  undrawnRow(
    'trousers',
    'trousers|jeans|blue jeans|pants|shorts|leggings|tights|socks|stockings',
    'pantalon|jean|blue jean|short|shorts|legging|collants|chaussettes|bermuda',
  ),
  undrawnRow(
    'jewellery',
    'necklace|pearl necklace|earrings|bracelet|belt|medal|name tag',
    'collier|collier de perles|boucles d oreilles|bracelet|ceinture|medaille|badge',
  ),
  undrawnRow('wings', 'wings|angel wings|fairy wings', 'ailes|ailes d ange|ailes de fee'),
  wornRow('armour', 'armour|armor|suit of armour|suit of armor|chainmail', 'armure|cotte de mailles'),
]
