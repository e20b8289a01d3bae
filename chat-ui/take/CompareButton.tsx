import { useRef, useState } from 'react'
import type { Take } from '../../models/contract/take.ts'
import { useStrings } from '../strings/use-strings.ts'
import { useSnapshot } from '../thread/use-snapshot.ts'
import { Button } from '../ui/Button.tsx'
import { CompareDialog } from './CompareDialog.tsx'

/** Lays a take over the one before it; nothing where there is none of the same shape. */
export function CompareButton({ take }: { take: Take }) {
  const { compare: words } = useStrings()
  const { takes, plans } = useSnapshot()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const aspectOf = ({ planId }: Take) => plans.find(({ plan }) => plan.id === planId)?.plan.format.aspect
  const aspect = aspectOf(take)
  const before = takes.findLast(
    (other) => other.number < take.number && other.clipUrl !== null && aspectOf(other) === aspect,
  )
  if (before === undefined || aspect === undefined) return null
  return (
    <>
      <Button ref={opener} look="outline" icon="compare" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open(before.number)}
      </Button>
      <CompareDialog
        open={open}
        before={before}
        after={take}
        aspect={aspect}
        onClose={() => setOpen(false)}
        opener={opener}
      />
    </>
  )
}
