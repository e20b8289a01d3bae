import type { Take } from '../../models/contract/take.ts'
import { addressOf } from '../api/page-base.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { DownloadLink } from '../ui/DownloadLink.tsx'
import { useSay } from '../ui/use-say.ts'
import './take-actions.css'

interface Properties {
  take: Take
  current: boolean
  onSelect: () => void
}

/** What can be done with a finished take. "Again" is about the current take, so others are selected first. */
export function TakeActions({ take, current, onSelect }: Properties) {
  const strings = useStrings()
  const say = useSay()
  return (
    <div className="take-actions">
      {current ? (
        <Button look="outline" icon="again" onClick={() => say(strings.take.againWords)}>
          {strings.take.again}
        </Button>
      ) : (
        <Button look="outline" icon="branch" onClick={onSelect}>
          {strings.take.select}
        </Button>
      )}
      {take.clipUrl && (
        <DownloadLink href={`${addressOf(take.clipUrl)}?download`}>{strings.take.download}</DownloadLink>
      )}
    </div>
  )
}
