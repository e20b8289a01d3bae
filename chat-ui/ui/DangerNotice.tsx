import type { ReactNode } from 'react'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

/** Something went wrong, said at once; it goes when it is dismissed. */
export function DangerNotice({ children, onDismiss }: { children: ReactNode; onDismiss: () => void }) {
  const { trouble } = useStrings()
  return (
    <Notice
      tone="danger"
      urgent
      action={
        <Button bare icon="close" onClick={onDismiss}>
          {trouble.dismiss}
        </Button>
      }
    >
      {children}
    </Notice>
  )
}
