import type { useLanguageModel } from '../api/use-language-model.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Notice } from '../ui/Notice.tsx'
import { Trouble } from '../ui/Trouble.tsx'

/** How the last test or saving went. */
export function LanguageModelOutcome({ save, test }: Pick<ReturnType<typeof useLanguageModel>, 'save' | 'test'>) {
  const { settings } = useStrings()
  const failed = save.error ? save : test.error ? test : null
  return (
    <div role="status" className="language-model-outcome">
      {failed?.error && <Trouble error={failed.error} onDismiss={failed.reset} />}
      {test.data && <Notice tone={test.data.ok ? 'plain' : 'danger'}>{test.data.message}</Notice>}
      {save.isSuccess && <Notice tone="plain">{settings.saved}</Notice>}
    </div>
  )
}
