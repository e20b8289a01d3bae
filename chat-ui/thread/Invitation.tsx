import { useStrings } from '../strings/use-strings.ts'
import './invitation.css'

/** Before the first word. */
export function Invitation() {
  const { empty } = useStrings()
  return (
    <div className="invitation">
      <h1>{empty.headline}</h1>
      <p>{empty.invitation}</p>
    </div>
  )
}
