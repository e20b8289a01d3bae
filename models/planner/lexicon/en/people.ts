/** Who is introduced by a trade in the public eye is somebody real, whatever the name. */
export const publicTrade =
  /^(?:president|presidents|minister|senator|governor|mayor|actor|actress|singer|rapper|popstar|footballer|celebrity|youtuber|influencer|pope|comedian)$/

/** "in the style of Van Gogh", "a painting by Monet", "a statue of Gandhi": a manner, a work or a thing, nobody to be filmed. */
export const ofAManner =
  /(?:style|manner|painting|inspired|works?|art|museum|avenue|street|place|airport|book|song|music)(?: \S+){0,2}$/

/** Things that are called after people: "Victoria Falls", "Charlotte Street". */
export const calledAfter =
  /^(?:street|falls|airport|station|bridge|park|tower|island|islands|bay|river|city|square|road|avenue|cathedral|church|college|university|hospital|center|centre|museum|beach|valley|mountain|lake|house|palace|market|day|cross|peninsula)$/
