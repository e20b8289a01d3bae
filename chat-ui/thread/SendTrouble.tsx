import { troubleWords } from '../api/trouble-words.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

/** Why a message was not sent; its words are still in the composer. */
export function SendTrouble({ error, onDismiss }: { error: Error; onDismiss: () => void }) {
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
