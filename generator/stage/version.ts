/** Counts up when staged pictures change enough that a package trained on the older ones should say so. */
export const STAGE_VERSION = 2
