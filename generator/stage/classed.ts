/** Classes of a positive quantity: the lower edge of one, and how many times the one before each is. */
interface Classes {
  edge: number
  ratio: number
}

/**
 * The geometric middle of a quantity's class. What the camera and the world take from a body they take from its
 * class, so that a fox can take a dog's place and nothing else moves.
 */
export function classOf(quantity: number, { edge, ratio }: Classes): number {
  const number = Math.floor(Math.log(quantity / edge) / Math.log(ratio))
  return edge * ratio ** (number + 0.5)
}
