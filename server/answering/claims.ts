/** Sentences that say a film exists, in English and French; other languages are covered by what was not made. */
const CLAIMS = [
  /\b(i|we)(['’]ve| have)?\s+(just |now |already )?(made|created|generated|rendered|produced|prepared|edited|updated)\b/i,
  /\b(here(['’]s| is| are)|enjoy)\b[^.!?]*\b(video|film|clip|movie)\b/i,
  /\b(video|film|clip|movie)s?\b[^.!?]{0,60}\b(ready|done|complete[d]?|finished|created|generated|rendered|on its way|rendering)\b/i,
  /\bj['’]ai\s+(bien |déjà )?(fait|créé|généré|réalisé|produit|préparé|modifié|rendu)/i,
  /\b(voici|voilà)\b[^.!?]*(vidéo|film|clip)/i,
  /(vidéo|film|clip)s?\b[^.!?]{0,60}(prête?|terminée?|créée?|générée?|réalisée?|rendue?|en route|en cours)/i,
]
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi
const CALL_TAGS = /<\/?(tool_call|function_call|function|tool)\b|\[TOOL_CALLS\]|<\|(tool|python)/i

/** Whether the text says that a film was made. */
export function claimsFilm(text: string): boolean {
  return CLAIMS.some((claim) => claim.test(text))
}

/** Addresses in the text that stand in nothing the model was told. */
export function inventedAddresses(text: string, told: string): string[] {
  const found = text.match(ADDRESS) ?? []
  return found.map((address) => address.replace(/[.,;:!?]+$/, '')).filter((address) => !told.includes(address))
}

/** A tool call that was written down instead of made. */
export function containsToolCall(text: string, tools: readonly string[]): boolean {
  if (CALL_TAGS.test(text)) return true
  const named = tools.some((tool) => new RegExp(`\\b${tool}\\b`).test(text))
  if (named && /[{(]/.test(text)) return true
  return /^\s*(```\w*\s*)?\{[\s\S]*"(prompt|plan_id|video_id|instruction|draft|arguments|parameters)"\s*:/.test(text)
}

/** The text ends in a question to the person, who is to answer it. */
export function asksBack(text: string): boolean {
  return /[?？؟]["'”’»)\s]*$/.test(text)
}
