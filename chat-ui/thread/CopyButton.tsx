import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { toasts } from '../ui/toasts.ts'

/** Browsers give their clipboard to pages of a trusted address alone. */
const hasClipboard = () => navigator.clipboard !== undefined

export function CopyButton({ text }: { text: string }) {
  const { thread: words } = useStrings()
  if (!hasClipboard() || text.trim() === '') return null
  const onCopy = async () => {
    await navigator.clipboard.writeText(text)
    toasts.add({ title: words.copied, timeout: 2500 })
  }
  return (
    <Button bare icon="copy" title={words.copy} onClick={onCopy}>
      {words.copy}
    </Button>
  )
}
