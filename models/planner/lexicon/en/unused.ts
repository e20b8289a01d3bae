export const isBe = /^(?:is|are)$/
export const ingForm = /^\w+ing$/
export const thirdPerson = /^(?:he|she|they|it)$/
/** Words that steer a wish and are actions behind who does them: "la fille dessine", "elle la donne". */
export const deeds =
  /^(?:makes|making|give|take|takes|puts|turns|draws|writes|uses|gives|cuts|hides|shows|changes|leaves|adds|removes)$/
