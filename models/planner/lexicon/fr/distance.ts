export const moves =
  /^(?:devrait|deplace|pousse|mets|met|avance|recule|rapproche|rapprocher|eloigne|eloigner|fais|place)$/
export const bringsNearer = /^(?:rapproche|rapprocher|avance)$/
export const takesFarther = /^(?:recule|reculer|eloigne|eloigner)$/
export const shouldBe = /^devrait$/
export const endsAnOrder = /^(?:toi|moi|nous)$/
export const joinedArticle = /^(?:du|des|aux?)$/
