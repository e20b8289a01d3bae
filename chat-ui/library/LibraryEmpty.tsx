import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'

/** An empty wall: because nothing was made yet, or because nothing fits. */
export function LibraryEmpty({ searching, onBegin }: { searching: boolean; onBegin: () => void }) {
  const { library: words } = useStrings()
  if (searching) return <p className="library-empty">{words.noneFound}</p>
  return (
    <div className="library-empty">
      <p>{words.none}</p>
      <Button look="solid" icon="plus" onClick={onBegin}>
        {words.begin}
      </Button>
    </div>
  )
}
