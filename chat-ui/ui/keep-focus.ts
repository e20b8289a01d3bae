import { LAYERS } from './layers.ts'

/** An ancestor of the focused element, and which of its children leads there. */
interface Place {
  element: Element
  child: number
}

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea'

/**
 * Whoever works by keyboard must not be thrown back to the top of the page when the focused element goes away or
 * is switched off: the focus moves to what stands in its place, else to the nearest part of the page around it
 * that can hold it (`tabIndex={-1}`), else to the message. Returns the function that ends it.
 */
export function keepFocus(): () => void {
  let trail: Place[] = []
  let frame = 0
  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.closest(LAYERS) === null) trail = trailOf(target)
  }
  const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null || !(target instanceof Element) || target.closest(LAYERS)) return
    const left = trail
    // An element that is being removed loses the focus a moment before it is gone; one that is still there
    // afterwards was left on purpose, by a click on nothing.
    queueMicrotask(() => {
      if (trail === left && isThere(target)) trail = []
    })
  }
  const check = () => {
    frame = 0
    const lost = document.activeElement === null || document.activeElement === document.body
    if (lost && trail.length > 0 && document.querySelector(LAYERS) === null) restoreFocus(trail)
  }
  const observer = new MutationObserver(() => {
    frame ||= requestAnimationFrame(check)
  })
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] })
  document.addEventListener('focusin', onFocusIn)
  document.addEventListener('focusout', onFocusOut)
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    document.removeEventListener('focusin', onFocusIn)
    document.removeEventListener('focusout', onFocusOut)
  }
}

const isThere = (element: Element) => element.isConnected && !element.matches(':disabled')

function trailOf(target: Element): Place[] {
  const trail: Place[] = []
  for (let at: Element = target; at.parentElement; at = at.parentElement) {
    trail.push({ element: at.parentElement, child: [...at.parentElement.children].indexOf(at) })
  }
  return trail
}

function restoreFocus(trail: Place[]): void {
  for (const { element, child } of trail) {
    if (!element.isConnected || element.closest('[inert]')) continue
    const heir = heirIn(element, child)
    if (heir) {
      heir.focus()
      return
    }
  }
  document.getElementById('message')?.focus()
}

/** In a list the neighbour; elsewhere the element itself, where it can hold the focus. */
function heirIn(element: Element, child: number): HTMLElement | null {
  if (element instanceof HTMLElement && element.tabIndex === -1 && element.hasAttribute('tabindex')) return element
  if (!element.matches('ul, ol')) return null
  const neighbour = element.children[child] ?? element.lastElementChild
  return neighbour?.querySelector<HTMLElement>(FOCUSABLE) ?? null
}
