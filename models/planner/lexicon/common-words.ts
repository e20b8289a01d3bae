/**
 * Frequent words that mean nothing to a shot plan. They are listed so that the speller leaves them alone:
 * "voulait" is no mistyped "volait", "soup" no "soap".
 */
export const COMMON_ENGLISH = `lit bang bangs banging pile piles puddle puddles lone carriage caravan able above across adult advance afraid against ahead alive amount anger angle answer appear appeared appears
  arm arms army around art ask asked attack aunt awake bag balance balancing bare base bath beat become bed
  begin believe belong below bend best better between birth birthday bite blow blue board body bone born
  bottle bottom bow brain branch branches brand brave bread break breath breathe breathing bright bring broken
  build building built burn burning busy buy call called calm cannot care careful carry catch cause celebrate
  chance change character check cheer choose church circle clap clean clear clever climb climbing clock
  clothes coffee cold collect comes common cook cooking corner cost count country couple cover create crown
  cry cup curtain cute damage dance danger dangerous daughter dead deep deliver die different dig dinner dirt
  dirty discover dish distance door drag dramatic dream dreaming dress drop dusty each earth ease easy edge
  electric elegant empty enjoy enjoying ever every evil excited explode explore exploring explosion face fact
  fade fair fairy faith family famous feather feed feel feeling fence few fight fighting fill final find fine
  finger finish fire fires fireworks fit fix flame flash floor flow fold food fool foot force forget form
  fountain free fresh friend friends frighten front frozen full funny future game garden gate gather gentle
  ghost gift glance glass glow glowing goal god gold good grab grass grave green ground group grow guard guess
  guest hair half hand hands hang happen happily happy hard harsh hate head hear heart heat heavy height help
  hero hide hiding high hill hit hold hole home honest hope horizon host hot hour hours huge human hungry
  hurricane hurt ice idea inside iron island join joke joy juggle juggling jungle just keep keeper kill kind
  kiss kissing knock know ladder lady land language laugh laughing law lead leaf lean learn leave leg legs
  lesson letter lick life lift like line lips listen listening living load local lock lonely long lose lost
  loud love loving low luck lucky lunch machine magic mail main make many map mark massive match matter meal
  mean meet meeting meets melt melting memory metal might mind mirror miss mix modern moment money mood
  morning mouth much mud music mystery name narrow nature near neck need neighbour nest never news nice noise
  nose note object ocean offer often old once only open opening opens order outside owner pack page pain paint
  pair paper parade part party past path pay peace pick picture piece pile place plan planet plant plate play
  playful please point poison poisson poor porch port pose pot pour power practice pray present press pretty
  price pride pull punch pure purple push quick quiet quite race rainbow reach reaches reaching read reading
  ready real reason relax rest return rich ride ring rise river rock role roof room root rope rough round row
  royal rule rush sad safe sail same sand save say scared scary school score sea search season seat secret
  seed seem sense serve shade shadow shadows shake shape share sharp shelf shell shine shining ship shirt
  shock shoe shop short shot shoulder shout shouting shy sick side sign silent silver simple sing sink skill
  skin skirt sleepy slide slip smart smell smile smiling smoke smooth snap soft soil solid solve some song
  soon sort soul sound soup south space spark sparkle speak special speed spend splash splashing spot spread
  spring stairs stand stare start state steal steam step stick stir stone store story straight strange
  stranger stretch stretching strike string strong struggle study stuff style sudden sun surf surfing surprise
  surprised sweet swing symbol tail talk talking tall taste teach team tear tears tell thick thin think
  thirsty thought thread tie tight time tiny tired together tongue tool tooth top total touch tough tower town
  toy track trade traffic trail trap tree trick trip true trust truth turn twist ugly uncle under upper upset
  use usual valley view village vine visit voice wait wake wakes waking wall want war warm warrior wash waste
  water wave waves weak wealth weapon wear weight well wet wheel while whisper wide wild win window wine wing
  wings wise wish wonder wood word work working world worry worse worth wrap write writing wrong yard year
  yellow young zone`

