import { isRole, type Span } from './span.ts'

/** Endings of words for who does something for a living, in English and in French. */
const TRADE: Readonly<Record<Span['language'], RegExp>> = {
  en: /(?:[a-z]{2}er|or|ist|ian|smith|man|woman|ess)$/,
  fr: /(?:eur|euse|rice|iste|ien|ienne|ier|iere|esse)$/,
}
/** Endings that name somebody whatever follows. */
const SURELY = /(?:maker|keeper|blower|seller|worker|dresser|player|smith|monger|ologist|ographer|naute)$/
/** Things, trees and qualities that end like a trade. */
const NO_TRADE =
  /^(?:water|paper|poster|printer|counter|cooker|burger|hanger|letter|corner|shower|tower|flower|powder|butter|order|number|summer|winter|silver|leather|weather|feather|ladder|finger|shoulder|under|after|over|other|another|together|computer|laser|layer|lever|meter|monitor|motor|mirror|door|floor|color|colour|vapor|odor|razor|sensor|elevator|tractor|projector|whisper|wonder|shelter|helicopter|roller|sticker|trailer|container|blender|mixer|speaker|charger|locker|drawer|freezer|dresser|wrist|mist|list|twist|glass|dress|princess|darkness|happiness|ordinateur|moteur|aspirateur|ascenseur|projecteur|radiateur|ventilateur|refrigerateur|congelateur|mixeur|televiseur|compteur|couleur|odeur|chaleur|vapeur|hauteur|largeur|longueur|profondeur|coeur|lueur|fraicheur|douceur|saveur|valeur|erreur|horreur|terreur|liqueur|sueur|splendeur|grandeur|rumeur|humeur|blancheur|rougeur|vitesse|tristesse|messe|caresse|adresse|jeunesse|forteresse|tresse|promesse|presse|papier|panier|cahier|collier|escalier|clavier|calendrier|tablier|evier|sentier|quartier|chantier|metier|premier|dernier|entier|acier|gravier|damier|bouclier|courrier|dossier|grenier|atelier|soulier|pommier|cerisier|olivier|palmier|rosier|oranger|citronnier|riviere|lumiere|poussiere|theiere|cafetiere|soupiere|biere|matiere|maniere|frontiere|barriere|criniere|derriere|arriere|liste|piste|lien|rien|bien)$/

/** "a winemaker holding a glass", "une luthière ponce un violon": an unknown word for who does something is somebody. */
export function withTrades(spans: readonly Span[]): Span[] {
  return spans.map((span, index) =>
    isTrade(spans, span, index) ? { ...span, kind: 'phrase', sense: { as: 'noun', concept: 'person' } } : span,
  )
}

function isTrade(spans: readonly Span[], span: Span, index: number): boolean {
  const isWord = span.kind === 'unknown' && /^\p{Ll}{5,}$/u.test(span.text)
  if (!isWord || !TRADE[span.language].test(span.word) || NO_TRADE.test(span.word)) return false
  let at = index - 1
  while (['colour', 'size', 'missing'].includes(spans[at]?.sense?.as ?? '')) at--
  const isCounted = isRole(spans[at], 'indefinite', 'definite', 'possessive') || spans[at]?.sense?.as === 'number'
  const next = spans[index + 1]
  const does =
    ['action', 'holding', 'wearing'].includes(next?.sense?.as ?? '') || /^(?:who|qui)$/.test(next?.word ?? '')
  if (isCounted && (does || SURELY.test(span.word))) return true
  // Who opens a clause and goes on is who does something: "a vendor with …", "une luthière ponce …".
  const first = isCounted ? at - 1 : at
  const opens = first < 0 || spans[first]!.kind === 'stop' || isRole(spans[first], 'then', 'and') || isCut(spans[first])
  return opens && next !== undefined && (next.kind === 'unknown' ? isCounted : isRole(next, 'with', 'at', 'be'))
}

const isCut = (span: Span | undefined) => span?.sense?.as === 'transition'
