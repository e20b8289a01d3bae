import type { Row, SmallTalk, Topic } from './sense.ts'

const askRow = (topic: Topic, english: string, french: string): Row => [{ as: 'ask', topic }, english, french]
const talkRow = (of: SmallTalk, english: string, french: string): Row => [{ as: 'talk', talk: of }, english, french]

/** Questions we can answer and what people say to be kind. */
export const TALK_ROWS: readonly Row[] = [
  askRow(
    'abilities',
    'what can you do|what do you do|what can i do|what can i ask|help|help me|what are you able to do|capabilities|what is possible|what s possible|features|what else can you do',
    'que peux tu faire|que sais tu faire|qu est ce que tu peux faire|qu est ce que tu sais faire|que puis je faire|que peut on faire|aide|aide moi|tu fais quoi|tu sais faire quoi|tu peux faire quoi|que pouvez vous faire|que puis je demander|a quoi tu sers|que savez vous faire',
  ),
  askRow(
    'length',
    'how long may it be|how long can it be|how long can|maximum length|max length|how many seconds|maximum duration|how long|longest video|duration limit|time limit',
    'combien de temps|quelle duree|duree maximale|duree maximum|combien de secondes|quelle longueur|duree max|longueur maximale',
  ),
  askRow(
    'places',
    'which places|what places|which sets|where can|which locations|what locations|what backgrounds|which settings|what sets',
    'quels lieux|quels decors|quels endroits|ou peut|quels paysages|quel decor',
  ),
  askRow(
    'subjects',
    'which animals|what animals|which characters|what characters|which subjects|what subjects|who can|what can you show|which things|what objects',
    'quels animaux|quels personnages|quels sujets|que peux tu montrer|quels objets|quelles choses',
  ),
  askRow(
    'looks',
    'what are the styles|list of styles|styles available|which styles|what styles|which looks|what looks|which lights|what lights|what weather|which weather|what weathers',
    'c est quoi les styles|les styles dispo|styles disponibles|quels styles|quel style|quelles lumieres|quelles meteos|quels rendus|quelles ambiances|quelle meteo',
  ),
  askRow(
    'camera',
    'which camera moves|what camera moves|which camera movements|what camera movements|what shots can',
    'quels mouvements de camera|quels plans|quels cadrages',
  ),
  askRow(
    'cost',
    'is it free|how much does it cost|how much|price|does it cost',
    'c est gratuit|est ce gratuit|combien ca coute|prix|ca coute combien|c est payant|est ce payant',
  ),
  askRow(
    'how',
    'how does it work|how do you work|how does this work|how do i use|how do i start|how to use',
    'comment ca marche|comment tu marches|comment ca fonctionne|comment fonctionnes tu|comment faire|comment je fais|comment utiliser',
  ),
  askRow(
    'who',
    'who made you|who built you|who created you|who are you|what are you|your name|what s your name|are you human|are you a robot|are you an ai|are you chatgpt',
    'qui t a fait|qui t a cree|qui es tu|tu es qui|comment tu t appelles|quel est ton nom|es tu humain|es tu un robot|es tu une ia|t es qui|qui etes vous',
  ),
  askRow(
    'speed',
    'how long does it take|how long will it take|how fast are you|rendering time|when will it be ready|is it ready',
    'combien de temps ca prend|c est long|ca prend combien de temps|temps de rendu|quand est ce que c est pret|c est pret|ca va prendre combien de temps',
  ),
  askRow(
    'sound',
    'can you add music|can you add sound|can you make sound|can it have sound|is there sound|does it have sound|can you do music|can i add music',
    'tu peux faire du son|peux tu faire du son|tu peux mettre de la musique|peux tu mettre de la musique|peux tu ajouter de la musique|y a t il du son|il y a du son|est ce qu il y a du son',
  ),
  askRow(
    'pictures',
    'my own pictures|my own photos|my own images|my own picture|my own photo|use my photo|use my picture|upload a photo|upload a picture|upload my',
    'mes photos|mes propres photos|mes images|mes propres images|ma photo|ma propre photo|importer une photo|envoyer une photo',
  ),
  askRow(
    'download',
    'can i download|how do i download|how to download|can i save|how do i save|where is the file|how do i export|can i export|can i share',
    'telecharger|comment je telecharge|je peux telecharger|enregistrer la video|exporter la video|ou est le fichier',
  ),
  askRow(
    'privacy',
    'private|my data|privacy|who can see|is it safe|are my videos public',
    'prive|mes donnees|confidentialite|qui peut voir|est ce que c est prive|donnees personnelles',
  ),
  askRow(
    'languages',
    'which languages|what languages|do you speak|do you understand french|speak french|speak spanish|speak english',
    'quelles langues|tu parles|parles tu|vous parlez|tu comprends l anglais|tu comprends le francais',
  ),
  askRow(
    'formats',
    'max resolution|maximum resolution|which resolution|what resolution|which formats|what formats|which format|what format|how many fps|what aspect ratios',
    'resolution max|resolution maximale|quelle resolution|quels formats|quel format|combien d images par seconde',
  ),
  talkRow(
    'hello',
    'hello|hi|hey|hi there|hello there|good morning|good evening|good afternoon|greetings|yo|howdy',
    'bonjour|salut|coucou|bonsoir|bien le bonjour',
  ),
  talkRow(
    'thanks',
    'thanks|thanks in advance|thank you in advance|thank you dear|thanks dear|thank you|thx|cheers|many thanks|thank you so much|thanks a lot|much appreciated',
    'merci|merci d avance|d avance merci|merci a vous|merci a toi|merci beaucoup|merci bien|mille mercis|je te remercie|je vous remercie',
  ),
  talkRow(
    'bye',
    'bye|goodbye|see you|good night|good bye|see you later|ciao',
    'au revoir|a bientot|bonne nuit|ciao|a plus|a plus tard|bonne journee|bonne soiree',
  ),
  talkRow(
    'praise',
    'aww|awww|not bad|not bad at all|wow|woah|whoa|yay|woohoo|great|nice|cool|awesome|perfect|amazing|well done|beautiful|i love it|love it|good job|wonderful|excellent|superb|that s great|looks good|lovely|fantastic|i like it|very good|good',
    'pas mal|pas mal du tout|plutot pas mal|waouh|wahou|ouah|oh la la|trop drole|super|genial|parfait|bravo|magnifique|excellent|top|j adore|trop bien|c est beau|tres beau|joli|merveilleux|impressionnant|chouette|formidable|c est bien|bien joue|ca me plait',
  ),
  talkRow(
    'complaint',
    'ugly|bad|terrible|awful|horrible|i hate it|not good|i don t like it|i dont like it|that s not what i asked|it s wrong|wrong',
    'moche|nul|mauvais|affreux|j aime pas|je n aime pas|pas terrible|c est rate|rate|c est pas ca|ce n est pas ca|pas beau|degueulasse',
  ),
  talkRow(
    'mood',
    'how are you|how are you doing|what s up|how is it going|how s it going',
    'ca va|comment ca va|comment vas tu|comment allez vous|tu vas bien|quoi de neuf',
  ),
]
