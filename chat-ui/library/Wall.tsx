import type { LibraryTake } from '../../models/contract/library.ts'
import { useStrings } from '../strings/use-strings.ts'
import { WallTake } from './WallTake.tsx'
import './wall.css'

/** Takes in rows of one height, each as wide as its picture. */
export function Wall({ takes }: { takes: LibraryTake[] }) {
  const { library } = useStrings()
  return (
    <ul className="wall" aria-label={library.title}>
      {takes.map((entry) => (
        <WallTake key={entry.take.id} entry={entry} />
      ))}
    </ul>
  )
}
