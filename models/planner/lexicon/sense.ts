import type { Camera, Format, Light, Look } from '../../contract/shot-plan.ts'
import type * as words from '../../contract/vocabulary.ts'

type OneOf<List extends readonly string[]> = List[number]
export type Place = OneOf<typeof words.PLACES>
export type TimeOfDay = OneOf<typeof words.TIMES_OF_DAY>
export type Action = OneOf<typeof words.ACTIONS>
export type PathKind = OneOf<typeof words.PATHS>
export type Heading = OneOf<typeof words.HEADINGS>
export type WeatherKind = OneOf<typeof words.WEATHERS>
export type Colour = OneOf<typeof words.COLOURS>
export type Material = OneOf<typeof words.MATERIALS>
export type Framing = OneOf<typeof words.FRAMINGS>
export type Size = OneOf<typeof words.SIZES>
export type RelationKind = OneOf<typeof words.RELATIONS>
export type TransitionKind = OneOf<typeof words.TRANSITIONS>
export type TitlePlace = OneOf<typeof words.TITLE_PLACES>

export type Operation =
  | 'add'
  | 'remove'
  | 'replace'
  | 'set'
  | 'move'
  | 'keep'
  | 'extend'
  | 'trim'
  | 'swap'
  | 'more'
  | 'less'
export type Role =
  | 'definite'
  | 'indefinite'
  | 'possessive'
  | 'pronoun'
  | 'not'
  | 'then'
  | 'and'
  | 'with'
  | 'by'
  | 'at'
  | 'of'
  | 'be'
  | 'instead'
  | 'also'
  | 'to'
  | 'from'
  | 'for'
  | 'while'
  | 'only'
  /** "everything but the fox": who or what a change leaves out. */
  | 'except'
  /** "no wait", "enfin non": what comes corrects what was said. */
  | 'correction'
  | 'filler'
export type Topic =
  | 'abilities'
  | 'length'
  | 'places'
  | 'subjects'
  | 'looks'
  | 'camera'
  | 'cost'
  | 'how'
  | 'who'
  | 'speed'
  | 'sound'
  | 'pictures'
  | 'download'
  | 'privacy'
  | 'languages'
  | 'formats'
export type SmallTalk = 'hello' | 'thanks' | 'bye' | 'praise' | 'complaint' | 'mood'
export type Command = 'undo' | 'redo' | 'again' | 'cancel'

/** One meaning of a word or phrase. What a word means in a message is chosen among its senses. */
export type Sense =
  /** Something that can stand in a shot, if `introduced` only behind an article or the like; `concept` is its English name. */
  | { as: 'noun'; concept: string; plural?: boolean; introduced?: boolean }
  /** `near` says that the place is only the closest we have to the word. */
  | { as: 'place'; place: Place; near?: boolean }
  /** `near` says that the word names something of that hour, such as the moon, and not the hour itself. */
  | { as: 'time'; time: TimeOfDay; light: Light['kind']; near?: boolean }
  | { as: 'light'; light: Partial<Light>; near?: boolean }
  | { as: 'weather'; weather: WeatherKind; intensity?: number; near?: boolean }
  | { as: 'look'; look: Partial<Look>; near?: boolean }
  | { as: 'mood'; look: Partial<Look>; light?: Partial<Light>; weather?: WeatherKind }
  | {
      as: 'action'
      action: Action
      path?: PathKind
      heading?: Heading
      speed?: number
      relation?: RelationKind
      /** Says only that it moves; a verb that says how wins. */
      generic?: boolean
      /** "chased by": who is named after does it. */
      passive?: true
    }
  /** `flip` says that it goes the other way than it did. */
  | { as: 'motion'; path?: PathKind; heading?: Heading; flip?: true }
  | { as: 'position'; x?: number; depth?: number }
  /** `code` says that it was given in digits ("#6f4e37"). */
  | { as: 'colour'; colour: Colour; hex: string; code?: true }
  | { as: 'material'; material: Material }
  | { as: 'size'; size: Size }
  /** `near` says that the item is only the cut that comes nearest, `undrawn` that the stage shows none like it. */
  | { as: 'wearable'; item: string; near?: boolean; undrawn?: true }
  | { as: 'holdable'; item: string; near?: boolean }
  | { as: 'wearing' }
  | { as: 'holding' }
  | { as: 'camera'; camera: Partial<Camera> }
  | { as: 'playback'; speed: number }
  | { as: 'format'; format: Partial<Format>; near?: boolean }
  | { as: 'number'; value: number }
  /** -1 is the last one; `also` are others that are named with it. */
  | { as: 'ordinal'; value: number; also?: readonly number[] }
  | { as: 'unit'; unit: 'seconds' | 'fps'; factor: number }
  | { as: 'duration'; seconds: number }
  | { as: 'transition'; transition: TransitionKind; seconds?: number }
  | { as: 'relation'; relation: RelationKind }
  | { as: 'tempo'; factor: number }
  | { as: 'degree'; factor: number }
  /** "longer", "brighter", "bigger": a comparison with what is. */
  /** `times` says by how much: "twice as long". */
  | { as: 'compare'; what: Comparison; up: boolean; times?: number }
  | { as: 'operation'; operation: Operation }
  | { as: 'command'; command: Command }
  | { as: 'ask'; topic: Topic }
  | { as: 'question' }
  | { as: 'talk'; talk: SmallTalk }
  /** The thing a remark is about: "the light", "the camera", "the whole film". */
  | { as: 'head'; head: Head }
  | { as: 'title-place'; place: TitlePlace }
  /** Something no film of ours has, such as sound. */
  | { as: 'missing'; what: 'sound' | 'feeling' | 'detail' }
  | { as: 'function'; role: Role }

export type Head =
  | 'light'
  | 'camera'
  | 'weather'
  | 'style'
  | 'colours'
  | 'film'
  | 'shot'
  | 'title'
  | 'setting'
  | 'background'
  | 'speed'
  | 'format'
  | 'transition'
  | 'subject'
  | 'one'
  | 'rest'
  | 'duration'
  | 'framing'
export type Comparison =
  | 'duration'
  | 'speed'
  | 'size'
  | 'brightness'
  | 'amount'
  | 'near'
  | 'warmth'
  | 'height'
  | 'saturation'

/** A sense with the phrases that say it, alternatives separated by "|": English, then French. */
export type Row = readonly [sense: Sense | readonly Sense[], english: string, french: string]
