import type { Refusals } from './refusals.ts'

const GONE: Record<string, string> = {
  thread: 'Ce fil n’existe plus. Choisissez-en un autre ou commencez-en un nouveau.',
  take: 'Cette prise n’existe plus.',
  plan: 'Ce découpage n’existe plus.',
  upload: 'Cette image n’existe plus. Ajoutez-la de nouveau.',
}

export const frRefusals: Refusals = {
  requests: {
    text_unfit: () => 'Le texte contient un caractère qui ne peut être gardé. Récrivez-le, puis envoyez-le de nouveau.',
    address_unreadable: () => 'Ce n’est pas une adresse. Elle commence par http:// ou https://.',
    address_with_credentials: () =>
      'Une adresse qui contient un nom et un mot de passe n’est pas gardée. Utilisez le champ de la clé.',
    address_forbidden: () => 'À cette adresse, les machines gardent leurs secrets ; le studio n’y demande rien.',
    unauthorized: () => 'Le studio demande sa clé. Ouvrez-le par l’adresse qui la contient.',
    bad_host: ({ host }) => `Le studio ne répond pas sous le nom ${host}. Ouvrez-le par sa propre adresse.`,
    bad_origin: () => 'Le studio ne prend pas d’ordres d’une page à une autre adresse.',
    not_found: ({ kind }) => GONE[kind] ?? 'Cela n’existe plus.',
    not_selectable: ({ take, finished }) =>
      finished === ''
        ? `La prise ${take} n’a pas de clip, et aucune autre n’en a.`
        : `La prise ${take} n’a pas de clip. Celles-ci en ont un : ${finished}.`,
    not_finished: () => 'Cette prise n’est pas encore terminée.',
    picture_unreadable: () => 'Ces octets ne sont pas une image. Les images PNG, JPEG et WebP peuvent entrer en scène.',
    picture_format: ({ format }) =>
      `Cette image est en ${format}. Les images PNG, JPEG et WebP peuvent entrer en scène.`,
    picture_heic: () => 'C’est une image HEIC. Faites-la envoyer en JPEG par le téléphone, ou enregistrez-la ainsi.',
    picture_damaged: () => 'L’image est abîmée : elle ne peut être lue jusqu’au bout.',
    picture_too_large: ({ width, height, megapixels }) =>
      `L’image a ${width} × ${height} pixels ; ${megapixels} millions au plus sont acceptés.`,
    too_many_requests: ({ seconds }) => `Trop de demandes à la fois. Réessayez dans ${seconds} s.`,
    entity_too_large: () => 'C’est trop en une fois. Raccourcissez, puis envoyez de nouveau.',
    entity_parse_failed: () => 'Le studio n’a pas pu lire ce que la page a envoyé. Rechargez la page.',
    not_here: () => 'La base est tenue par PostgreSQL, dont les propres programmes la sauvegardent.',
  },
  takes: {
    disk_full: ({ megabytes }) => `Le disque est plein : il reste ${megabytes} Mo. Faites de la place, puis réessayez.`,
    out_of_memory: () => 'La mémoire n’a pas suffi. Essayez une image plus petite, ou fermez d’autres programmes.',
    given_up: ({ attempts }) =>
      `Le rendu s’est arrêté de lui-même ${attempts} fois. Une image plus petite passera peut-être.`,
    picture_missing: () => 'Une image de ce film a disparu. Ajoutez-la de nouveau.',
    render_failed: ({ words }) => `Le moteur a échoué. Il dit : « ${words} ».`,
  },
}
