export const publishes =
  /\b(?:upload|post|publish|share|send|email|mail|tweet|put)\b.*\b(?:youtube|tik ?tok|instagram|insta|facebook|twitter|x|whatsapp|e ?mail|mail|email|drive|dropbox|linkedin|web|internet|online|site|friends?|boss|client)\b|^(?:please |can you )*(?:upload|publish|email)\b/
export const drawsOnesFace =
  /\b(?:face|head|portrait|photo)\b.*\bof\b.*\b(?:my|me|mine|myself|our)\b|\b(?:my|our)(?: \w+)? (?:s )?(?:face|head|own face)\b|\bface ?swap\b|\bdeep ?fake\b/
export const exportsAs =
  /\b(?:export|save|convert|download)\b.*\b(?:gif|mov|avi|webm|png|prores|mp4|usb|desktop)\b|\b(?:as|make it) (?:an? )?(?:animated )?gif\b/
export const otherMedium = /\b(?:lip ?sync|interactive|in 3d glasses|vr\b|virtual reality|360 degree video|hologram)/
export const sound = /^(?:sound|sounds|music|audio|soundtrack|song|voice|noise|narration)/
