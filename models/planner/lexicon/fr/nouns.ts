export const wantsOrLikes = /^(?:veut|veulent|voudrait|aime|aiment|adore|adorent|prefere|demande)$/
export const singularInS =
  /(?:lynx|h[ée]ros|fils|souris|ours|bus|omnibus|cactus|rhinoceros|tyrannosaurus|triceratops|diplodocus|brachiosaurus|t-?rex|ananas|tapis|palais|corps|matelas|jus|cognac|os)$/i
export const plural = /[^s]s$|[ae]ux$/i
export const oneArticle = /^une?$/
export const otherOrAll = /^(?:autre|autres|tous|toutes|meme)$/
export const masculineArticle = /^(?:un|le|ce|cet|mon|du|au)$/
export const feminineArticle = /^(?:une|la|cette|ma)$/
export const joinsQuality = /^(?:de|d|a|en)$/
