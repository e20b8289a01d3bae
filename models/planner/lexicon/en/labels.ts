export const sceneOfScript = /^(?:int|ext|i e)$/
export const spelledScene = /^(?:interior|exterior)$/
export const numberSign = /^(?:n|no|number|nr)$/
export const anyShotWord = /shot|scene/
export const wide = /^(?:wide|wide shot)$/
export const medium = /^(?:medium|medium shot|mid)$/
export const close = /^(?:close|close up|closeup|tight)$/
