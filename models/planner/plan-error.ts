/** A wish that nothing sensible can be made of. The message is for the person, in their language. */
export class PlanError extends Error {
  override readonly name = 'PlanError'
}
