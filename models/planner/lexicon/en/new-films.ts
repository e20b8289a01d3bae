import { never } from '../never.ts'
export const asksForOne =
  /\b(?:new|another|different|other|second|fresh) (?:video|film|clip|movie|animation|story)\b|\b(?:video|film|clip|movie|animation) (?:of|about|with|where|showing)|\b(?:start over|from scratch|start again from|something (?:else|completely different)|forget (?:that|it|this|all that))\b/
export const adds = /^\s*(?:add|put|make (?:it|the))/

/** "there should be three rabbits", "then we see a wolf", "il manque un chat": more of the film there is. */
export const addsToIt =
  /^(?:(?:and|maybe|perhaps|ok|oh|hmm|also|so|et)[ ,]+)*(?:there (?:should|could|must|needs? to|has to|ought to)|(?:we|you|i) (?:should|could|need to|must) (?:also )?(?:see|have)|(?:then|next|after that|afterwards|later|suddenly)\b|it (?:needs|lacks|misses)|what about|how about|what if|why not)/
export const backgroundWord = /^(?:sky|background)$/
export const opensWish = /^(?:i|d|would|like|want)$/
export const articleOrPronoun = never
export const sameAsBefore = /^(?:same|the same|the same thing)$/
export const rather = /^(?:better|prefer|rather)$/
