import type { Forecast } from '../../server/events.ts'
import { useStrings } from '../strings/use-strings.ts'
import { EngineSelect } from './EngineSelect.tsx'
import { WishSelect } from './WishSelect.tsx'
import { WISH_CHOICES, type Wishes } from './wishes.ts'
import './wish-chips.css'

interface Properties {
  wishes: Wishes
  onWish: (wishes: Wishes) => void
  /** What the message would make as it stands; each chip shows its part of it. */
  forecast: Forecast | undefined
}

/** What the film will be, a chip each; what is chosen here ends up as words of the message. */
export function WishChips({ wishes, onWish, forecast }: Properties) {
  const { composer, words } = useStrings()
  const plan = forecast?.plan
  const inSeconds = (seconds: number) => composer.inSeconds(seconds)
  const choose = (change: Partial<Wishes>) => onWish({ ...wishes, ...change })
  return (
    <fieldset className="wish-chips">
      <legend className="for-ears">{composer.wishes}</legend>
      <WishSelect
        name={composer.aspect}
        choices={WISH_CHOICES.aspect}
        chosen={wishes.aspect}
        planned={plan?.format.aspect}
        words={(aspect) => words.aspect[aspect]}
        onChoose={(aspect) => choose({ aspect })}
      />
      <WishSelect
        name={composer.seconds}
        choices={WISH_CHOICES.seconds}
        chosen={wishes.seconds}
        planned={plan?.seconds}
        words={inSeconds}
        onChoose={(seconds) => choose({ seconds })}
      />
      <WishSelect
        name={composer.resolution}
        choices={WISH_CHOICES.resolution}
        chosen={wishes.resolution}
        planned={plan?.format.resolution}
        words={String}
        onChoose={(resolution) => choose({ resolution })}
      />
      <WishSelect
        name={composer.style}
        choices={WISH_CHOICES.style}
        chosen={wishes.style}
        planned={plan?.style}
        words={(style) => words.style[style]}
        onChoose={(style) => choose({ style })}
      />
      <WishSelect
        name={composer.fps}
        choices={WISH_CHOICES.fps}
        chosen={wishes.fps}
        planned={plan?.format.fps}
        words={composer.fpsWords}
        onChoose={(fps) => choose({ fps })}
      />
      <EngineSelect />
    </fieldset>
  )
}