export const COMMON_FRENCH = `bat battent caravane flaque flaques construire construit abandon aboie abord absent accompagne achat acheter adieu adorer affaire agir agiter aider ailleurs aime
  aiment aimer air allaient allait allons allume amener ami amie amis amour amoureux ample ancien ancienne
  angle annee appel appelle apporte apprend approche argent arme arret arrivee arrose art attaque attrape
  autour avaient avait avenir avoir bague bain baiser balai balance balcon bande barbe barre bas base bataille
  battre bave beaute berger besoin bijou blague blesse blessure bloc boit bol bond bonheur bonne bord bouche
  boue bouge boule bout bouteille bouton branche branches bras brillant brille briller brise bruit brule
  bruler brusque cabane cache cacher cadeau cafe caisse calme camp canal caresse carte casse casser cause cave
  cercle chacun chaine chair chaleur champ chance chanson chante chaperon charge charme chasse chaud chauffe
  chef chemise cherche cheveu cheveux chiffre choix chose chute cible clair classe cle client cloche coeur
  coiffe coin colere colle combat comme comment commun compte conte contre copain copine corde corps coule
  coup coupe courage cours course court couteau crache crier croire croise croix cueille cuire cuisine
  cuisinier cure danger dans debout debut decide declare decouvre defile demande demarre demi dent depart
  depose dernier descente desir dessin dessous dessus deteste devait devant devenir devient dieu difference
  dire discute disparait distance divers doigt dois donne dont dormeur dos douce doux drap drapeau droit drole
  dur eau eclair eclat eclate ecole ecoute ecran effet effort egal electrique elegant element eloigne embrasse
  emmene emporte encore energie enfance enfer ennui enorme ensemble entend entre envie envoie epaule epoque
  erreur escalier espion espoir essai etage etaient etait etat eteint etendue etonne etrange etre etroit etude
  explore explose explosion fabrique face facile faim fait famille fatigue faute fenetre ferme fermer feu
  feuille feuilles feux fille fils fin finit fixe flamme fleche fleur fleuve fond force forme fort fouet foule
  fraise frappe frere froid froide fruit fume fumee furieux futur gagne garde garder gauche geant gele genou
  gens geste glace glisse gloire gorge gout goutte grace grande grave grimpe gros groupe guerre guide habit
  habite haie hasard haut herbe hero heros heure heureux hier histoire honte horrible hurle hurler ici idee
  image immense instant interieur invite jaloux jambe jambes jardin jardine jetee jeter jette jeu jeune joie
  jolie jongle joue jouet jour journal juge jure jusque lache lacher laid lance langue large larme larmes
  leger legume lettre leve lever levre libre lien ligne liste lit livre loin long longue louche lourd lutte
  machine magie maigre main mains maison maitre mal malade malin manche manque manteau marcher mari masque
  matiere maudit mauvais melange membre memoire menace mener mental merle message metal metier meuble mieux
  mince mine miroir mode moderne moins moment monde monnaie monstre montre morceau mort mot moteur mouille
  mouillé mourir mouton moyen mur muscle musee mystere nage naitre nappe nature neuf nez nid niveau nom nombre
  nommer note nourrir nourrit nouveau nuage nuit objet observe odeur oeil oeuf offre ombre ombres oncle ongle
  ordre oreille oublie oublier ouvert ouvre ouvrir page paille pain paix panier panne papier paquet parade
  pardon pareil parfum parle paroi parole part partie passe patience patte pattes pause pauvre payer peau
  peche pecheur peigne peindre peine peinture pelle pendu pense penser perdre perdu pere permet personne peser
  peur photo phrase piece pied pieds piege pierre pile piste place plaine plaisir planete plante plat plein
  pleure pleurer plier pluie plume poche poete poids poil point pointe pomme pompier porte porter poser
  possible poste pot potage poule poursuite pousse pousser pouvaient pouvait pouvoir precis prend prendre
  present presque pret prince prison prix profond projet propre provencal pub public puissant puits punir pur
  quai quart quel quelle question queue quitte race racine raconte raison ramasse rapporte rare rassemble rate
  ravi rayon recoit recolte recule reel regard regarde region reine rejoint remplit rencontre rencontrer rend
  rentre repas repond repose respire rester retard retour retrouve reunion reussir reve reveil reveille
  reveiller rever revient riche rideau rien rire risque rite riviere robe roche rocher rond rose roue rouge
  route ruban rude ruine sable saison sale salle saluer sang sans sante saut sauvage sauve savoir scene sec
  seche secher secouer secours secret selle semaine semble sens sent sentir serre serrer service seul siege
  signe silence simple singe soif soin soldat sombre somme sommeil sommet songe sort sorte sortie souffle
  souffler souhait soupe sourd sourire souris soutien souvenir spectacle statue sucre suite sujet sur surf
  surface surfe surprise table tache taille talon tapis tard tasse taxe temps tendre tenir terre tete texte
  theatre tige timbre tire tirer tissu toile toit tombe ton touche toucher toujours tour tourne tourner tout
  trace train traine trait travail travaille traverse tremble tremper tresor trou troupe trouve trouver tuer
  tuile type urgence usage usine utile vague vagues vaisseau valeur vallee vapeur vase vaste veille veiller
  vendeur vendeuse vendre venir vent ventre verre vers verser veste vetement vide vie vieux vif village ville
  vin violent visage visite vitre vitrine vivant vivre voir voisin voisine voix voulaient voulait vouloir
  voyage voyager vrai vue yeux`
