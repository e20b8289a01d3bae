/** The person asked the system for as little motion as possible. */
export const lovesStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches
