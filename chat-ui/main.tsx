import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { createStudio } from './api/studio.ts'
import './ui/tokens.css'
import './ui/base.css'

createRoot(document.getElementById('root')!).render(<App studio={createStudio()} />)
