import { useCallback, useState } from 'react'

/** What is being written in each thread; going to another thread and back loses nothing. */
export function useDrafts(threadId: string | null): [string, (change: string | ((draft: string) => string)) => void] {
  const key = threadId ?? ''
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({})
  const setDraft = useCallback(
    (change: string | ((draft: string) => string)) =>
      setDrafts((held) => {
        const before = held[key] ?? ''
        return { ...held, [key]: typeof change === 'string' ? change : change(before) }
      }),
    [key],
  )
  return [drafts[key] ?? '', setDraft]
}
