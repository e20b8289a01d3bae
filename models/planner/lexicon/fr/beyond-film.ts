export const publishes =
  /\b(?:envoie|envoyer|envoyez|poste|poster|publie|publier|partage|partager|mets|met|email|mail|tweet)\b.*\b(?:youtube|tik ?tok|instagram|insta|facebook|twitter|x|whatsapp|e ?mail|mail|email|drive|dropbox|linkedin|reseaux|web|internet|en ligne|site|boss|client|amis?|mere|maman)\b|^(?:stp |peux tu )*(?:publie|partage|envoie)\b/
export const drawsOnesFace =
  /\b(?:portrait|photo|visage|tete|tronche)\b.*\b(?:de|d)\b.*\b(?:ma|mon|mes|moi|notre)\b|\b(?:mon|ton|son) visage a la place\b|\bface ?swap\b|\bdeep ?fake\b/
export const exportsAs =
  /\b(?:exporte|exporter|convertis|convertir|enregistre|enregistrer|sauvegarde)\b.*\b(?:gif|mov|avi|webm|png|prores|mp4|usb|bureau|disque)\b|\ben gif\b/
export const otherMedium = /\b(?:lip ?sync|interactive|vr\b|realite virtuelle|video 360|hologram)/
export const sound = /^(?:audio|narration|musique|son|le son|du son|bande son|chanson|voix|bruit|bruits)/
