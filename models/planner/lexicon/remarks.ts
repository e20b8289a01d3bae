import type { Command, Comparison, Head, Operation, Row, SmallTalk, Topic } from './sense.ts'

const does = (operation: Operation, english: string, french: string): Row => [
  { as: 'operation', operation },
  english,
  french,
]
const compare = (what: Comparison, up: boolean, english: string, french: string): Row => [
  { as: 'compare', what, up },
  english,
  french,
]
const head = (of: Head, english: string, french: string): Row => [{ as: 'head', head: of }, english, french]
const command = (of: Command, english: string, french: string): Row => [{ as: 'command', command: of }, english, french]
const ask = (topic: Topic, english: string, french: string): Row => [{ as: 'ask', topic }, english, french]
const talk = (of: SmallTalk, english: string, french: string): Row => [{ as: 'talk', talk: of }, english, french]

export const EDIT_ROWS: readonly Row[] = [
  does(
    'add',
    'add|put in|include|insert|give|bring in|introduce|throw in|i also want|i d also like|add in',
    'ajoute|ajouter|ajoutez|rajoute|rajouter|insere|inserer|donne|inclus|inclure|integre|fais apparaitre',
  ),
  does(
    'remove',
    'remove|delete|take out|take away|get rid of|drop the|erase|take off|cut out|lose the|hide|no more|without|no|dont want|eliminate|lose|stop the',
    'enleve|enlever|retire|retirer|supprime|supprimer|efface|effacer|ote|oter|vire|virer|cache|sans|plus aucun|plus aucune|pas de|aucun|aucune|fais disparaitre|debarrasse|arrete la|arrete le|arrete les|stoppe la|stoppe le',
  ),
  does(
    'replace',
    'replace|swap out|substitute|exchange|change the|swap|trade',
    'remplace|remplacer|remplacez|echange|substitue|change le|change la',
  ),
  does(
    'set',
    'make|makes|made|paint|colour|color|turn|set|put|change|switch|render|have|let|try|use|go|i want|let s|lets|turn into|could you make|shift|convert',
    'rends|rend|rendre|peins|peindre|colorie|teins|mets|met|mettre|mettez|fais|fait|faire|faites|passe|passez|change|changer|transforme|transformer|essaie|essaye|utilise|utiliser|bascule en|passer|rendez|convertis',
  ),
  does(
    'move',
    'move|shift to|place|position|relocate',
    'deplace|deplacer|place|placer|decale|decaler|positionne|bouge',
  ),
  does(
    'keep',
    'keep|leave|preserve|hold on to|don t change|dont change|do not change|dont touch',
    'garde|garder|conserve|conserver|laisse|laisser|ne change pas|ne change rien|ne touche pas|ne touche rien',
  ),
  does(
    'extend',
    'extend|lengthen|prolong|stretch',
    'allonge|allonger|prolonge|prolonger|rallonge|rallonger|etire|etends',
  ),
  does(
    'trim',
    'shorten|trim|cut down|cut off|crop',
    'raccourcis|raccourcir|coupe de|ecourte|ecourter|abrege|reduis la duree',
  ),
  does(
    'swap',
    'swap shots|reorder|switch the order|reverse the order|swap the order|invert the order',
    'inverse|inverser|intervertis|intervertir|change l ordre|inverse l ordre',
  ),
]

