import { useState } from 'react'
import { STYLES } from '../../models/contract/vocabulary.ts'
import type { LibraryAsked } from '../api/routes.ts'
import { useLibrary } from '../api/use-library.ts'
import { useSettled } from '../api/use-settled.ts'
import { useHidden } from '../api/use-trash.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { useTabTitle } from '../ui/use-tab-title.ts'
import { LibraryEmpty } from './LibraryEmpty.tsx'
import { Wall } from './Wall.tsx'
import './library.css'

/** Milliseconds without a key after which it is worth a search. */
const PAUSE = 200

/** Every finished take of every thread, as a wall to look for something on. */
export default function Library({ onBegin }: { onBegin: () => void }) {
  const { library: words, words: vocabulary } = useStrings()
  useTabTitle(`${words.title} · Rushes`)
  const [search, setSearch] = useState('')
  const [style, setStyle] = useState<LibraryAsked['style']>('')
  const [favourites, setFavourites] = useState(false)
  const asked = { words: useSettled(search.trim(), PAUSE), style, favourites }
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPending } = useLibrary(asked)
  const hidden = useHidden()
  const takes = (data?.pages.flatMap((page) => page.takes) ?? []).filter(({ take }) => !hidden.has(take.id))
  const searching = asked.words !== '' || style !== '' || favourites
  return (
    <div className="library">
      <header className="library-head">
        <h1>{words.title}</h1>
        <p role="status">{data ? words.found(takes.length, !hasNextPage) : words.loading}</p>
      </header>
      <div className="library-tools">
        <SearchField label={words.search} value={search} onChange={setSearch} />
        <select
          className="library-style"
          aria-label={words.style}
          value={style}
          onChange={({ target }) => setStyle(STYLES.find((known) => known === target.value) ?? '')}
        >
          <option value="">{words.anyStyle}</option>
          {STYLES.map((known) => (
            <option key={known} value={known}>
              {vocabulary.style[known]}
            </option>
          ))}
        </select>
        <Button look="outline" icon="star" aria-pressed={favourites} onClick={() => setFavourites(!favourites)}>
          {words.favourites}
        </Button>
      </div>
      {error && <Trouble error={error} onDismiss={() => refetch()} />}
      {takes.length > 0 ? (
        <Wall takes={takes} />
      ) : (
        !isPending && !error && <LibraryEmpty searching={searching} onBegin={onBegin} />
      )}
      {hasNextPage && (
        <Button
          className="library-next"
          look="outline"
          icon="down"
          disabled={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          {words.loadMore}
        </Button>
      )}
    </div>
  )
}
