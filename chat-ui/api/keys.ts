export const threadsKey = ['threads'] as const
export const libraryKey = ['library'] as const
export const threadKey = (id: string) => ['thread', id] as const
export const infoKey = ['info'] as const
