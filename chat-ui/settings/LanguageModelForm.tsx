import { type FormEvent, useId, useState } from 'react'
import type { LanguageModelChoice, LanguageModelRequest } from '../../server/events.ts'
import type { useLanguageModel } from '../api/use-language-model.ts'
import { useStrings } from '../strings/use-strings.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { LanguageModelOutcome } from './LanguageModelOutcome.tsx'
import './language-model-form.css'

/** Where the usual local servers listen: Ollama, LM Studio, llama.cpp, vLLM. */
const USUAL = [11434, 1234, 8080, 8000].map((port) => `http://127.0.0.1:${port}/v1`)

interface Properties extends Pick<ReturnType<typeof useLanguageModel>, 'save' | 'test'> {
  choice: LanguageModelChoice
}

/** Which language model directs: the built-in planner, or any that speaks the OpenAI wire. */
export function LanguageModelForm({ choice, save, test }: Properties) {
  const { settings } = useStrings()
  const usual = useId()
  const [baseUrl, setBaseUrl] = useState(choice.baseUrl ?? '')
  const [model, setModel] = useState(choice.model ?? '')
  const [apiKey, setApiKey] = useState('')
  const wish: LanguageModelRequest = { baseUrl: baseUrl.trim(), model: model.trim(), ...(apiKey && { apiKey }) }
  const whole = wish.baseUrl !== '' && wish.model !== ''
  const busy = save.isPending || test.isPending
  const forget = () => {
    save.reset()
    test.reset()
  }
  const onSave = (event: FormEvent) => {
    event.preventDefault()
    forget()
    save.mutate(wish, { onSuccess: () => setApiKey('') })
  }
  const onBuiltIn = () => {
    forget()
    save.mutate(null, {
      onSuccess: (now) => {
        setBaseUrl(now.baseUrl ?? '')
        setModel(now.model ?? '')
        setApiKey('')
      },
    })
  }
  const onTest = () => {
    forget()
    test.mutate(wish)
  }
  const kept = choice.hasKey && wish.baseUrl === choice.baseUrl
  return (
    <form className="language-model" onSubmit={onSave}>
      <h3>{settings.languageModel}</h3>
      <p className="language-model-now">{settings.sources[choice.source](choice.model ?? '')}</p>
      <Field label={settings.baseUrl} hint={settings.baseUrlHint}>
        <input type="url" required list={usual} value={baseUrl} onChange={({ target }) => setBaseUrl(target.value)} />
      </Field>
      <datalist id={usual}>
        {USUAL.map((url) => (
          <option key={url} value={url} />
        ))}
      </datalist>
      <Field label={settings.model} hint={settings.modelHint}>
        <input required maxLength={200} value={model} onChange={({ target }) => setModel(target.value)} />
      </Field>
      <Field label={settings.apiKey} hint={kept ? settings.keyKept : settings.keyHint}>
        <input type="password" autoComplete="off" value={apiKey} onChange={({ target }) => setApiKey(target.value)} />
      </Field>
      <LanguageModelOutcome save={save} test={test} />
      <div className="language-model-actions">
        <Button look="outline" disabled={!whole || busy} onClick={onTest}>
          {test.isPending ? settings.testing : settings.test}
        </Button>
        {choice.source === 'settings' && (
          <Button disabled={busy} onClick={onBuiltIn}>
            {settings.back}
          </Button>
        )}
        <Button look="solid" type="submit" disabled={!whole || busy}>
          {settings.save}
        </Button>
      </div>
    </form>
  )
}
