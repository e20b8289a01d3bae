/** What stands before somebody who is no newcomer but what something is like: "like a book", "as a cowboy". */
export const likens = /^(?:like|as|as a|like a|look like|looks like|style|style of|kind of)$/
/** What lets the rest go: "everything else", "all the others". */
export const wholes = /^(?:everything|everybody|everyone|all|others?|the others?|rest|people|anyone|anybody|both)$/
export const instead = /^(?:instead|instead of|rather than)$/
/** Joints of what is one thing: "a jar of jam". */
export const joints = /^(?:of)$/
/** What says that somebody comes to those who are there. */
export const more = /^(?:another|other|more|second|extra|there|too|join|joins|arrives?|comes?|appears?)$/
/** Answers to a question that was asked back. */
export const yes = /^(?:yes|yeah|yep|yup|ok|okay|sure|exactly|right|correct|do it|go|please do|yes please)$/
export const no = /^(?:no|nope|nah|neither|none|leave it|never mind|nevermind|forget it|no thanks)$/
