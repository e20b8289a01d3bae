import { useSyncExternalStore } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { toasts } from '../ui/toasts.ts'
import { useStudio } from './studio.ts'
import { troubleWords } from './trouble-words.ts'

/** Ids of what was deleted on this page and may still come back. */
export function useHidden(): ReadonlySet<string> {
  const { trash } = useStudio()
  return useSyncExternalStore(trash.watch, trash.hidden)
}

interface Deletion {
  id: string
  /** What happened, as the notice says it: "“A fox” is deleted". */
  words: string
  destroy: () => Promise<void>
  onRestore?: () => void
}

/** Deletes something in a way that can be taken back for a few seconds. */
export function useDelete(): (deletion: Deletion) => void {
  const { trash } = useStudio()
  const strings = useStrings()
  return ({ id, words, destroy, onRestore }) => {
    const onUndo = () => {
      trash.restore(id)
      toasts.close(id)
      onRestore?.()
    }
    const finish = async () => {
      toasts.close(id)
      await destroy()
    }
    trash.put(id, finish, (error) => toasts.add({ title: troubleWords(error, strings), priority: 'high' }))
    toasts.add({ id, title: words, timeout: 0, actionProps: { children: strings.app.undo, onClick: onUndo } })
  }
}
