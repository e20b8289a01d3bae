import { useQuery } from '@tanstack/react-query'
import type { KeptPreview, Preview } from '../../models/contract/previews.ts'
import type { Take } from '../../models/contract/take.ts'
import { getFilmstrip } from './routes.ts'
import { isWhole, type Strip } from './strip.ts'
import { useStudio } from './studio.ts'
import { useStrip } from './use-strip.ts'

/**
 * A take's filmstrip: as it clears; of a finished take, what this page has not seen of it is loaded as soon as
 * `near` says that it is about to be on screen. `coming` while that may still bring pictures.
 */
export function useFilmstrip(take: Take, near: boolean): { strip: Strip | undefined; coming: boolean } {
  const { shelf } = useStudio()
  const strip = useStrip(take.id)
  const wanting = take.status === 'done' && !isWhole(strip)
  const { isFetched } = useQuery({
    queryKey: ['filmstrip', take.id],
    enabled: wanting && near,
    // A take from before filmstrips were kept has none.
    retry: false,
    // What is loaded goes to the shelf; should that run full, it is loaded again.
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const kept = await getFilmstrip(take.id, signal)
      for (const preview of kept.map(asPreview)) {
        if (shelf.strip(take.id)?.tiles[preview.tile]?.phase !== 'finished') shelf.put(preview)
      }
      return kept.length
    },
  })
  return { strip, coming: wanting && !isFetched }
}

function asPreview({ image, ...about }: KeptPreview): Preview {
  return { ...about, image: Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0)) }
}
