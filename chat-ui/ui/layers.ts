/**
 * What lies over the page until it is closed, by Escape for one. It holds the focus and gives it back by itself.
 * Toasts are dialogs by role only: the page below goes on.
 */
export const LAYERS = [
  'dialog[open]',
  '[role="dialog"]:not(.toast)',
  '[role="alertdialog"]:not(.toast)',
  '[role="menu"]',
  '[role="listbox"]',
  '.sidebar[data-open="true"]',
].join(', ')
