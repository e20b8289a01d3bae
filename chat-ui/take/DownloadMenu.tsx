import { Menu } from '@base-ui/react/menu'
import type { Take } from '../../models/contract/take.ts'
import { addressOf } from '../api/page-base.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Icon } from '../ui/Icon.tsx'
import '../ui/button.css'
import '../ui/more-menu.css'

/** Everything that there is of a take as a file. */
export function DownloadMenu({ take, title }: { take: Take; title: string }) {
  const { take: words } = useStrings()
  if (take.clipUrl === null) return null
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="button" data-look="outline">
        <Icon name="download" />
        {words.download}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="more-place" align="end" sideOffset={4}>
          <Menu.Popup className="more-menu">
            <Menu.LinkItem className="more-entry" href={`${addressOf(take.clipUrl)}?download`} download="" closeOnClick>
              {words.downloadClip}
            </Menu.LinkItem>
            {take.posterUrl && (
              <Menu.LinkItem
                className="more-entry"
                href={addressOf(take.posterUrl)}
                download={`${title}.jpg`}
                closeOnClick
              >
                {words.downloadPoster}
              </Menu.LinkItem>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
