export const praises =
  /^(?:mignon|mignonne|mignons|mignonnes|adorables?|droles?|brave|beau|belle|beaux|belles|elegant|majestueux|majestueuse)$/
export const wishes = /^(?:devrait|devrait etre|faut|il faut|soit|que ce soit|veux|voudrais|aimerais|stp|svp|plus)$/
