/**
 * A word as the lexicon knows it: lower case, without accents, ligatures opened, one kind of apostrophe.
 * People leave accents out; "forêt", "foret" and "FORÊT" are one word.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ´`]/g, "'")
}
