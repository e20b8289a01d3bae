export const asksForOne =
  /\b(?:nouvelle?|autre|deuxieme) (?:video|film|clip|histoire|animation)\b|\b(?:video|film|clip|movie|animation) (?:d['’]|de |du |sur |avec |ou )|\b(?:on recommence a zero|repars de zero|repartons de zero|oublie (?:tout|ca|ce film))\b/
export const adds = /^\s*(?:ajoute|rajoute|mets|fais (?:le|la|en))/
export const addsToIt =
  /^(?:(?:et|peut etre|ok|oh|hmm|and|maybe)[ ,]+)*(?:(?:puis|ensuite|apres|soudain)\b|il (?:devrait|faudrait|doit|faut|manque)|on (?:devrait|doit|pourrait)|et si|pourquoi pas)/
export const backgroundWord = /^(?:ciel|fond)$/
export const opensWish = /^(?:je|j|d|veux|voudrais|aimerais|bien)$/
export const articleOrPronoun = /^(?:l|le|la|les)$/
export const sameAsBefore = /^(?:meme|memes|la meme chose)$/
export const rather = /^(?:mieux|prefere|prefererais)$/
