export const towards = /^towards?$/
export const goesThere = /^(?:move|go|glide)$/
export const cloudWord = /^clouds?$/
export const spaceWord = /^space$/
export const between = /^between/
export const wideWord = /^wide$/
export const putsThere = /^(?:put|place|set|add)$/
export const howMuch = /^(?:more|less|some|enough|fewer|bigger)$/
export const soThat = /^(?:so|so that|because|since)$/
export const seemsOrCan = /^(?:looks?|seems?|appears?|feels?|can|will|could|would)$/
export const kindOfWork =
  /^(?:film|films|movie|movies|show|shows|painting|photo|photograph|picture|poster|game|book|illustration|album|postcard|cartoon|comic|comics|story)$/
export const inTheWayOf = /^(?:like|look like|looks like|style)$/
export const fallsFromTheSky =
  /^(?:fall|falls|falling|come down|coming down|drift|drifting|drifts|swirl|swirling|blow|blowing|pour|pouring|start|starts|down)$/
export const tooOrLess = /^(?:too|so|way too|less|not so)$/
export const soOrThat = /^(?:so|that)$/
export const lessOrTooMuch = /^(?:not so|less|too)$/
export const strongWeather = /^(?:hard|heavily|strongly|a lot|loads|heavy|thick|dense|strong|intense|violent)$/
export const lightWeather = /^(?:light|slight|gentle|fine|thin|soft|a bit of)$/
export const frontOrBack = /^(?:behind|back|rear|face|front)$/
export const theFront = /^(?:face|front)$/
export const fromThere = /^from$/
