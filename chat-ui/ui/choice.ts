type ChoiceKey = 'theme' | 'language' | 'engine' | 'notify'

/** What the person chose on this machine. Storage can be switched off: then a choice lasts until the reload. */
export function readChoice(key: ChoiceKey): string | null {
  try {
    return localStorage.getItem(`rushes-${key}`)
  } catch {
    return null
  }
}

export function writeChoice(key: ChoiceKey, value: string): void {
  try {
    localStorage.setItem(`rushes-${key}`, value)
  } catch {
    // Nothing to do: the page already shows the choice.
  }
}
