import { Toast } from '@base-ui/react/toast'
import { useStrings } from '../strings/use-strings.ts'
import { Icon } from './Icon.tsx'
import { toasts } from './toasts.ts'
import './button.css'
import './toasts.css'

/** Where short news appear: read out politely, reached by F6, away after a while. */
export function Toasts() {
  return (
    <Toast.Provider toastManager={toasts} timeout={6000} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const { trouble } = useStrings()
  return Toast.useToastManager().toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={['down', 'right']}>
      <Toast.Content className="toast-content">
        <Toast.Title className="toast-title" />
        <Toast.Action className="button" data-look="outline" />
        <Toast.Close className="button" data-bare="true" aria-label={trouble.dismiss}>
          <Icon name="close" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
