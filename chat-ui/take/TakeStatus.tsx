import type { Take } from '../../models/contract/take.ts'
import { useStrings } from '../strings/use-strings.ts'

/** For ears: how the take gets on, in quarters; nobody wants to hear each per cent. */
export function TakeStatus({ take, words }: { take: Take; words: string }) {
  const strings = useStrings()
  const quarter = Math.floor(take.progress * 4) * 25
  const atWork = take.status === 'rendering' && quarter > 0
  return (
    <p className="for-ears" role="status">
      {atWork ? `${strings.take.renderingOn}, ${strings.take.percent(quarter)}` : words}
    </p>
  )
}
