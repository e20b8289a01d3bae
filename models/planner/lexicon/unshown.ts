import type { Row } from './sense.ts'

/** Things people ask of a film that no clip of ours has; the note says so instead of "not understood". */
export const UNSHOWN_ROWS: readonly Row[] = [
  [
    { as: 'missing', what: 'sound' },
    'ringing|sound|music|song|soundtrack|voice|voiceover|voice over|dialogue|audio|noise|sound effects|soundtrack music|narration|talks|talking|speaks|speaking|sings|singing|shouting|says|barks|barking|narrator',
    'sonne|sonnent|sonner|retentit|son et|du son|le son|musique|chanson|bande son|voix|voix off|dialogue|audio|bruit|bruitage|bruitages|narration|parle|parler|parlent|chante|chanter|chantent|crie|dit|aboie|aboyer|narrateur',
  ],
  [
    { as: 'missing', what: 'detail' },
    'side by side|mane|whiskers|key light|soft key light|fill light|telephoto|bokeh|shallow depth of field|depth of field|film grain|grain|lens flare|anamorphic|shallow focus|rack focus',
    'criniere|lumiere cle|lumiere d appoint|bokeh|faible profondeur de champ|profondeur de champ|grain|grain de pellicule|mise au point|flou d arriere plan',
  ],
  [
    { as: 'missing', what: 'feeling' },
    'passed away|passed on|has died|died|no longer with us|old|lonely|grumpy|elderly|sleepy|cheeky|chubby|muscular|hairy|bearded|howling|howls|happy|angry|smiling|smile|cute|adorable|lovely looking|funny|brave|proud|lonely|tired|hungry|curious|friendly|elegant|pretty|handsome|gorgeous|playful|playfully|happily|surprised|majestic|clever|smart|lazy|shy|fierce|mischievous|excited|relaxed|fluffy|furry|stylish|kind|calm|peaceful|quiet|silent|wild|cool looking|beautiful',
    'est decede|est decedee|decede|decedee|est mort|est morte|nous a quittes|est parti au ciel|est partie au ciel|heureux|content|en colere|fache|sourit|souriant|sourire|mignon|adorable|drole|courageux|fier|fatigue|affame|curieux|gentil|elegant|joyeux|joyeusement|beau|belle|espiegle|surpris|majestueux|malin|ruse|paresseux|timide|feroce|excite|detendu|triste|amical|duveteux|touffu|calme|paisible|silencieux|sauvage|jeune|vieux|vieille|perdu|amoureux',
  ],
]
