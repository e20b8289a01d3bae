import type { Link } from '../api/use-link.ts'
import { useStrings } from '../strings/use-strings.ts'
import './connection-banner.css'

export function ConnectionBanner({ link }: { link: Link }) {
  const { trouble } = useStrings()
  return (
    <div className="connection-banner" role="status">
      {link === 'lost' && <p>{trouble.lost}</p>}
      {link === 'polling' && <p>{trouble.polling}</p>}
    </div>
  )
}
