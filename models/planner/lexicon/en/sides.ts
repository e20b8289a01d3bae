export const nudges = /^(?:shift|shift to|nudge|slide|push)$/
export const edgeOfThePicture = /^(?:side|edge|corner|far left|far right)$/
