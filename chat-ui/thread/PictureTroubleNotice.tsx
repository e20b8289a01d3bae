import { troubleWords } from '../api/trouble-words.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { PictureTrouble } from './use-pictures.ts'

/** Why a file was not taken as a picture. */
export function PictureTroubleNotice({ trouble, onDismiss }: { trouble: PictureTrouble; onDismiss: () => void }) {
  const strings = useStrings()
  const { trouble: words, picture } = strings
  const why = 'why' in trouble ? picture.refused[trouble.why] : troubleWords(trouble.error, strings)
  return (
    <Notice
      tone="danger"
      urgent
      action={
        <Button bare icon="close" onClick={onDismiss}>
          {words.dismiss}
        </Button>
      }
    >
      {picture.notTaken(trouble.name)} {why}
    </Notice>
  )
}
