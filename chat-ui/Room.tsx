import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { LIBRARY, useAddress } from './api/use-address.ts'
import { useLink } from './api/use-link.ts'
import { SettingsButton } from './settings/SettingsButton.tsx'
import { useStrings } from './strings/use-strings.ts'
import { Conversation } from './thread/Conversation.tsx'
import { ThreadList } from './thread/ThreadList.tsx'
import { ConnectionBanner } from './ui/ConnectionBanner.tsx'
import { keepFocus } from './ui/keep-focus.ts'
import { Sidebar } from './ui/Sidebar.tsx'
import { TopBar } from './ui/TopBar.tsx'
import './room.css'

const Library = lazy(() => import('./library/Library.tsx'))

/** The page: threads on the left, the open one or the library beside them. */
export function Room() {
  const { app } = useStrings()
  const [place, goTo] = useAddress()
  const inLibrary = place === LIBRARY
  const threadId = inLibrary ? null : place
  const link = useLink(threadId)
  const [menu, setMenu] = useState(false)
  const closeMenu = useCallback(() => setMenu(false), [])
  useEffect(keepFocus, [])
  useEffect(() => {
    // Where a keyboard is at hand one can type at once; on a phone it would pop up unasked.
    if (matchMedia('(pointer: fine)').matches) toMessage()
  }, [])
  const open = (id: string | null) => {
    goTo(id)
    setMenu(false)
    if (id === null) toMessage()
  }
  return (
    <div className="room">
      <button type="button" className="room-skip" inert={menu} onClick={toMessage}>
        {app.skip}
      </button>
      <Sidebar
        open={menu}
        onClose={closeMenu}
        onNew={() => open(null)}
        inLibrary={inLibrary}
        onLibrary={() => open(LIBRARY)}
        foot={<SettingsButton />}
      >
        <ThreadList openId={threadId} onOpen={open} />
      </Sidebar>
      <main className="room-main" inert={menu}>
        <TopBar menu={menu} onMenu={() => setMenu(true)} onNew={() => open(null)} />
        <ConnectionBanner link={link} />
        {inLibrary ? (
          <Suspense>
            <Library onBegin={() => open(null)} />
          </Suspense>
        ) : (
          <Conversation threadId={threadId} onThread={goTo} />
        )}
      </main>
    </div>
  )
}

function toMessage(): void {
  document.getElementById('message')?.focus()
}
