import { Icon } from './Icon.tsx'
import './button.css'

/** A link that looks like the buttons beside it. */
export function DownloadLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="button" data-look="outline" href={href} download>
      <Icon name="download" />
      <span>{children}</span>
    </a>
  )
}
