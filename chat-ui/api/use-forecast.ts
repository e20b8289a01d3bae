import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Forecast, ThreadSnapshot } from '../../server/events.ts'
import { threadKey } from './keys.ts'
import { type Asked, getForecast } from './routes.ts'
import { useStudio } from './studio.ts'
import { useSettled } from './use-settled.ts'

/** Milliseconds without a change of the text after which it is worth a look. */
const PAUSE = 250

/**
 * What a message that is being written would make. `shownFor` is the text that `forecast` is about; `ask` gives
 * the forecast of any message at once, null when the server does not tell.
 */
export function useForecast(asked: Asked) {
  const { client } = useStudio()
  const settled = useSettled(asked.text, PAUSE)
  const query = useQuery({
    ...forecastQuery({ ...asked, text: settled }, currentPlan(client, asked.threadId)),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  })
  const ask = useCallback(
    async (message: Asked): Promise<Forecast | null> => {
      const query = forecastQuery(message, currentPlan(client, message.threadId))
      return client.fetchQuery({ ...query, retry: false }).catch(() => null)
    },
    [client],
  )
  const fresh = query.data !== undefined && !query.isPlaceholderData
  return {
    forecast: settled === '' ? undefined : query.data,
    shownFor: fresh ? settled : null,
    ask,
  }
}

/** The same words mean something else once another plan is the current one. */
function forecastQuery(asked: Asked, planId: string | null) {
  const { threadId, text, pictures } = asked
  return {
    queryKey: ['forecast', threadId, planId, text, pictures],
    queryFn: ({ signal }: { signal: AbortSignal }) => getForecast(asked, signal),
    // Estimates move with every take that is finished here.
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
  }
}

function currentPlan(client: ReturnType<typeof useStudio>['client'], threadId: string | null): string | null {
  if (threadId === null) return null
  return client.getQueryData<ThreadSnapshot>(threadKey(threadId))?.thread.currentPlanId ?? null
}