export const COMPARE_ROWS: readonly Row[] = [
  compare(
    'duration',
    true,
    'longer|make it longer|last longer|lasts longer|more time',
    'plus long|plus longue|plus longtemps|dure plus longtemps|dure plus',
  ),
  compare('duration', false, 'shorter|briefer', 'plus court|plus courte|moins long|moins longue|moins longtemps'),
  compare(
    'speed',
    true,
    'faster|quicker|speed up|more quickly|speed it up|speedier|hurry up|accelerate|more speed',
    'plus vite|plus rapide|plus rapidement|accelere|accelerer|accelere le|moins lent|moins lentement',
  ),
  compare(
    'speed',
    false,
    'slower|slow down|more slowly|slow it down|less fast|decelerate|more calmly',
    'plus lent|plus lente|plus lentement|ralentis|ralentir|moins vite|moins rapide|plus doucement|plus calme|ralentit',
  ),
  compare(
    'size',
    true,
    'bigger|larger|taller|enlarge|grow|increase the size of|scale up|fatter',
    'plus grand|plus grande|plus gros|plus grosse|agrandis|agrandir|grossis|grossir|agrandit|plus haut',
  ),
  compare(
    'size',
    false,
    'smaller|shrink|reduce the size of|scale down|tinier',
    'plus petit|plus petite|retrecis|retrecir|rapetisse|reduis la taille|moins grand|moins gros|rapetisser',
  ),
  compare(
    'brightness',
    true,
    'brighter|lighter|more light|brighten|more luminous|lighten|more bright|less dark',
    'plus clair|plus claire|plus lumineux|plus lumineuse|plus de lumiere|eclaircis|eclaircir|illumine|moins sombre|plus brillant',
  ),
  compare(
    'brightness',
    false,
    'darker|dimmer|less light|darken|dim|less bright|dim the lights|dimly lit|dark',
    'plus sombre|plus fonce|moins de lumiere|assombris|assombrir|moins clair|moins lumineux|moins lumineuse|tamise|sombre|tamisee',
  ),
  compare(
    'amount',
    true,
    'more|heavier|stronger|more intense|increase|intensify|harder',
    'plus fort|plus forte|plus de|plus d|davantage|davantage de|plus intense|augmente|intensifie|encore plus de',
  ),
  compare(
    'amount',
    false,
    'less|lighter rain|weaker|fewer|less intense|decrease|reduce|softer',
    'moins fort|moins forte|moins de|moins d|moins intense|diminue|attenue|reduis|baisse|adoucis|plus leger|plus legere',
  ),
  compare(
    'near',
    true,
    'closer|nearer|tighter',
    'plus pres|plus proche|plus serre|rapproche|rapproche toi|plus rapproche',
  ),
  compare(
    'near',
    false,
    'farther|further|further away|farther away|wider|more distant|looser',
    'plus loin|plus eloigne|plus large|recule|eloigne',
  ),
  compare('warmth', true, 'warmer|hotter', 'plus chaud|plus chaude|plus chaleureux|rechauffe'),
  compare('warmth', false, 'cooler|colder|icier', 'plus froid|plus froide|refroidis'),
  compare(
    'saturation',
    true,
    'more colourful|more colorful|more saturated|more vivid|more colour|more color|more vibrant|punchier',
    'plus colore|plus coloree|plus sature|plus vif|plus vive|plus de couleur|plus de couleurs|plus eclatant',
  ),
  compare(
    'saturation',
    false,
    'less colourful|less colorful|less saturated|less colour|less color|less vivid|more muted|paler|duller',
    'moins colore|moins sature|moins vif|moins de couleur|moins de couleurs|plus pale|plus terne',
  ),
]

export const HEAD_ROWS: readonly Row[] = [
  head(
    'light',
    'light|lights|lighting|illumination|sunlight|the sun|sun',
    'lumiere|lumieres|eclairage|luminosite|soleil',
  ),
  head(
    'camera',
    'camera|lens|viewpoint|point of view|camera movement|camera move',
    'camera|objectif|point de vue|mouvement de camera|cadreur',
  ),
  head('weather', 'weather', 'meteo|temps qu il fait'),
  head('style', 'style|look|aesthetic|rendering|art style|visual style', 'style|rendu|esthetique|style visuel|look'),
  head(
    'colours',
    'colours|colors|colour|color|tones|tone|palette|hues|tint|colour grade|color grade',
    'couleurs|couleur|tons|ton|palette|teinte|teintes|etalonnage',
  ),
  head(
    'film',
    'film|video|clip|movie|animation|footage|whole thing|entire video|everything|all of it|picture|image|sequence',
    'film|video|clip|animation|tout|ensemble|image|sequence|toute la video|court metrage|petit film',
  ),
  head('shot', 'shot|scene|take', 'plan|scene'),
  head(
    'title',
    'title|text|caption|subtitle|words|credits|writing|headline|with the words|saying|that says|that reads|captioned',
    'titre|texte|legende|sous titre|inscription|mots|generique|intitule|qui dit|avec les mots|ecris|ecrire|affiche',
  ),
  head('background', 'background|backdrop|surroundings', 'arriere plan|fond|decor de fond'),
  head('setting', 'setting|place|location|scenery|set', 'decor|lieu|endroit|cadre|paysage'),
  head('speed', 'speed|pace|playback speed|playback', 'vitesse|rythme|allure'),
  head('duration', 'duration|length', 'duree|longueur'),
  head(
    'format',
    'format|aspect|aspect ratio|ratio|resolution|quality|size of the video',
    'format|ratio|resolution|qualite|definition',
  ),
  head('framing', 'framing|frame', 'cadrage'),
  head('transition', 'transition|transitions', 'transition|transitions'),
  head(
    'subject',
    'subject|character|animal|creature|main character|figure',
    'sujet|personnage|animal|bete|creature|heros',
  ),
  head('one', 'one|ones', 'celui|celle|ceux|celles'),
  head('rest', 'the rest|everything else|rest|all else|other things', 'le reste|tout le reste|reste'),
]

export const COMMAND_ROWS: readonly Row[] = [
  command(
    'undo',
    'undo|undo that|go back|revert|previous version|back to the previous|the one before|step back|undo the last change|previous take|take it back|back to the last version|go back to the previous version|restore the previous version',
    'annule|annuler|reviens en arriere|retour|retour en arriere|version precedente|reviens a la version precedente|defais|annule ca|celle d avant|reviens|annule la derniere modification|prise precedente|reviens a la precedente',
  ),
  command('redo', 'redo|redo that|put it back|reapply', 'retablis|retablir|remets|refais la modification'),
  command(
    'again',
    'try again|again|another try|once more|retry|another take|one more time|do it again|reroll|another version|new version|another one|regenerate|same again|a different version|variation|another variation|shuffle|different seed|new seed|give me another',
    'recommence|recommencer|encore|encore une fois|reessaie|reessaye|essaie encore|une autre version|autre version|nouvelle version|une autre prise|autre prise|refais|refais le|refaire|une nouvelle prise|regenere|une variante|variante|une autre|relance|autre graine',
  ),
  command(
    'cancel',
    'cancel|stop|abort|cancel that|stop it|stop rendering|never mind|nevermind|forget it|cancel the render',
    'arrete|arreter|stop|interromps|laisse tomber|stoppe|arrete tout|abandonne|annule le rendu|oublie',
  ),
]

