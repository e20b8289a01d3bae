import { Menu } from '@base-ui/react/menu'
import type { Ref } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './button.css'
import './more-menu.css'

export interface MenuEntry {
  icon: IconName
  words: string
  onSelect?: () => void
  /** Leads to an address instead; `download` keeps what is there as a file. */
  href?: string
  download?: boolean
  danger?: boolean
}

interface Properties {
  /** What the menu is about, as its button is called. */
  name: string
  entries: MenuEntry[]
  trigger?: Ref<HTMLButtonElement>
}

/** Three dots, and behind them what can be done. */
export function MoreMenu({ name, entries, trigger }: Properties) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger ref={trigger} className="button more-button" data-bare="true" aria-label={name} title={name}>
        <Icon name="more" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="more-place" align="end" sideOffset={4}>
          <Menu.Popup className="more-menu">
            {entries.map((entry) => (
              <MoreEntry key={entry.words} entry={entry} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function MoreEntry({ entry: { icon, words, href, download, danger, onSelect } }: { entry: MenuEntry }) {
  const inside = (
    <>
      <Icon name={icon} />
      {words}
    </>
  )
  if (href === undefined) {
    return (
      <Menu.Item className="more-entry" data-danger={danger} onClick={onSelect}>
        {inside}
      </Menu.Item>
    )
  }
  return (
    <Menu.LinkItem className="more-entry" href={href} download={download ? '' : undefined} closeOnClick>
      {inside}
    </Menu.LinkItem>
  )
}
