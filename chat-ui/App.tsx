import { QueryClientProvider } from '@tanstack/react-query'
import { type Studio, StudioContext } from './api/studio.ts'
import { Room } from './Room.tsx'
import { StringsProvider } from './strings/StringsProvider.tsx'
import { CrashScreen } from './ui/CrashScreen.tsx'
import { ShortcutSheet } from './ui/ShortcutSheet.tsx'
import { Toasts } from './ui/Toasts.tsx'

export function App({ studio }: { studio: Studio }) {
  return (
    <CrashScreen>
      <StudioContext value={studio}>
        <QueryClientProvider client={studio.client}>
          <StringsProvider>
            <Room />
            <Toasts />
            <ShortcutSheet />
          </StringsProvider>
        </QueryClientProvider>
      </StudioContext>
    </CrashScreen>
  )
}
