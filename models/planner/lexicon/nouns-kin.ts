import { type NounRow, nounRow } from './noun-row.ts'

/**
 * More words for what other rows name: trades, figures of tales and rarer animals, each with the one that shows it.
 * These come first among the nouns, so that the rows after them say how a thing is called.
 */
export const KINDRED_NOUNS: readonly NounRow[] = [
  nounRow(
    'man',
    'm',
    'keeper|lighthouse keeper|goalkeeper|goalie|zookeeper|pensioner|retiree|veteran|trucker|beekeeper|referee|jockey|horseman|swordsman|wrestler|karateka|surgeon|dentist|veterinarian|vet|paramedic|paperboy|newsboy|chimney sweep|sculptor|potter|tailor|weaver|librarian|bookseller|journalist|reporter|news anchor|secret agent|robber|prisoner|sheriff|bandit|gunslinger|outlaw|caveman|pharaoh|emperor|duke|demon|devil|gnome|leprechaun|juggler|mime|puppeteer|stuntman|lifeguard|hermit|beggar|hobo|ceo|florist',
    'gardien de phare|gardien de but|retraite|fleuriste|arbitre|entraineur|tennisman|basketteur|cavalier|jockey|lutteur|karateka|judoka|chirurgien|dentiste|veterinaire|infirmier|ramoneur|potier|bibliothecaire|libraire|journaliste|reporter|presentateur|agent secret|cambrioleur|prisonnier|sherif|bandit|hors la loi|homme des cavernes|pharaon|empereur|duc|demon|diable|gnome|cascadeur|ermite|mendiant|secretaire|jongleur|mime',
  ),
  nounRow(
    'woman',
    'f',
    'cowgirl|horsewoman|swordswoman|seamstress|cavewoman|empress|duchess|angel|horse rider',
    'cowgirl|cavaliere|couturiere|imperatrice|duchesse|ange|gardienne',
  ),
  nounRow(
    'musician',
    'm',
    'saxophonist|cellist|trumpeter|street musician|choir',
    'saxophoniste|violoncelliste|trompettiste|chorale|fanfare',
  ),
  nounRow(
    'person',
    'f',
    'parents|grandparents|twins|triplets|cousin|rider|knitter|owner|vendor|customer|passenger|guest|volunteer|player|tennis player|football player|soccer player|basketball player|hockey player|volleyball player',
    'parents|grands parents|jumeaux|jumelles|cousin|cousine|passager|passagere|invite|benevole|joueur|joueuse|joueur de tennis|joueuse de tennis|joueur de foot|joueuse de foot|joueur de basket|joueuse de basket|joueur de hockey',
  ),
  nounRow('snowman', 'm', 'yeti|bigfoot', 'yeti'),
  nounRow('squirrel', 'm', 'lemur|chinchilla|gerbil|wombat', 'lemurien|chinchilla|gerbille|wombat'),
  nounRow('hedgehog', 'm', 'armadillo|anteater|platypus', 'tatou|ornithorynque|fourmilier'),
  nounRow('parrot', 'm', 'budgie|cockatoo', 'cacatoes'),
  nounRow('penguin', 'm', 'puffin', 'macareux'),
  nounRow('bird', 'm', 'emu|kiwi bird', 'emeu'),
  nounRow('wolf', 'm', 'hyena', 'hyene'),
  nounRow('pig', 'm', 'warthog', 'phacochere'),
  nounRow('deer', 'm', 'antelope|gazelle|ibex', 'antilope|gazelle|bouquetin'),
  nounRow('dinosaur', 'm', 'stegosaurus|pterodactyl', 'stegosaure|pterodactyle'),
]