export const TALK_ROWS: readonly Row[] = [
  ask(
    'abilities',
    'what can you do|what do you do|what can i do|what can i ask|help|help me|what are you able to do|capabilities|what is possible|what s possible|features|what else can you do',
    'que peux tu faire|que sais tu faire|qu est ce que tu peux faire|qu est ce que tu sais faire|que puis je faire|que peut on faire|aide|aide moi|tu fais quoi|tu sais faire quoi|tu peux faire quoi|que pouvez vous faire|que puis je demander|a quoi tu sers|que savez vous faire',
  ),
  ask(
    'length',
    'how long may it be|how long can it be|how long can|maximum length|max length|how many seconds|maximum duration|how long|longest video|duration limit|time limit',
    'combien de temps|quelle duree|duree maximale|duree maximum|combien de secondes|quelle longueur|duree max|longueur maximale',
  ),
  ask(
    'places',
    'which places|what places|which sets|where can|which locations|what locations|what backgrounds|which settings|what sets',
    'quels lieux|quels decors|quels endroits|ou peut|quels paysages|quel decor',
  ),
  ask(
    'subjects',
    'which animals|what animals|which characters|what characters|which subjects|what subjects|who can|what can you show|which things|what objects',
    'quels animaux|quels personnages|quels sujets|que peux tu montrer|quels objets|quelles choses',
  ),
  ask(
    'looks',
    'which styles|what styles|which looks|what looks|which lights|what lights|what weather|which weather|what weathers',
    'quels styles|quel style|quelles lumieres|quelles meteos|quels rendus|quelles ambiances|quelle meteo',
  ),
  ask(
    'camera',
    'which camera moves|what camera moves|which camera movements|what camera movements|what shots can',
    'quels mouvements de camera|quels plans|quels cadrages',
  ),
  ask(
    'cost',
    'is it free|how much does it cost|how much|price|does it cost',
    'c est gratuit|est ce gratuit|combien ca coute|prix|ca coute combien|c est payant|est ce payant',
  ),
  ask(
    'how',
    'how does it work|how do you work|how does this work|how do i use|how do i start|how to use',
    'comment ca marche|comment tu marches|comment ca fonctionne|comment fonctionnes tu|comment faire|comment je fais|comment utiliser',
  ),
  ask(
    'who',
    'who are you|what are you|your name|what s your name|are you human|are you a robot|are you an ai|are you chatgpt',
    'qui es tu|tu es qui|comment tu t appelles|quel est ton nom|es tu humain|es tu un robot|es tu une ia|t es qui|qui etes vous',
  ),
  ask(
    'speed',
    'how long does it take|how long will it take|how fast are you|rendering time|when will it be ready|is it ready',
    'combien de temps ca prend|c est long|ca prend combien de temps|temps de rendu|quand est ce que c est pret|c est pret|ca va prendre combien de temps',
  ),
  talk(
    'hello',
    'hello|hi|hey|hi there|hello there|good morning|good evening|good afternoon|greetings|yo|howdy',
    'bonjour|salut|coucou|bonsoir|hello|hey|yo|bien le bonjour',
  ),
  talk(
    'thanks',
    'thanks|thank you|thx|cheers|many thanks|thank you so much|thanks a lot|much appreciated',
    'merci|merci beaucoup|merci bien|mille mercis|je te remercie|je vous remercie',
  ),
  talk(
    'bye',
    'bye|goodbye|see you|good night|good bye|see you later|ciao',
    'au revoir|a bientot|bonne nuit|ciao|a plus|a plus tard|bonne journee|bonne soiree',
  ),
  talk(
    'praise',
    'great|nice|cool|awesome|perfect|amazing|well done|beautiful|i love it|love it|good job|wonderful|excellent|superb|that s great|looks good|lovely|fantastic|i like it|very good|good',
    'super|genial|parfait|bravo|magnifique|excellent|top|j adore|trop bien|c est beau|tres beau|joli|merveilleux|impressionnant|chouette|formidable|c est bien|bien joue|ca me plait',
  ),
  talk(
    'complaint',
    'ugly|bad|terrible|awful|horrible|i hate it|not good|i don t like it|i dont like it|that s not what i asked|it s wrong|wrong',
    'moche|nul|mauvais|affreux|j aime pas|je n aime pas|pas terrible|c est rate|rate|c est pas ca|ce n est pas ca|pas beau|degueulasse',
  ),
  talk(
    'mood',
    'how are you|how are you doing|what s up|how is it going|how s it going',
    'ca va|comment ca va|comment vas tu|comment allez vous|tu vas bien|quoi de neuf',
  ),
]
