import type { Role, Row } from './sense.ts'

const roleRow = (of: Role, english: string, french: string): Row => [{ as: 'function', role: of }, english, french]

export const FUNCTION_ROWS: readonly Row[] = [
  roleRow('definite', 'the|this|that|these|those', "le|la|les|l'|ce|cet|cette|ces|du|au|aux"),
  roleRow('indefinite', 'a|an|another', "un|une|des|d'|un autre|une autre|d autres"),
  roleRow(
    'possessive',
    'my|your|his|her|its|our|their|s',
    'mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs',
  ),
  roleRow('pronoun', 'it|he|she|they|him|them|himself|itself', 'il|elle|ils|elles|lui|eux|le|la|les|l|leur'),
  roleRow(
    'not',
    'not|never|dont|doesnt|isnt|arent|nothing|nobody|don t|doesn t|shouldn t|shouldnt|mustn t|wouldn t|can t|cant|won t|isn t|aren t|wasn t|nor|neither',
    "ne|n'|pas|jamais|ni|rien|personne|nul",
  ),
  roleRow(
    'then',
    'then|next|after that|afterwards|later|finally|and then|followed by|suddenly|next shot|next scene|in the next shot',
    'puis|ensuite|apres|et puis|enfin|apres ca|apres cela|suivi de|soudain|tout a coup|plan suivant|scene suivante|au plan suivant|plan d apres|pour finir|pour terminer',
  ),
  roleRow('and', 'and|plus|as well as|along with|&|+', 'et|et aussi|ainsi que|&|+'),
  roleRow('with', 'with', 'avec'),
  roleRow('by', 'by|for|into', 'par|en'),
  roleRow(
    'at',
    'in|at|on|inside|onto|near|through|across|along|around|over|under|during|within|upon|among|between|against|beside|off|out|about|past|behind|towards|toward',
    "dans|a|sur|en|chez|a travers|le long|pres|autour|parmi|entre|contre|pendant|depuis|durant|vers|hors|jusqu'|sous|derriere|au dessus|au coin|au dessous|face|par dessus|par dessous|dessus",
  ),
  roleRow('of', 'of|as', "de|d'|comme"),
  roleRow(
    'be',
    'look|looks|should be|become|becomes|becoming|is|are|be|am|was|were|being|been|s|has|have|had|having|there is|there are|there s|does|do|did|will|would|should|could|can|may|might|must|seems|looks like|look like|appears|gets|get',
    "devrait|devrait etre|devraient|devraient etre|doivent|doivent etre|seraient|pourraient|faudrait|que ce soit|devient|deviennent|devienne|est|sont|etait|etaient|soit|etre|sera|a|ont|ai|as|avait|il y a|y a|c'est|on voit|voit|c est|c etait|ce serait|ce sera|avoir|suis|serait|peut|peux|pourrait|pouvez|doit|faut|il faut|semble|semblent",
  ),
  roleRow(
    'instead',
    'instead|rather|instead of|rather than',
    "plutot|a la place|au lieu|au lieu de|a la place de|plutot qu'|a la place du",
  ),
  roleRow('also', 'also|too|as well|in addition', 'aussi|egalement|en plus|de plus|en outre'),
  roleRow('to', 'to|until|till|unto', 'jusqu a|pour que'),
  roleRow('from', 'from', 'depuis'),
  roleRow('for', 'for|per', 'pour|pendant|par'),
  roleRow(
    'while',
    'while|as|when|where|who|which|that|whose|whom|meanwhile',
    "pendant que|tandis que|tandis qu'|qui|que|qu'|ou|dont|quand|lorsque|lorsqu'|alors que|lequel|en train de|en train d'",
  ),
  roleRow(
    'correction',
    'no actually|actually no|no wait|wait no|i mean|no sorry|sorry i mean|or rather|scratch that',
    'non plutot|non en fait|en fait non|enfin non|non attends|je veux dire|euh non|ou plutot|non pardon',
  ),
  roleRow(
    'except',
    'except|except for|apart from|everything but|everyone but',
    'sauf|excepte|hormis|a part|a l exception de|a l exception du',
  ),
  roleRow('only', 'only|just|simply', 'seulement|juste|uniquement|simplement'),
  roleRow(
    'filler',
    [
      'int|ext|bday|better|nicer|prettier|cooler looking|oops|whoops|dammit|sorry|wait|oh|ah|not the other way around|not the reverse|not vice versa|lol|haha|omg|pls|plz|ur|thru|gonna|wanna|nah|hmm|um|uh|btw|same thing|the same thing|prefer|id rather|what if|how about|what about|why not|both|please|ok|okay|so|well|now|yes|yeah|hey rushes|rushes|i|you|we|me|us|want|wants|wish|would like|i d like|id like|like|need|see|show|show me|create|generate|produce|shoot|film me|draw|paint me|animate|imagine|picture of',
      'of|up|at all|really|some|any|all|every|each|other|than|same|such|here|there|it s|its|itself|own|still|even|almost|already|maybe|perhaps|something|thing|things|kind of|sort of|version|picture|pov|meant|mean|someday|featuring|shows|showing|set in|taking place|takes place|based|using|everywhere|throughout|im|ill|ive|id|lets|whole|entire|entirely|completely|totally|fully|way|bit|if|but|because|though|however|yet|not only|or|either|total|effect|mode|version|type|hello rushes|kindly|product|product shot|actually|in fact|after all|in total|in all|altogether|overall|seen|view|during the|opening|beginning|start|starts|starting|end|ends|ending|begin|begins|middle of|time|long|lasting|lasts|last for|duration of|first of all|quite|rather|pretty|exactly|full|ready|now make|by itself|alone|together|while it|atmosphere|ambience|ambiance|mood|feel|feeling|vibe|vibes|season|weather is|background is|format is|speed of|made|do|does',
    ].join('|'),
    [
      "et pas l inverse|pas l inverse|et non l inverse|non l inverse|pas le contraire|on decouvre|decouvre|anniv|int|ext|interieur|exterieur|mdr|lol|ptdr|ki|ke|ds|pr|ac|avk|non|nan|oups|mince|zut|argh|pardon|attends|ah non|oh non|jveux|jvoudrais|jaimerais|hein|euh|bah|ben|bref|main dans la main|vu|vus|vue de|s'il te plait|s il te plait|s'il vous plait|s il vous plait|stp|svp|ok|d accord|d'accord|alors|bon|oui|ouais|je|j'|tu|nous|on|vous|la meme chose|prefere|prefererais|et si|pourquoi pas|me|m'|te|t'|se|s'|y|veux|veut|voudrais|aimerais|souhaite|voir|montre|montre moi|cree|creer|genere|generer|realise|realiser|filme|filmer|dessine|imagine|anime moi|fais moi|montrer|montrez|peux tu|pourrais tu|pouvez vous|est ce que|moi",
      'tout|toute|tous|toutes|chaque|autre|autres|meme|memes|cela|ca|ceci|tres|trop|peu|ici|la bas|encore|toujours|deja|peut etre|quelque chose|chose|truc|genre|sorte|sorte de|type|bien|version|effet|mode|ambiance|atmosphere|entier|entiere|entierement|completement|totalement|mais|car|parce que|parce qu|donc|si|or|soit|seul|seule|ensemble|en fait|finalement|au final|en tout|au total|debut|fin|debut du|d abord|tout d abord|en premier|en dernier|avant|juste avant|juste apres|voulait|pouvait|devait|allait|histoire|commence|commencent|commencer|finit|finir|termine|terminer|long de|dure|durer|durant|longue|duree de|en mode|avoir|maintenant|facon|maniere|a la maniere de|a la facon de|dans le style|style de|style|moi|toi|plus|moins|que tu|tel|telle|ainsi|voila|voici|presque|assez|vraiment|la|eh|ah|oh|hein|merci de|partout|veuillez|faire que|mettant en scene|total|cours|au cours|long|lors|ou est|celui ci|debut de|vue|on a|se trouve|trouve|milieu|bord|coin|cote',
    ].join('|'),
  ),
]
