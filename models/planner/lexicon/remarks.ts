import type { Command, Head, Operation, Row } from './sense.ts'

const operationRow = (operation: Operation, english: string, french: string): Row => [
  { as: 'operation', operation },
  english,
  french,
]
const headRow = (of: Head, english: string, french: string): Row => [{ as: 'head', head: of }, english, french]
const commandRow = (of: Command, english: string, french: string): Row => [
  { as: 'command', command: of },
  english,
  french,
]

/** Verbs that ask for a change. */
export const EDIT_ROWS: readonly Row[] = [
  operationRow(
    'add',
    'add|put in|include|insert|give|bring in|introduce|throw in|i also want|i d also like|add in',
    'ajoute|ajouter|ajoutez|rajoute|rajouter|insere|inserer|donne|inclus|inclure|integre|fais apparaitre',
  ),
  operationRow(
    'remove',
    'remove|delete|take out|take away|get rid of|drop the|erase|take off|cut out|lose the|hide|no more|without|no|dont want|eliminate|lose|stop the',
    'enleve|enlever|retire|retirer|plus de|plus d|supprime|supprimer|efface|effacer|ote|oter|vire|virer|cache|sans|plus aucun|plus aucune|pas de|aucun|aucune|fais disparaitre|debarrasse|arrete la|arrete le|arrete les|stoppe la|stoppe le',
  ),
  operationRow(
    'replace',
    'replace|swap out|substitute|exchange|change the|swap|trade',
    'remplace|remplacer|remplacez|echange|substitue|change le|change la',
  ),
  operationRow(
    'set',
    'make|makes|made|mak|maek|mke|paint|colour|color|turn|set|put|change|switch|render|have|let|try|use|go|i want|let s|lets|turn into|could you make|shift|convert',
    'rends|rend|rendre|peins|peindre|colorie|teins|mets|met|mettre|mettez|fais|fait|faire|faites|passe|passez|change|changer|transforme|transformer|essaie|essaye|remets|remettre|utilise|utiliser|bascule en|passer|rendez|convertis',
  ),
  operationRow(
    'move',
    'move|shift to|place|position|relocate',
    'deplace|deplacer|place|placer|decale|decaler|positionne|bouge',
  ),
  operationRow(
    'keep',
    'keep|leave|preserve|hold on to|don t change|dont change|do not change|dont touch|don t touch|do not touch|leave alone',
    'garde|garder|conserve|conserver|laisse|laisser|ne change pas|ne change rien|ne touche pas|ne touche rien|touche pas|touche pas a|touche pas au|change pas|change rien|touche a rien|ne touche a rien|ne touchez pas|ne changez pas|ne changez rien|gardez|laissez',
  ),
  operationRow(
    'extend',
    'extend|lengthen|prolong|stretch',
    'allonge|allonger|prolonge|prolonger|rallonge|rallonger|etire|etends',
  ),
  operationRow(
    'trim',
    'shorten|trim|cut down|cut off|crop',
    'raccourcis|raccourcir|coupe de|ecourte|ecourter|abrege|reduis la duree',
  ),
  operationRow(
    'swap',
    'swap shots|reorder|switch the order|reverse the order|swap the order|invert the order',
    'inverse|inverser|intervertis|intervertir|change l ordre|inverse l ordre',
  ),
]

