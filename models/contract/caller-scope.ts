/** On whose behalf the tools are called. */
export interface CallerScope {
  /** Whose orders are counted together, such as an address. */
  caller: string
  /** The only conversation whose plans, takes and pictures can be seen; null: all of them. */
  threadId: string | null
  /** The engine that was chosen beside the message; null for the studio's default. A tool call may name another. */
  engineName: string | null
}

/** The scope in the form in which an MCP handler hands it on. Only this process can set it; no header does. */
export function scopeAsAuth({ caller, ...extra }: CallerScope) {
  return { token: '', clientId: caller, scopes: [], extra }
}

export function scopeFromAuth(auth?: { clientId: string; extra?: Record<string, unknown> }): CallerScope {
  const read = (name: 'threadId' | 'engineName') => {
    const value = auth?.extra?.[name]
    return typeof value === 'string' ? value : null
  }
  return { caller: auth?.clientId ?? 'unknown', threadId: read('threadId'), engineName: read('engineName') }
}
