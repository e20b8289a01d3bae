import { useState } from 'react'
import { useThreads } from '../api/use-threads.ts'
import { useHidden } from '../api/use-trash.ts'
import { useStrings } from '../strings/use-strings.ts'
import { SearchField } from '../ui/SearchField.tsx'
import { holdsWords } from './holds-words.ts'
import { ThreadLink } from './ThreadLink.tsx'
import './thread-list.css'

/** So many threads are seen at one look. */
const FEW = 6

interface Properties {
  openId: string | null
  onOpen: (threadId: string | null) => void
}

/** The history; with a way to search it as soon as it is longer than a look. */
export function ThreadList({ openId, onOpen }: Properties) {
  const { threads: words } = useStrings()
  const [search, setSearch] = useState('')
  const hidden = useHidden()
  const threads = useThreads().data?.filter(({ id }) => !hidden.has(id))
  if (threads?.length === 0) return <p className="thread-none">{words.none}</p>
  const found = threads?.filter(({ title }) => holdsWords(title, search))
  return (
    <>
      {(threads?.length ?? 0) > FEW && (
        <div className="thread-list-search">
          <SearchField label={words.search} value={search} onChange={setSearch} />
        </div>
      )}
      {found?.length === 0 && <p className="thread-none">{words.noneFound}</p>}
      <ul className="thread-list">
        {found?.map((thread) => (
          <ThreadLink key={thread.id} thread={thread} open={thread.id === openId} onOpen={onOpen} />
        ))}
      </ul>
    </>
  )
}