export const HEAD_ROWS: readonly Row[] = [
  headRow(
    'light',
    'light|lights|lighting|illumination|sunlight|the sun|sun',
    'lumiere|lumieres|eclairage|luminosite|soleil',
  ),
  headRow(
    'camera',
    'camera|lens|viewpoint|point of view|camera movement|camera move',
    'camera|objectif|point de vue|mouvement de camera|cadreur',
  ),
  headRow('weather', 'weather', 'meteo|temps qu il fait'),
  headRow('style', 'style|look|aesthetic|rendering|art style|visual style', 'style|rendu|esthetique|style visuel|look'),
  headRow(
    'colours',
    'colours|colors|colour|color|tones|tone|palette|hues|tint|colour grade|color grade',
    'couleurs|couleur|tons|ton|palette|teinte|teintes|etalonnage',
  ),
  headRow(
    'film',
    'film|video|clip|movie|animation|footage|whole thing|entire video|everything|all of it|picture|image|sequence|teaser|trailer|commercial|advert|ad|ads|promo|commercials|promo video|product video',
    'film|video|clip|animation|tout|ensemble|image|sequence|toute la video|court metrage|petit film|pub|spot|spot pub|publicite|bande annonce|teaser|promo|annonce|video produit',
  ),
  headRow('shot', 'shot|scene|take', 'plan|scene'),
  headRow(
    'title',
    'title card|end card|end title|opening title|closing title|title|tagline|text|caption|subtitle|words|credits|writing|headline|with the words|saying|that says|that reads|captioned|written on it|written',
    'carton de titre|carton de fin|titre de fin|titre d ouverture|titre|texte|legende|sous titre|inscription|mots|generique|intitule|qui dit|avec les mots|ecris|ecrire|ecrit|avec ecrit|affiche',
  ),
  headRow('background', 'background|backdrop|surroundings', 'arriere plan|fond|decor de fond'),
  headRow('setting', 'setting|place|location|scenery|set', 'decor|lieu|endroit|cadre|paysage'),
  headRow('speed', 'speed|pace|playback speed|playback', 'vitesse|rythme|allure'),
  headRow('duration', 'duration|length', 'duree|longueur'),
  headRow(
    'format',
    'format|aspect|aspect ratio|ratio|resolution|quality|size of the video',
    'format|ratio|resolution|qualite|definition',
  ),
  headRow('framing', 'framing|frame', 'cadrage'),
  headRow(
    'transition',
    'transition|transitions|between each shot|between each|between every shot|between all shots|between all the shots|between them|between the two|between the shots|between the two shots|between shots',
    'transition|transitions|entre les deux|entre les plans|entre les deux plans|entre les scenes|entre chaque plan|entre chaque scene|entre chaque|entre tous les plans',
  ),
  headRow(
    'subject',
    'subject|character|animal|creature|main character|figure',
    'sujet|personnage|animal|bete|creature|heros',
  ),
  headRow('one', 'one|ones', 'celui|celle|ceux|celles'),
  headRow('rest', 'the rest|everything else|rest|all else|other things', 'le reste|tout le reste|reste'),
]

export const COMMAND_ROWS: readonly Row[] = [
  commandRow(
    'undo',
    'undo|undo that|go back|revert|previous version|back to the previous|the one before|step back|undo the last change|previous take|take it back|back to the last version|go back to the previous version|restore the previous version|go back to how it was|back to how it was|how it was before|as it was before|like before|like it was|like it was before|it was better before|i liked it better before|i preferred it before|back to the original|go back to the original|original version',
    'annule|annuler|reviens en arriere|retour|retour en arriere|version precedente|reviens a la version precedente|defais|annule ca|celle d avant|reviens|annule la derniere modification|prise precedente|reviens a la precedente|comme avant|remets comme avant|comme c etait|comme c etait avant|remets comme c etait|remets comme c etait avant|c etait mieux avant|je preferais avant|reviens a l original|version d avant|l ancienne version|remets l ancienne version',
  ),
  commandRow('redo', 'redo|redo that|put it back|reapply', 'retablis|retablir|remets|refais la modification'),
  commandRow(
    'again',
    'try again|again|another try|once more|retry|another take|one more time|do it again|reroll|another version|new version|another one|regenerate|same again|a different version|variation|another variation|versions|variations|several versions|shuffle|different seed|new seed|give me another',
    'recommence|recommencer|encore|encore une fois|reessaie|reessaye|essaie encore|une autre version|autre version|nouvelle version|une autre prise|autre prise|refais|refais le|refaire|une nouvelle prise|regenere|une variante|variante|variantes|versions|plusieurs versions|une autre|relance|autre graine',
  ),
  commandRow(
    'cancel',
    'cancel|stop|abort|cancel that|stop it|stop rendering|never mind|nevermind|forget it|cancel the render',
    'arrete|arreter|stop|interromps|laisse tomber|stoppe|arrete tout|abandonne|annule le rendu|oublie',
  ),
]
