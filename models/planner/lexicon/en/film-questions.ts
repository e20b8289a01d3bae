/** Openings of a question, and its mark. */
export const asks =
  /\?\s*$|^(?:and |so |ok )*(?:what|whats|which|how (?:long|many|much|big|fast|far)|where|who|whos|when|why|is (?:it|this|that|the|there)|are (?:they|there|the)|does (?:it|the)|do (?:they|we)|can (?:one|we|you) see|(?:he|she|it) \w+ what\b)/
export const howLong = /\bhow (?:long|many seconds)\b|\bduration\b|\blength\b/
export const resolution =
  /\bresolution\b|\bhow (?:big|large) is (?:the|this|it)\b|\bhow many pixels\b|\bdefinition\b|\bquality\b|\bpixels\b/
export const frameRate = /\bfps\b|\bframe ?rate\b|\bframes (?:per|a) second\b/
export const format = /\b(?:format|aspect|ratio|vertical|square|orientation)\b/
export const howManyShots = /\bhow many (?:shots|scenes)\b/
export const seed = /\bseed\b/
export const whichStyle = /\b(?:which|what) style\b|\bstyle\b.*\?/
export const seesTheFace =
  /\b(?:see|visible|show)\b.*\b(?:face|eyes|details?)\b|\b(?:face|eyes)\b.*\b(?:visible|seen)\b/
export const where = /\bwhere\b|\bwhat (?:place|location|setting)\b/
export const whichLight =
  /\bwhat time\b|\bdark\b|\bbright\b|\b(?:day or night|night or day)\b|\bis it (?:day|night|dark)\b|\blight\b/
export const whichWeather = /\bweather\b|\braining\b|\bsnowing\b/
export const whichCamera = /\bcamera\b|\bmoving\b/
export const whoIsThere =
  /\bwho\b|\bwhat(?: is| s)?(?: there)? in (?:it|the (?:film|video|shot))\b|\bhow many\b|\bdescribe\b/

/** What can be asked in general, whatever the film: "how long can it be?". */
export const inGeneral =
  /\b(?:can|could|possible|maximum|max|may|available|able|which (?:styles|looks|lights|places|animals|formats)|what (?:styles|looks|lights|places|animals|formats))\b.*/
export const wonders = /^(?:and |so |ok |but )*(?:why|how come)\b/
export const asksWhatIsSeen = /\b(?:can|could) (?:we|one|you|i) see\b/
export const tellsOfThis = /\b(?:is|s|are)\b/
export const asksWhatIsPossible = /\b(?:can|could|max|maximum|possible)/
export const severalKinds = /\b(?:styles|formats|looks|lights)\b/
export const asksOfSomebody = /\b(?:colou?r|doing|does|wear|wearing|size|how (?:many|big))\b/
export const asksOfWhatIsDone = /\b(?:wear|wearing|doing)\b/
