export const leftOrRight = /left|right/
export const alongAPlace = /^(?:up|down)$/
