/** What a host may ask its person before a call. */
export const READS = { readOnlyHint: true, openWorldHint: false } as const
/** Adds something and leaves all there is. */
export const ADDS = { readOnlyHint: false, destructiveHint: false, openWorldHint: false } as const
/** Moves to something that is there; twice is as good as once. */
export const CHOOSES = { ...ADDS, idempotentHint: true } as const
/** Ends work that cannot be taken up again. */
export const STOPS = { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false } as const
/** Adds something that an engine elsewhere may make. */
export const ORDERS = { ...ADDS, openWorldHint: true } as const
