/** Why a request is refused. */
export type Refusal = 'violence' | 'sexual' | 'minor' | 'person'

/** A kind of content that is not made. Both patterns are tried on folded text, in either language. */
export interface ContentRule {
  refusal: Refusal
  pattern: RegExp
}

/** Harmless phrases that look like refused ones. They are taken out of the text before the rules are tried. */
export const HARMLESS: readonly RegExp[] = [
  // Films and light are shot, killed and cut; time is killed.
  /\b(?:kill(?:s|ed|ing)?|killer) (?:the |some )?(?:lights?|lamps?|music|sound|engine|time|whales?|app|instinct|heels|look)\b/g,
  /\btu(?:er|e|es|ez|ons) (?:le |du )?(?:temps|ennui|les lumieres|la lumiere|son)\b/g,
  /\bmurder of crows\b|\bmurder mystery\b|\bdressed to kill\b|\bkill two birds\b/g,
  /\bbloody mar(?:y|ies)\b|\bblood (?:oranges?|moon|donors?|donation|bank|test|type|pressure|hounds?|relatives?|brothers?)\b|\bbloodhounds?\b/g,
  /\borange(?:s)? sanguine?s?\b|\blune de sang\b|\bdon(?:neur|neuse)?s? de sang\b|\bprise de sang\b|\bpur[- ]sangs?\b|\bsang[- ]froid\b|\bgroupe sanguin\b/g,
  // A colour of clothes and make-up.
  /\bnude[- ]?(?:colou?red|colou?rs?|tones?|shades?|palette|lipsticks?|dress(?:es)?|heels|shoes|pumps|make ?up|nails?|polish|beige|pink|background|sneakers|bag)\b/g,
  /\b(?:couleur|rouge a levres|teinte|ton|robe|vernis|maquillage|chaussures|escarpins|sac) nude\b/g,
  /\bnaked (?:eye|trees?|branch(?:es)?|mole[- ]rats?|bulb|flames?|rock|wood|walls?|truth|cake)\b/g,
  /\b(?:pieds?|mains?|bras|tete|crane|cou|dos|torse|oeil|jambes?|epaules?|epee|arbres?|branches?|murs?|ampoules?|lame|roche) nu(?:e|s|es)?\b|\b(?:mise? a nu|a l'?oeil nu|a mains nues|nu[- ]pieds)\b/g,
  /\b(?:chicken|duck|turkey) breasts?\b|\bbreaststroke\b|\bred[- ]?breasts?\b|\bbreast (?:pocket|cancer awareness|milk)\b|\bbreastplate\b|\bsein de\b|\bau sein d\w*/g,
  /\bsame[- ]sex\b|\bunisex\b|\bstrip (?:mall|of|club sandwich|light)\b|\bcomic strips?\b|\bstrip(?:ed|es|y)\b|\bfilm strips?\b/g,
  /\b(?:virtual|cookie|photo|video|film|screen|time) (?:execution|shoot(?:ing)?s?)\b|\bshooting stars?\b|\b(?:shoots?|shooting|shot) (?:a |the |an |some |his |her |their |my |our )?(?:film|movie|video|scene|clip|photos?|pictures?|portrait|commercial|ad|documentary|hoops?|baskets?|goal|arrows?|penalt(?:y|ies)|pool|laser(?:s)?|ball)\b/g,
  /\b(?:violette?s?|violets?|violons?|violoncelles?|violonistes?|viole de gambe)\b/g,
  /\b(?:photographers?|camera ?m[ae]n|camera ?wom[ae]n|directors?|film ?makers?|videographers?)\b.{0,20}\bshoot(?:s|ing)?\b/g,
  /\bbeat(?:s|ing)? (?:\w+ )?\w+ (?:at|in|by|to the)\b|\bbat (?:\w+ )?\w+ (?:aux?|a la|a l'|de peu)\b/g,
  /\bgore[- ]?tex\b|\bcorpse bride\b|\bexquisite corpse\b|\bcadavres? exquis\b|\bnu[- ](?:metal|jazz|disco)\b/g,
  /\ba poils? (?:longs?|courts?|ras|durs?|doux|frises?|blancs?|noirs?|roux)\b/g,
  /\btorture[- ]test\b|\bto die for\b|\bdying (?:light|sun|embers?)\b|\bpendule?s?\b/g,
]

const SOMEBODY =
  '(?:(?:the |a |an |his |her |their |my |another |some |two |three |other )(?:\\w+ ){0,2})?(?:man|men|woman|women|person|people|boys?|girls?|child(?:ren)?|kids?|bab(?:y|ies)|guys?|girlfriend|boyfriend|wife|husband|mother|father|friend|brother|sister|somebody|someone|everyone|everybody|victims?|enem(?:y|ies)|soldiers?|cops?|police ?(?:wo)?m[ae]n|teacher|students?|class(?:mates?)?|neighbou?rs?|dogs?|cats?|puppy|puppies|kittens?|him|her|them|himself|herself|themselves|me|you)'
const QUELQU_UN =
  "(?:(?:le |la |l'|les |un |une |des |son |sa |ses |mon |ma |deux |trois |d')(?:\\w+ ){0,2})?(?:hommes?|femmes?|personnes?|gens|garcons?|filles?|enfants?|gamins?|bebes?|mere|pere|ami|amie|freres?|soeurs?|quelqu'?un|victimes?|ennemis?|soldats?|policiers?|flics?|professeur|eleves?|voisins?|voisines?|chiens?|chats?|chiots?|chatons?)"
/** Nobody between the verb and whom it is done to, or whom it is done to before the verb. */
const doneTo = (english: string, french: string) =>
  new RegExp(
    `\\b(?:${english}) (?:at |to death )?${SOMEBODY}\\b|\\b(?:${french}) ${QUELQU_UN}\\b|\\b(?:is|are|gets?|being|been|was|were) (?:brutally |being )?(?:${english})\\b`,
  )

export const CONTENT_RULES: readonly ContentRule[] = [
  {
    refusal: 'minor',
    pattern:
      /\b(?:child|children|kids?|teen(?:age)?(?:r|rs)?|minors?|school ?girls?|school ?boys?|little girls?|little boys?|underage|lolitas?|enfants?|gamine?s?|fillettes?|mineure?s?|ados?|adolescente?s?|ecoliere?s?|collegienne?s?|lyceennes?)\b.{0,40}\b(?:sexy|lingerie|seductive(?:ly)?|sensual(?:ly)?|provocative(?:ly)?|undress(?:es|ing|ed)?|topless|aguicheuse?s?|sensuelle?s?|se deshabille)\b|\b(?:sexy|seductive|sensual|sexualised|sexualized) (?:\w+ )?(?:child|children|kids?|teens?|teenagers?|school ?girls?|little girls?|fillettes?|adolescentes?|ecolieres?)\b|\b(?:child|kid|toddler|baby|enfant|bebe)\b.{0,30}\b(?:smok(?:es|ing)|drinks? (?:beer|wine|vodka|whisky|alcohol)|holds? a (?:gun|rifle|pistol)|fume une|boit (?:de la biere|du vin|de l'?alcool)|tient (?:un pistolet|un fusil|une arme))\b/,
  },
  {
    refusal: 'sexual',
    pattern:
      /\b(?:nude|nudes|nudity|nudist|naked|topless|bottomless|pornograph\w*|porno?|sex|sexual(?:ly)?|intercourse|erotica?|eroticism|orgasms?|orgy|genitals?|penis|vagina|vulva|boobs?|tits|nipples?|bare breasts?|breasts|masturbat\w*|blow ?jobs?|hentai|nsfw|xxx|striptease|strips? naked|stripper|kamasutra|make love|making love|makes love|blowjob|bondage|fetish|prostitutes?|nue?s?|denudee?s?|a poil|seins|poitrine nue|nudite|sexe|sexuel(?:le|s|les)?|erotiques?|orgie|orgasme|penis|vagin|fesses nues|masturbe\w*|pornographi\w*|faire l'?amour|fait l'?amour|font l'?amour|strip[- ]?tease|se deshabillent?|prostituee?s?|partouze)\b/,
  },
  {
    refusal: 'violence',
    pattern:
      /\b(?:decapitat\w*|behead\w*|dismember\w*|disembowel\w*|eviscerat\w*|gore|gory|mutilat\w*|massacr\w*|slaughter(?:s|ed|ing)? (?:of )?(?:people|humans|children|civilians|men|women)|bloodbath|blood ?shed|blood (?:everywhere|all over|splatter(?:s|ing|ed)?|spurt\w*|sprays?|spraying|gush\w*|pouring|dripping|stains?|on (?:the|his|her) (?:floor|walls?|hands?|face|knife))|(?:pool|puddle|pools|lots|river|rivers) of blood|(?:covered|soaked|drenched|bathed) (?:in|with) blood|blood[- ](?:soaked|covered|stained|drenched)|bleed(?:s|ing)? (?:to death|out)|slits? (?:his|her|their|the|a|someone's) (?:own )?throats?|slitting|cuts? off (?:his|her|the|a|somebody's|someone's) (?:\w+ )?(?:head|arms?|legs?|hands?|fingers?)|severed (?:head|hand|arm|leg|limb|finger)s?|entrails|brains? (?:splatter|explod)\w*|heads? explod\w*|commits? suicide|suicide|kills? (?:him|her|them)sel(?:f|ves)|hangs? (?:him|her)self|self[- ]harm|mass shooting|school shooting|terrorist attack|beheading|lynch\w*|impal(?:es|ed|ing)|cannibal\w*|rapes?|raped|raping|rapist|snuff)\b|\b(?:decapit\w*|egorg\w*|eventr\w*|demembr\w*|ensanglante?\w*|sang partout|mares? de sang|bain de sang|flaques? de sang|giclees? de sang|couvert(?:e|s|es)? de sang|eclaboussures? de sang|du sang (?:partout|coule|gicle|sur)|mutil\w*|massacr\w*|tranche (?:la|sa|une) (?:tete|gorge|main)|coupe (?:la|sa) (?:tete|gorge) (?:a|de|d')|tete coupee|se suicid\w*|suicide|se pend\b|pendu au bout|automutilation|attentat|fusillade|tuerie|carnage|viols?|violer|viole (?:une|la|sa|un)|violee|cannibal\w*|empal\w*|lynch\w*)\b/,
  },
  {
    refusal: 'violence',
    pattern: doneTo(
      'murders?|murdered|murdering|kills?|killed|killing|stabs?|stabbed|stabbing|shoots? down|shoots|shooting|strangles?|strangled|strangling|suffocates?|tortures?|tortured|torturing|executes?|executed|executing|beats? up|beating up|beats?|hangs|hanged|burns? alive|poisons?|slaughters?|butchers?|assassinates?|guns down|eats? alive|skins alive',
      'tue|tuent|tuer|tuant|assassine|assassinent|assassiner|poignarde|poignardent|poignarder|etrangle|etranglent|etrangler|torture|torturent|torturer|execute|executer|abat|abattre|fusille|tabasse|tabasser|frappe|frapper|gifle|bat|battre|tire sur|tirer sur|brule vif|empoisonne|noie|pend|fouette|ecrase',
    ),
  },
  {
    refusal: 'violence',
    pattern:
      /\b(?:tuee?s?|assassinee?s?|poignardee?s?|etranglee?s?|torturee?s?|executee?s?|egorgee?s?|fusillee?s?|abattue?s?|tabassee?s?) par\b|\bmurder scene\b|\bscene de (?:meurtre|torture)\b|\b(?:commits?|committing) (?:a |the )?murder\b|\bmeurtre d(?:e|'|u)\b|\b(?:dead|rotting) (?:bod(?:y|ies)|corpses?)\b|\bcorpses?\b|\bcadavres?\b/,
  },
]
