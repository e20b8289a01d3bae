/** How one asks what a word means, in both languages and as it is typed. */
export const asksMeaning =
  /\b(?:what(?:'?s| is| are| does| do)|whats|difference between|explain|define|meaning of|definition)\b/
