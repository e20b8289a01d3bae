import type { Take } from '../../models/contract/take.ts'
import { useStrings } from '../strings/use-strings.ts'
import './take-words.css'

/** What the screen says where there is no clip. Read out, but in coarse steps: nobody wants to hear each per cent. */
export function TakeWords({ take, words }: { take: Take; words: string }) {
  const strings = useStrings()
  const settled = take.status === 'failed' || take.status === 'cancelled'
  const quarter = Math.floor(take.progress * 4) * 25
  return (
    <>
      <p className="for-ears" role="status">
        {take.status === 'rendering' && quarter > 0 ? `${strings.take.renderingOn}, ${quarter} %` : words}
      </p>
      {settled && <p className="take-verdict">{words}</p>}
    </>
  )
}
