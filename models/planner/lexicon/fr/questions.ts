export const asksMeaning =
  /\b(?:(?:c'?est|c|s) ?(?:quoi|koi|kwa)|qu'?est[ -]ce que|qu'?est[ -]ce qu|kesako|quelle(?: est la)? difference|(?:la )?difference entre|(?:ca|que) veut dire|veut dire quoi|que signifie|explique|definition)\b/
