export const leadsToAShot = /^(?:into|to|before|for|in|from|between|on)$/
export const betweenTheTwo = /^between the two$/
export const afterThat = /^(?:after|afterwards|then|elsewhere|everywhere else)$/
export const endsTheFilm = /^(?:ends?|ending|finish)$/
export const between = /^between\b/
