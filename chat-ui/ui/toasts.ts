import { Toast } from '@base-ui/react/toast'

/** Short news at the edge of the page; `<Toasts>` shows them. */
export const toasts = Toast.createToastManager()
