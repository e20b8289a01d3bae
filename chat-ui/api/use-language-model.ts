import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { LanguageModelRequest } from '../../server/events.ts'
import { useStrings } from '../strings/use-strings.ts'
import { getLanguageModel, putLanguageModel, testLanguageModel } from './routes.ts'

const key = ['language-model'] as const

/** Which language model directs, and the ways to choose another and to try one. */
export function useLanguageModel() {
  const client = useQueryClient()
  const { language } = useStrings()
  const choice = useQuery({ queryKey: key, queryFn: ({ signal }) => getLanguageModel(signal), staleTime: 0 })
  const save = useMutation({
    mutationFn: putLanguageModel,
    onSuccess: (chosen) => client.setQueryData(key, chosen),
  })
  return {
    choice,
    save,
    test: useMutation({ mutationFn: (wish: LanguageModelRequest) => testLanguageModel(wish, language) }),
  }
}
