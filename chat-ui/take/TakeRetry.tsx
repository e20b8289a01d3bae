import type { Take } from '../../models/contract/take.ts'
import { useStrings } from '../strings/use-strings.ts'
import { useSay } from '../thread/use-say.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

/** A take without a clip: why, and the way to another one. "Try again" is about the current take. */
export function TakeRetry({ take, current }: { take: Take; current: boolean }) {
  const strings = useStrings()
  const say = useSay()
  const failed = take.status === 'failed'
  const retry = current && (
    <Button look="outline" icon="again" onClick={() => say(strings.take.againWords)}>
      {strings.take.retry}
    </Button>
  )
  return (
    <Notice tone={failed ? 'danger' : 'plain'} action={retry || undefined}>
      {failed ? (take.error ?? strings.take.failed) : strings.take.cancelled}
    </Notice>
  )
}
