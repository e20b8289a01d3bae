import { never } from '../never.ts'

export const articleBeforeName = /^the /
export const allOfTheCast = /^(?:both|both of them|everyone|everybody|all of them|animals|characters)$/
export const pluralPronoun = /^(?:them|they)$/
export const addsAnother = /^(?:another|other|second|more|there is|there s|there|extra)$/
export const wantsToHave = /^(?:have|get|see)$/
export const standardBefore = /^(?:of|than)$/
export const calledFemale =
  /^(?:woman|women|lady|girl|mother|mum|mom|grandmother|grandma|queen|princess|actress|waitress|bride|wife|sister|aunt|witch|nurse|fairy|mermaid|daughter|niece|dancer|ballerina)/
export const calledMale =
  /^(?:man|men|boy|guy|father|dad|grandfather|grandpa|king|prince|actor|waiter|groom|husband|brother|uncle|son|nephew)/
export const feminineEnding = never
export const masculineForAll = never
export const pronounBeforeVerb = never
