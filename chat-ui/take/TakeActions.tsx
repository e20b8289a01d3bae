import type { Take } from '../../models/contract/take.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { useSay } from '../ui/use-say.ts'
import { CompareButton } from './CompareButton.tsx'
import { DownloadMenu } from './DownloadMenu.tsx'
import './take-actions.css'

interface Properties {
  take: Take
  title: string
  current: boolean
  onSelect: () => void
}

/** What can be done with a finished take. "Again" is about the current take, so others are selected first. */
export function TakeActions({ take, title, current, onSelect }: Properties) {
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
      <CompareButton take={take} />
      <DownloadMenu take={take} title={title} />
    </div>
  )
}
