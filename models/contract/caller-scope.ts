/** On whose behalf the tools are called. */
export interface CallerScope {
  /** Whose orders are counted together, such as an address. */
  caller: string
  /** The only conversation whose plans, takes and pictures can be seen; null: all of them. */
  threadId: string | null
}

/** The scope in the form in which an MCP handler hands it on. Only this process can set it; no header does. */
export function scopeAsAuth({ caller, threadId }: CallerScope) {
  return { token: '', clientId: caller, scopes: [], extra: { threadId } }
}

export function scopeFromAuth(auth?: { clientId: string; extra?: Record<string, unknown> }): CallerScope {
  const threadId = auth?.extra?.threadId
  return { caller: auth?.clientId ?? 'unknown', threadId: typeof threadId === 'string' ? threadId : null }
}
