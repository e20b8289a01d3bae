import type { ThreadSnapshot } from '../../server/events.ts'
import { useStop } from '../api/use-stop.ts'
import { useTakeCommands } from '../api/use-take-commands.ts'
import { useStrings } from '../strings/use-strings.ts'
import { toasts } from '../ui/toasts.ts'

/** Ends what is going on in a thread, the answer and the take that is being made; null while nothing is. */
export function useStopAll(snapshot: ThreadSnapshot | undefined): (() => void) | null {
  const { take: words } = useStrings()
  const stop = useStop()
  const { cancel } = useTakeCommands()
  if (snapshot === undefined) return null
  const streaming = snapshot.messages.at(-1)?.status === 'streaming'
  const take = snapshot.takes.findLast(({ finishedAt }) => finishedAt === null)
  if (!streaming && take === undefined) return null
  return () => {
    if (streaming) stop.mutate(snapshot.thread.id)
    if (take === undefined) return
    cancel.mutate(take.id, { onSuccess: () => toasts.add({ title: words.cancelledTake(take.number) }) })
  }
}
