import { troubleWords } from '../api/trouble-words.ts'
import { useStrings } from '../strings/use-strings.ts'
import { DangerNotice } from '../ui/DangerNotice.tsx'
import type { PictureTrouble } from './use-pictures.ts'

/** Why a file was not taken as a picture. */
export function PictureTroubleNotice({ trouble, onDismiss }: { trouble: PictureTrouble; onDismiss: () => void }) {
  const strings = useStrings()
  const { picture } = strings
  const why = 'why' in trouble ? picture.refused[trouble.why] : troubleWords(trouble.error, strings)
  return (
    <DangerNotice onDismiss={onDismiss}>
      {picture.notTaken(trouble.name)} {why}
    </DangerNotice>
  )
}
