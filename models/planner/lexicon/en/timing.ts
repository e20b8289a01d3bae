export const besideANumber = /^(?:extra|full|additional)$/
export const eachOfThem = /^(?:each|apiece)$/
export const inAll = /^(?:total|in total|in all|altogether|overall)$/
export const forATelephone = /insta|tik ?tok|youtube|reel|stor|short|snap|post/
