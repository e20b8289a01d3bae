import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useStudio } from './studio.ts'

/** A connection that blinks for less than this many milliseconds is not worth a word. */
const PATIENCE = 1200

/** True once the connection has been gone long enough for a person to be told. */
export function useConnectionLost(): boolean {
  const { socket } = useStudio()
  const subscribe = useCallback(
    (onChange: () => void) => {
      socket.on('connect', onChange)
      socket.on('disconnect', onChange)
      return () => {
        socket.off('connect', onChange)
        socket.off('disconnect', onChange)
      }
    },
    [socket],
  )
  const connected = useSyncExternalStore(subscribe, () => socket.connected)
  const [lost, setLost] = useState(false)
  useEffect(() => {
    if (connected) return setLost(false)
    const timer = setTimeout(() => setLost(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [connected])
  return lost && !connected
}
