import { otherLanguage } from '../strings/language.ts'
import { useStrings, useSwitchLanguage } from '../strings/use-strings.ts'
import { Button } from './Button.tsx'

export function LanguageToggle() {
  const { app, language } = useStrings()
  const switchLanguage = useSwitchLanguage()
  return (
    <Button onClick={switchLanguage} lang={otherLanguage(language)}>
      {app.otherLanguage}
    </Button>
  )
}
