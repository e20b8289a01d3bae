import { useRef } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { PICTURE_TYPES } from './picture-limits.ts'

/** Opens the browser's own chooser. */
export function PictureButton({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const { picture } = useStrings()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={PICTURE_TYPES.join(',')}
        multiple
        hidden
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // The same file can be chosen again after it was removed.
          target.value = ''
        }}
      />
      <Button bare icon="picture" title={picture.add} onClick={() => input.current?.click()}>
        {picture.add}
      </Button>
    </>
  )
}
