import { type QueryClient, useQuery } from '@tanstack/react-query'
import type { StudioInfo } from '../../server/events.ts'
import { readChoice } from '../ui/choice.ts'
import { infoKey } from './keys.ts'
import { getStudioInfo } from './routes.ts'

/** What can render, the built-in one first; empty until that is known. */
export function useEngines(): StudioInfo['engines'] {
  const { data } = useQuery({ queryKey: infoKey, queryFn: ({ signal }) => getStudioInfo(signal), staleTime: 60_000 })
  return data?.engines ?? []
}

/** The engine that was chosen on this machine; undefined for the studio's default, and for one that is gone. */
export function chosenEngine(client: QueryClient): string | undefined {
  const name = readChoice('engine')
  return client.getQueryData<StudioInfo>(infoKey)?.engines.find((engine) => engine.name === name)?.name
}
