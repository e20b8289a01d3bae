/** Words that say that a title joins those there are. */
export const furtherTitle = /^(?:second|another|also|too|other|extra|one more)$/
export const changesATitle = /^(?:change|replace|rename|correct|fix|should|say|says|instead|typo|be|is)/
export const startOrEnd = /end|last|beginning|start|first/
