import { troubleWords } from '../api/trouble-words.ts'
import { useStrings } from '../strings/use-strings.ts'
import { DangerNotice } from './DangerNotice.tsx'

/** A request that failed: why, and what to do. */
export function Trouble({ error, onDismiss }: { error: Error; onDismiss: () => void }) {
  return <DangerNotice onDismiss={onDismiss}>{troubleWords(error, useStrings())}</DangerNotice>
}
