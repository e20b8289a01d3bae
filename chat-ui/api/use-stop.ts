import { useMutation } from '@tanstack/react-query'
import { stopTurn } from './routes.ts'

/** Ends the answer that is being written; a take that it started goes on. */
export function useStop() {
  return useMutation({ mutationFn: stopTurn })
}
