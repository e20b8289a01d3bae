/** What stands before somebody who is no newcomer but what something is like: "comme un livre", "façon cow-boy". */
export const likens = /^(?:comme|facon|facon d|genre|style|style d|a la maniere d)$/
/** What lets the rest go: "tout le reste", "les autres". */
export const wholes = /^(?:tout|tous|toutes|tout le monde|autres?|les autres|reste|gens|les deux)$/
export const instead = /^(?:a la place|au lieu|au lieu d|plutot qu)$/
/** Joints of what is one thing: "un pot de confiture". */
export const joints = /^(?:de|d|du|a|au)$/
/** What says that somebody comes to those who are there. */
export const more = /^(?:autre|encore|de plus|aussi|y a|il y a|arrive|vient|apparait|rejoint)$/
/** Answers to a question that was asked back. */
export const yes = /^(?:oui|ouais|ouep|ok|d accord|exactement|c est ca|vas y|fais le|oui stp|bien sur)$/
export const no = /^(?:non|nan|aucun|aucune|ni l un ni l autre|laisse|laisse tomber|oublie|non merci)$/
