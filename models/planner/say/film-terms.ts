import type { Language } from '../lexicon/lexicon.ts'
import type { Span } from '../reading/span.ts'

type Explained = readonly [words: RegExp, english: string, french: string]

/** What the words of the craft mean, told in one line each; the first row whose words fit the value of a plan. */
const TERMS: readonly Explained[] = [
  [
    /^zoom/,
    'Zoom: the camera stays where it is and only enlarges or narrows what it sees.',
    'Zoom : la caméra reste sur place et ne fait qu’agrandir ou élargir l’image.',
  ],
  [
    /^dolly/,
    'Dolly (push in, pull out): the camera itself travels forward or back, so near things pass by the far ones.',
    'Travelling avant ou arrière : la caméra elle-même avance ou recule, le proche défile devant le lointain.',
  ],
  [/^truck/, 'Truck: the camera travels sideways.', 'Travelling latéral : la caméra se déplace de côté.'],
  [
    /^follow/,
    'Tracking shot: the camera travels along with its subject.',
    'Travelling : la caméra se déplace, ici elle accompagne son sujet.',
  ],
  [
    /^pan/,
    'Pan: the camera stays in place and turns left or right.',
    'Panoramique : la caméra reste sur place et tourne vers la gauche ou la droite.',
  ],
  [
    /^tilt/,
    'Tilt: the camera stays in place and turns up or down.',
    'Panoramique vertical : la caméra reste sur place et se lève ou se baisse.',
  ],
  [/^crane/, 'Crane: the whole camera rises or sinks.', 'Mouvement de grue : toute la caméra s’élève ou descend.'],
  [/^orbit/, 'Orbit: the camera circles around its subject.', 'Orbite : la caméra tourne autour de son sujet.'],
  [
    /^handheld/,
    'Handheld: the picture shakes a little, as if somebody carried the camera.',
    'Caméra à l’épaule : l’image bouge un peu, comme si quelqu’un portait la caméra.',
  ],
  [/^static/, 'Static shot: the camera does not move at all.', 'Plan fixe : la caméra ne bouge pas du tout.'],
  [
    /^wide/,
    'Wide shot: the subject is small and one sees the place.',
    'Plan large : le sujet est petit et l’on voit le lieu.',
  ],
  [
    /^medium/,
    'Medium shot: the subject from about the waist up.',
    'Plan moyen : le sujet à peu près de la taille à la tête.',
  ],
  [/^extreme-close-up/, 'Extreme close-up: a detail fills the frame.', 'Très gros plan : un détail remplit l’image.'],
  [
    /^close-up/,
    'Close-up: the face or the thing fills the frame.',
    'Gros plan : le visage ou l’objet remplit l’image.',
  ],
  [
    /^low/,
    'Low angle: the camera looks up at its subject, who seems taller.',
    'Contre-plongée : la caméra regarde vers le haut, le sujet paraît plus grand.',
  ],
  [
    /^high/,
    'High angle: the camera looks down at its subject, who seems smaller.',
    'Plongée : la caméra regarde vers le bas, le sujet paraît plus petit.',
  ],
  [/^overhead/, 'Overhead: seen straight from above.', 'Vue de dessus : l’image est prise à la verticale.'],
  [
    /^eye-level/,
    'Eye level: the camera is as high as the eyes.',
    'À hauteur d’yeux : la caméra est à la hauteur du regard.',
  ],
  [/^cut/, 'Cut: one shot follows the other at once.', 'Coupe : un plan suit l’autre aussitôt.'],
  [/^dissolve/, 'Dissolve: one shot melts into the next.', 'Fondu enchaîné : un plan se fond dans le suivant.'],
  [
    /^fade/,
    'Fade: the picture comes out of black or white, or goes into it.',
    'Fondu au noir ou au blanc : l’image sort d’une couleur ou y disparaît.',
  ],
  [/^wipe/, 'Wipe: the next shot pushes the one before aside.', 'Volet : le plan suivant pousse le précédent.'],
  [
    /^golden/,
    'Golden hour: the low, warm light just before sunset.',
    'Heure dorée : la lumière basse et chaude juste avant le coucher du soleil.',
  ],
  [
    /^blue-hour/,
    'Blue hour: the cool light just after sunset.',
    'Heure bleue : la lumière froide juste après le coucher du soleil.',
  ],
  [
    /^noir/,
    'Film noir: dark black and white with hard shadows.',
    'Film noir : un noir et blanc sombre aux ombres dures.',
  ],
  [/^monochrome/, 'Black and white: a picture without colours.', 'Noir et blanc : une image sans couleurs.'],
  [
    /^slow/,
    'Slow motion: things happen slower than they do; a time-lapse is the contrary.',
    'Ralenti : tout va plus lentement qu’en vrai ; l’accéléré est le contraire.',
  ],
  [
    /^fast/,
    'Time-lapse: things happen much faster than they do; slow motion is the contrary.',
    'Accéléré : tout va bien plus vite qu’en vrai ; le ralenti est le contraire.',
  ],
  [
    /^fps/,
    'fps: how many pictures the film shows in a second; 24 look like cinema.',
    'ips : le nombre d’images par seconde ; 24 font cinéma.',
  ],
  [
    /^\d+:\d+/,
    'Aspect ratio: width to height; 16:9 lies, 9:16 stands as on a phone, 1:1 is square.',
    'Format : la largeur sur la hauteur ; 16:9 est couché, 9:16 debout comme sur un téléphone, 1:1 carré.',
  ],
  [
    /^\d+p/,
    'Resolution: how many lines the shorter side of the picture has; more is sharper and takes longer.',
    'Résolution : le nombre de lignes du petit côté ; plus il y en a, plus c’est net et long à rendre.',
  ],
]

/** The values of a plan that a word of the craft stands for. */
function valuesOf({ sense }: Span): string[] {
  switch (sense?.as) {
    case 'camera':
      return Object.values(sense.camera).map(String)
    case 'transition':
      return [sense.transition]
    case 'playback':
      return [sense.speed < 1 ? 'slow' : 'fast']
    case 'unit':
      return sense.unit === 'fps' ? ['fps'] : []
    case 'look':
      return Object.values(sense.look).map(String)
    case 'light':
      return [sense.light.kind ?? '']
    case 'time':
      return [sense.light]
    case 'format':
      return Object.values(sense.format).map(String)
    default:
      return []
  }
}

/** What the words of the craft in a message mean, a sentence each; empty when it has none. */
export function explainTerms(spans: readonly Span[], language: Language): string {
  const said = spans.flatMap(valuesOf)
  const lines = said.flatMap((value) => TERMS.find(([words]) => words.test(value))?.[language === 'fr' ? 2 : 1] ?? [])
  return [...new Set(lines)].join(' ')
}
