import { never } from '../never.ts'

export const anyShotWord = /shot|scene/
export const between = /^between\b/
export const atTheOpening = /^(?:at the beginning|at the start|opening)$/
export const beforeOrAfter = /^(?:before|after)$/
export const after = /^after$/
export const timeOrPartOfFilm = /shot|scene|end|beginning|start/
export const beforeOrAfterAShot = /^(?:before|after)$/
export const afterAnywhere = /after/
export const exchanges = /^(?:swap|switch|exchange)$/
export const cutsIt = /^cut$/
export const leadsToAPlace = /^(?:to|at)$/
export const theOpening = /^(?:start|beginning|front|opening)$/
export const theEnding = /^(?:end|ending)$/
export const beginsWith = /^(?:start|starts|begin|begins|open|opens|opening)$/
export const endsWith = /^(?:end|ends|finish|close)$/
export const theTwo = /^both$/
export const partOfTheFilm = /^(?:part|bit|section|sequence)$/
export const tellsWhichShot = /^(?:of|with|where|showing|featuring|about|when)$/
export const joinedArticle = never
export const shouldBe = /^should be$/
export const opensOrCloses = /^(?:start|begin|open|end|finish|close)$/
export const firstOrLast = never
