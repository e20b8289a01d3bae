/** Endings that name somebody whatever follows. */
export const surely = /(?:maker|keeper|blower|seller|worker|dresser|player|smith|monger|ologist|ographer)$/

/** Things, trees and qualities that end like a trade. */
export const noTrade =
  /^(?:water|paper|poster|printer|counter|cooker|burger|hanger|letter|corner|shower|tower|flower|powder|butter|order|number|summer|winter|silver|leather|weather|feather|ladder|finger|shoulder|under|after|over|other|another|together|computer|laser|layer|lever|meter|monitor|motor|mirror|door|floor|color|colour|vapor|odor|razor|sensor|elevator|tractor|projector|whisper|wonder|shelter|helicopter|roller|sticker|trailer|container|blender|mixer|speaker|charger|locker|drawer|freezer|dresser|wrist|mist|list|twist|glass|dress|princess|darkness|happiness)$/
export const whoDoes = /^who$/
