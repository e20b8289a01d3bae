import type { Page } from 'playwright-core'

export interface Stop {
  /** Its name as a person hears it, else its tag and class. */
  name: string
  /** Whether somebody sees that the focus is there. */
  ring: boolean
}

const CONTROLS =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, video[controls], [tabindex]:not([tabindex^="-"])'

/** Names of all controls that somebody can see and use by mouse, without those of a toolbar, which the arrows reach. */
export function visibleControls(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate(
    ({ within, controls }) =>
      [...document.querySelectorAll<HTMLElement>(`${within} :is(${controls})`)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
        .filter((element) => !element.matches(':disabled, [tabindex^="-"]') && !element.closest('[inert]'))
        .map((element) => {
          const label = (element as HTMLInputElement).labels?.[0]?.textContent
          return element.ariaLabel ?? label ?? element.textContent?.trim() ?? ''
        }),
    { within, controls: CONTROLS },
  )
}

/** Presses Tab until the focus comes to where it has been, and returns where it was. */
export async function walkByTab(page: Page): Promise<Stop[]> {
  const stops = new Map<string, Stop>()
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-walked]')) element.removeAttribute('data-walked')
  })
  for (;;) {
    await page.keyboard.press('Tab')
    // At the ends of a dialog stands a guard that sends the focus back in.
    await page.waitForFunction(() => !document.activeElement?.matches('[data-base-ui-focus-guard]'))
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      if (element === null || element === document.body) return 'outside' as const
      const again = element.hasAttribute('data-walked')
      element.setAttribute('data-walked', '')
      const label = (element as HTMLInputElement).labels?.[0]?.textContent
      const seen = [element, element.parentElement!, element.closest('form') ?? element].some((part) => {
        const { outlineStyle, boxShadow } = getComputedStyle(part)
        return outlineStyle !== 'none' || (part.matches(':focus-within, :focus') && boxShadow !== 'none')
      })
      // The browser's own player is one control with several stops.
      return {
        again: again && element.tagName !== 'VIDEO',
        name: element.ariaLabel ?? label ?? element.textContent?.trim() ?? '',
        ring: seen || element.tagName === 'VIDEO',
      }
    })
    // Between the last control and the first one lies the browser's own bar.
    if (stop === 'outside') continue
    if (stop.again) return [...stops.values()]
    stops.set(`${stops.size}`, { name: stop.name, ring: stop.ring })
  }
}
