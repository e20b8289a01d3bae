import { useConnectionLost } from '../api/use-connection.ts'
import { useStrings } from '../strings/use-strings.ts'
import './connection-banner.css'

export function ConnectionBanner() {
  const lost = useConnectionLost()
  const { trouble } = useStrings()
  return (
    <div className="connection-banner" role="status">
      {lost && <p>{trouble.lost}</p>}
    </div>
  )
}
