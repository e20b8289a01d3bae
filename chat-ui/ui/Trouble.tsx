import { troubleWords } from '../api/trouble-words.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

/** A request that failed: why, and what to do. */
export function Trouble({ error, onDismiss }: { error: Error; onDismiss: () => void }) {
  const strings = useStrings()
  return (
    <Notice
      tone="danger"
      urgent
      action={
        <Button bare icon="close" onClick={onDismiss}>
          {strings.trouble.dismiss}
        </Button>
      }
    >
      {troubleWords(error, strings)}
    </Notice>
  )
}
