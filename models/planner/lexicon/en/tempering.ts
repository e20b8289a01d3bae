export const muchMore = /\b(?:much|way|far)\b/
export const namesHowMuch = /^(?:,|just|only|a few|a bit|please)/
