import { useCallback, useRef } from 'react'
import { uploadPicture } from '../api/routes.ts'
import { type WhyNot, whyNotPicture } from './picture-limits.ts'
import { useOfThread } from './use-of-thread.ts'

/** A picture beside the message that is being written. */
export interface HeldPicture {
  /** Address of the file itself, in this browser. */
  url: string
  name: string
  /** The upload's id; null while it is on its way. */
  id: string | null
}

/** A file that was not taken. */
export type PictureTrouble = { name: string } & ({ why: WhyNot } | { error: Error })

const NONE: HeldPicture[] = []

/** The pictures that go with the next message. They are uploaded as soon as they are chosen. */
export function usePictures(threadId: string | null) {
  const [held, setHeld] = useOfThread(threadId, NONE)
  const [trouble, setTrouble] = useOfThread<PictureTrouble | null>(threadId, null)
  const uploads = useRef(new Map<string, AbortController>())

  const remove = useCallback(
    (url: string) => {
      uploads.current.get(url)?.abort()
      setHeld((pictures) => pictures.filter((picture) => picture.url !== url))
      URL.revokeObjectURL(url)
    },
    [setHeld],
  )

  const upload = useCallback(
    async (file: File) => {
      const [url, abort] = [URL.createObjectURL(file), new AbortController()]
      uploads.current.set(url, abort)
      setHeld((pictures) => [...pictures, { url, name: file.name, id: null }])
      try {
        const { id } = await uploadPicture(file, abort.signal)
        setHeld((pictures) => pictures.map((picture) => (picture.url === url ? { ...picture, id } : picture)))
      } catch (error) {
        if (abort.signal.aborted) return
        setTrouble({ name: file.name, error: error as Error })
        remove(url)
      }
    },
    [remove, setHeld, setTrouble],
  )

  const add = (files: Iterable<File>) => {
    setTrouble(null)
    let count = held.length
    for (const file of files) {
      const why = whyNotPicture(file, count)
      if (why) setTrouble({ name: file.name, why })
      else void upload(file)
      if (!why) count++
    }
  }

  /** The message shows the server's copies from now on. */
  const release = (sent: HeldPicture[]) => {
    for (const { url } of sent) URL.revokeObjectURL(url)
  }

  return { held, add, remove, release, setHeld, trouble, dismiss: () => setTrouble(null) }
}
