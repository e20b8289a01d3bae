import { Component, type ReactNode } from 'react'
import { preferredTable } from '../strings/language.ts'
import { Button } from './Button.tsx'
import './crash-screen.css'

/** The last door: an error while drawing leaves a sentence and a way out instead of a white page. */
export class CrashScreen extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    if (!this.state.crashed) return this.props.children
    const { trouble } = preferredTable()
    return (
      <div className="crash-screen" role="alert">
        <p>{trouble.crash}</p>
        <Button look="solid" icon="again" onClick={() => location.reload()}>
          {trouble.reload}
        </Button>
      </div>
    )
  }
}
