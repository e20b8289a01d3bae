import { useCallback, useState } from 'react'

type Change<Value> = Value | ((before: Value) => Value)

/**
 * What is being written, chosen or complained of in each thread; going to another thread and back loses nothing,
 * and nothing follows into the other one. `none` must be the same value at every call.
 */
export function useOfThread<Value>(threadId: string | null, none: Value): [Value, (change: Change<Value>) => void] {
  const key = threadId ?? ''
  const [values, setValues] = useState<Readonly<Record<string, Value>>>({})
  const setValue = useCallback(
    (change: Change<Value>) =>
      setValues((held) => {
        const before = held[key] ?? none
        return { ...held, [key]: change instanceof Function ? change(before) : change }
      }),
    [key, none],
  )
  return [values[key] ?? none, setValue]
}
