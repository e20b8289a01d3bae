import type { Language } from '../../models/planner/lexicon/lexicon.ts'

export type FailureKind =
  | 'key'
  | 'unknown-model'
  | 'unpaid'
  | 'too-fast'
  | 'late'
  | 'broken'
  | 'refused'
  | 'not-there'
  | 'certificate'
  | 'forbidden'
  | 'cut'
  | 'web-page'
  | 'redirect'
  | 'error-answer'
  | 'odd'

interface FailureSentences {
  model: string
  /** Our own fault. */
  studio: string
  what(kind: FailureKind, who: string, status: number | null): string
  said(words: string): string
  again(seconds: number | null): string
  willBeTried(seconds: number): string
}

type Table = Record<FailureKind, string>

const ENGLISH: Table = {
  key: 'refused the API key. Check the key in the settings.',
  'unknown-model': 'does not know this model or address. Check both in the settings.',
  unpaid: 'wants to be paid first.',
  'too-fast': 'says that the quota is used up or requests come too fast.',
  late: 'did not answer in time.',
  broken: 'failed on its side.',
  refused: 'did not accept the request.',
  'not-there': 'cannot be reached. Is it running, and is the address right?',
  forbidden: 'leads to an address where machines keep their own secrets; the studio does not ask there.',
  certificate: 'shows a certificate that cannot be trusted.',
  cut: 'broke off the connection before its answer was complete.',
  'web-page': 'answered with a web page: no language model speaks at this address. Check it in the settings.',
  redirect: 'sends requests on to another address, which the studio does not follow. Enter that one in the settings.',
  'error-answer': 'answered with an error.',
  odd: 'broke off before its answer was complete.',
}

const FRENCH: Table = {
  key: 'a refusé la clé API. Vérifiez la clé dans les réglages.',
  'unknown-model': 'ne connaît pas ce modèle ou cette adresse. Vérifiez les deux dans les réglages.',
  unpaid: 'demande d’abord un paiement.',
  'too-fast': 'dit que le quota est épuisé ou que les requêtes viennent trop vite.',
  late: 'n’a pas répondu à temps.',
  broken: 'a échoué de son côté.',
  refused: 'n’a pas accepté la requête.',
  'not-there': 'est injoignable. Est-il en marche, et l’adresse est-elle juste ?',
  forbidden: 'mène à une adresse où les machines gardent leurs secrets ; le studio n’y demande rien.',
  certificate: 'présente un certificat qui n’est pas de confiance.',
  cut: 'a coupé la connexion avant la fin de sa réponse.',
  'web-page':
    'a répondu par une page web : aucun modèle de langage ne parle à cette adresse. Vérifiez-la dans les réglages.',
  redirect: 'renvoie vers une autre adresse, que le studio ne suit pas. Entrez celle-ci dans les réglages.',
  'error-answer': 'a répondu par une erreur.',
  odd: 's’est interrompu avant la fin de sa réponse.',
}

function durationIn(seconds: number, units: { second: string; minute: string; hour: string }): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} ${units.second}`
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} ${units.minute}`
  return `${Math.ceil(seconds / 3600)} ${units.hour}`
}

const inEnglish = (seconds: number) => durationIn(seconds, { second: 's', minute: 'minutes', hour: 'hours' })
const inFrench = (seconds: number) => durationIn(seconds, { second: 's', minute: 'minutes', hour: 'heures' })
const withStatus = (sentence: string, status: number | null) =>
  status === null || status < 300 ? sentence : sentence.replace(/[.:]/, (stop) => ` (${status})${stop}`)

export function failureSentences(language: Language): FailureSentences {
  if (language === 'fr') {
    return {
      model: 'Le modèle de langage',
      studio: 'Le studio n’a pas pu répondre ; son journal dit pourquoi. Réessayez.',
      what: (kind, who, status) => `${who} ${withStatus(FRENCH[kind], status)}`,
      said: (words) => `Sa réponse : « ${words} ».`,
      again: (seconds) => (seconds ? `Réessayez dans ${inFrench(seconds)}.` : 'Réessayez.'),
      willBeTried: (seconds) => `Nouvel essai dans ${inFrench(seconds)}.`,
    }
  }
  return {
    model: 'The language model',
    studio: 'The studio failed to answer; its log says why. Try again.',
    what: (kind, who, status) => `${who} ${withStatus(ENGLISH[kind], status)}`,
    said: (words) => `It said: “${words}”.`,
    again: (seconds) => (seconds ? `Try again in ${inEnglish(seconds)}.` : 'Try again.'),
    willBeTried: (seconds) => `It will be tried again in ${inEnglish(seconds)}.`,
  }
}
