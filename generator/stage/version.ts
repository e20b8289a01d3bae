/**
 * Counts up when light, shading, textures or channels of the stage change, so that a package trained on the older
 * pictures should say so. More cast, places, poses and moves need no new version: the network is told no nouns.
 */
export const STAGE_VERSION = 1

/** Counts up when any staged pixel changes: a shot that an older revision finished, or began, is drawn anew. */
export const STAGE_REVISION = 3
