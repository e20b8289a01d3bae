import { useStrings } from '../strings/use-strings.ts'
import './take-head.css'

interface Properties {
  id: string
  number: number
  title: string
  current: boolean
}

export function TakeHead({ id, number, title, current }: Properties) {
  const { take } = useStrings()
  return (
    <header className="take-head">
      <h3 id={id}>
        <span className="take-number">{take.title(number)}</span> <span className="take-title">{title}</span>
      </h3>
      {current && <span className="take-current">{take.current}</span>}
    </header>
  )
}
