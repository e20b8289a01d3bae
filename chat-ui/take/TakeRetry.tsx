import type { Take } from '../../models/contract/take.ts'
import { takeTroubleWords } from '../api/trouble-words.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useSay } from '../ui/use-say.ts'

/** A take without a clip: why, unless the person wished it so, and the way to another one. */
export function TakeRetry({ take, current }: { take: Take; current: boolean }) {
  const strings = useStrings()
  const say = useSay()
  // "Try again" is about the current take.
  const retry = current && (
    <Button look="outline" icon="again" onClick={() => say(strings.take.againWords)}>
      {strings.take.retry}
    </Button>
  )
  if (take.status === 'cancelled') return retry
  return (
    <Notice tone="danger" action={retry}>
      {take.trouble ? takeTroubleWords(take.trouble, strings) : (take.error ?? strings.take.failed)}
    </Notice>
  )
}
