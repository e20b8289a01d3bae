import type { Language } from '../lexicon/lexicon.ts'

/** What a film may be about when nobody says what is seen in it, with shots that such a film usually has. */
export interface Theme {
  /** Folded words of either language that name it. */
  words: RegExp
  shots: Readonly<Record<Language, readonly string[]>>
}

const defineTheme = (words: RegExp, en: string, fr: string): Theme => ({
  words,
  shots: { en: en.split('|'), fr: fr.split('|') },
})

/** The first whose words occur is taken. Shots name neither hour nor weather: those are the person's. */
export const THEMES: readonly Theme[] = [
  defineTheme(
    /\b(?:coffee ?(?:shop|house|bar|brand|beans)?|cafes?|espresso|latte|cappuccino|barista|salon de the|tea ?(?:room|house|shop))\b/,
    'close-up of a cup of coffee on a wooden table in the café|a woman drinks coffee at a table in the café|wide shot of the café, people sit at a table|a man walks into the café, slow zoom in',
    'gros plan d’une tasse de café sur une table en bois dans le café|une femme boit un café à une table du café|plan large du café, des gens sont assis à une table|un homme entre dans le café, zoom avant lent',
  ),
  defineTheme(
    /\b(?:bakery|bakeries|boulangeries?|patisseries?|pastry shop|bread|croissants?|cakes?|gateaux?)\b/,
    'close-up of bread on a wooden table in the bakery|a baker stands in the bakery|a child eats a cake in the bakery|wide shot of the bakery',
    'gros plan d’un pain sur une table en bois dans la boulangerie|un boulanger est debout dans la boulangerie|un enfant mange un gâteau dans la boulangerie|plan large de la boulangerie',
  ),
  defineTheme(
    /\b(?:restaurants?|pizzerias?|pizza|burgers?|food(?: truck)?|bistros?|brasseries?|trattoria|sushi|cuisine|catering|traiteur)\b/,
    'close-up of a pizza on a table in the restaurant|a cook stands in the kitchen|people sit at a table in the restaurant|wide shot of the restaurant, slow zoom out',
    'gros plan d’une pizza sur une table dans le restaurant|un cuisinier est debout dans la cuisine|des gens sont assis à une table du restaurant|plan large du restaurant, zoom arrière lent',
  ),
  defineTheme(
    /\b(?:gyms?|fitness|sports? (?:club|brand|shoes?|wear)|sneakers?|running|marathon|workout|salle de sport|baskets|coaching sportif|club de sport)\b/,
    'a runner runs in the street, tracking shot|close-up of a running shoe|a woman jumps in the gym|a runner runs on a road, low angle',
    'un coureur court dans la rue, travelling|gros plan d’une chaussure de sport|une femme saute dans la salle de sport|un coureur court sur une route, contre-plongée',
  ),
  defineTheme(
    /\b(?:cars?|automobiles?|voitures?|suv|garages?|concession(?:naire)?s?|dealership|driving|electric vehicle|vehicule)\b/,
    'wide shot of a car on a country road|a car drives along the coast, tracking shot|close-up of a car in the street|a car drives through the city, aerial view',
    'plan large d’une voiture sur une route de campagne|une voiture roule le long de la côte, travelling|gros plan d’une voiture dans la rue|une voiture roule dans la ville, vue aérienne',
  ),
  defineTheme(
    /\b(?:perfumes?|fragrances?|parfums?|cosmetics?|cosmetiques?|make ?up|maquillage|skincare|beauty|beaute|jewel(?:le)?ry|bijoux|bijouterie|watch(?:es)?|montres?|luxury|luxe|fashion|mode|clothing|boutiques?|vetements?)\b/,
    'close-up of a bottle on a stage, slow zoom in|a woman in a red dress walks on a stage|medium shot of a woman, the camera orbits|close-up of a bottle beside a flower',
    'gros plan d’un flacon sur une scène, zoom avant lent|une femme en robe rouge marche sur une scène|plan moyen d’une femme, la caméra tourne autour|gros plan d’un flacon à côté d’une fleur',
  ),
  defineTheme(
    /\b(?:travel|trip|holidays?|vacations?|tourism|hotels?|resorts?|agency for travel|voyages?|vacances|tourisme|agence de voyages?|camping|cruises?|croisieres?|summer camp)\b/,
    'aerial view of the beach|a woman walks on the beach|a boat sails along the coast, tracking shot|a child runs in a meadow, the camera follows',
    'vue aérienne de la plage|une femme marche sur la plage|un bateau navigue le long de la côte, travelling|un enfant court dans une prairie, la caméra suit',
  ),
  defineTheme(
    /\b(?:pets?|pet (?:shop|food)|dog food|cat food|vet(?:erinary)?|animalerie|croquettes|refuge animalier|animal shelter|veterinaire)\b/,
    'a dog runs in a meadow|close-up of a cat in the living room|a child plays with a dog in the garden|a dog sleeps on a sofa',
    'un chien court dans une prairie|gros plan d’un chat dans le salon|un enfant joue avec un chien dans le jardin|un chien dort sur un canapé',
  ),
  defineTheme(
    /\b(?:wildlife|nature|ecology|environment|planet|forests?|faune|ecologie|environnement|planete|biodiversity|biodiversite|national park|parc naturel|zoos?)\b/,
    'wide shot of the forest|a deer walks in the forest|close-up of an owl on a tree in the forest|an eagle flies over the mountains',
    'plan large de la forêt|un cerf marche dans la forêt|gros plan d’un hibou sur un arbre dans la forêt|un aigle vole au-dessus des montagnes',
  ),
  defineTheme(
    /\b(?:birthdays?|anniversaires?|part(?:y|ies)|fetes?|weddings?|mariages?|christmas|noel|invitation|celebration)\b/,
    'close-up of a cake on a table in the living room|people dance in the living room|a child holds a balloon in the garden|wide shot of people in the garden',
    'gros plan d’un gâteau sur une table dans le salon|des gens dansent dans le salon|un enfant tient un ballon dans le jardin|plan large de gens dans le jardin',
  ),
  defineTheme(
    /\b(?:concerts?|music|musique|bands?|festivals?|albums?|groupe de rock|orchestr(?:a|e)|theatre|theater|opera|shows?|spectacles?)\b/,
    'wide shot of the stage|a musician plays the guitar on a stage|close-up of a guitar on a stage|people dance on a stage',
    'plan large de la scène de concert|un musicien joue de la guitare sur une scène|gros plan d’une guitare sur une scène|des gens dansent sur une scène',
  ),
  defineTheme(
    /\b(?:library|bibliotheques?|bookshops?|bookstores?|librairies?|books?|livres?|novels?|romans?)\b/,
    'close-up of a book on a table in the library|a woman sits at a table in the library|wide shot of the library|a child stands in the library holding a book',
    'gros plan d’un livre sur une table dans la bibliothèque|une femme est assise à une table dans la bibliothèque|plan large de la bibliothèque|un enfant est debout dans la bibliothèque avec un livre',
  ),
  defineTheme(
    /\b(?:schools?|universit(?:y|ies)|college|courses?|education|ecoles?|universites?|lycees?|formations?)\b/,
    'wide shot of the classroom|children sit in the classroom|close-up of a book on a table in the classroom|a teacher walks in the classroom',
    'plan large de la salle de classe|des enfants sont assis dans la salle de classe|gros plan d’un livre sur une table dans la salle de classe|un professeur marche dans la salle de classe',
  ),
  defineTheme(
    /\b(?:phones?|smartphones?|apps?|software|startups?|start-up|tech|technology|laptops?|computers?|telephones?|applications?|logiciels?|ordinateurs?|banks?|banques?|insurance|assurances?|office|bureaux?|agency|agences?|company|entreprises?|business)\b/,
    'a woman sits at a table in the office|close-up of a laptop on a table in the office|a man walks in the street holding a phone|aerial view of the city skyline',
    'une femme est assise à une table dans le bureau|gros plan d’un ordinateur sur une table dans le bureau|un homme marche dans la rue avec un téléphone|vue aérienne des toits de la ville',
  ),
  defineTheme(
    /\b(?:real estate|houses?|homes?|apartments?|furniture|interior design|decoration|immobilier|maisons?|appartements?|meubles?|agence immobiliere)\b/,
    'wide shot of a house in the garden|a sofa in the living room, slow pan to the right|close-up of a table in the kitchen|a family walks in front of a house in the garden',
    'plan large d’une maison dans le jardin|un canapé dans le salon, panoramique lent à droite|gros plan d’une table dans la cuisine|une famille marche devant une maison dans le jardin',
  ),
  defineTheme(
    /\b(?:markets?|marches?|farmers?|farms?|fermes?|vegetables?|legumes?|fruits?|organic|bio|vineyards?|wine|vins?|vignobles?|cheese|fromages?|grocer(?:y|ies)|epiceries?|supermarch?e?t?s?)\b/,
    'wide shot of the market|close-up of an apple on a table at the market|a woman walks through the market|a farmer stands in a field',
    'plan large du marché|gros plan d’une pomme sur une table au marché|une femme marche dans le marché|un fermier est debout dans un champ',
  ),
  defineTheme(
    /\b(?:toys?|jouets?|games?|jeux|kids|enfants|playground|aire de jeux|creche|kindergarten)\b/,
    'a child plays with a ball in the living room|close-up of a teddy bear on a sofa|children run in the garden|a child holds a balloon in the garden',
    'un enfant joue avec une balle dans le salon|gros plan d’un ours en peluche sur un canapé|des enfants courent dans le jardin|un enfant tient un ballon dans le jardin',
  ),
  defineTheme(
    /\b(?:space|astronomy|science|museums?|espace|astronomie|sciences?|musees?|rockets?|fusees?)\b/,
    'wide shot of space|a rocket flies in space|an astronaut walks on the moon|close-up of an astronaut on the moon',
    'plan large de l’espace|une fusée vole dans l’espace|un astronaute marche sur la lune|gros plan d’un astronaute sur la lune',
  ),
]
