import type { Row } from './sense.ts'

const numberRow = (value: number, english: string, french: string): Row => [{ as: 'number', value }, english, french]
const ordinalRow = (value: number, english: string, french: string): Row => [{ as: 'ordinal', value }, english, french]
const secondsRow = (value: number, english: string, french: string): Row => [
  { as: 'duration', seconds: value },
  english,
  french,
]
const formatRow = (
  value: Extract<import('./sense.ts').Sense, { as: 'format' }>['format'],
  english: string,
  french: string,
): Row => [{ as: 'format', format: value }, english, french]

export const NUMBER_ROWS: readonly Row[] = [
  numberRow(1, 'one|single', 'seul|seule'),
  numberRow(2, 'two|a pair of|a couple of|couple of|pair of|both', 'deux|une paire de|un couple de|couple de|paire de'),
  numberRow(3, 'three|several|a few|some|trio of', 'trois|plusieurs|quelques|trio de'),
  numberRow(4, 'four', 'quatre'),
  numberRow(
    5,
    'five|many|a group of|group of|a bunch of|lots of|a lot of',
    'cinq|un groupe de|groupe de|beaucoup de|plein de|de nombreux|de nombreuses|nombreux|une bande de|bande de',
  ),
  numberRow(6, 'six', 'six'),
  numberRow(7, 'seven', 'sept'),
  numberRow(
    8,
    'eight|an army of|army of|a colony of|a pride of|a pod of|a gang of|a crowd of|crowd of|a flock of|flock of|a herd of|herd of|a pack of|pack of|a swarm of|a school of',
    'huit|une armee de|armee de|une colonie de|une tribu de|une foule de|foule de|un troupeau de|troupeau de|une nuee de|nuee de|une meute de|meute de|un vol de|un banc de',
  ),
  numberRow(9, 'nine', 'neuf'),
  numberRow(10, 'ten', 'dix|une dizaine de|dizaine de'),
  numberRow(12, 'twelve|a dozen|dozen', 'douze|une douzaine de|douzaine de|douzaine'),
  numberRow(15, 'fifteen', 'quinze'),
  numberRow(20, 'twenty', 'vingt'),
  numberRow(
    24,
    'hundreds of|dozens of|thousands of|countless',
    'des centaines de|centaines de|des dizaines de|dizaines de|des milliers de|milliers de',
  ),
  numberRow(30, 'thirty', 'trente'),
  numberRow(45, 'forty five', 'quarante cinq'),
  numberRow(60, 'sixty', 'soixante'),
  ordinalRow(1, 'first|1 st', 'premier|premiere|1 er|1 ere'),
  ordinalRow(
    2,
    'second one|second|2 nd|second shot|second scene',
    'deuxieme|second|seconde|second plan|seconde scene|2 e|2 eme|2 nd',
  ),
  ordinalRow(3, 'third|3 rd', 'troisieme|3 e|3 eme'),
  ordinalRow(4, 'fourth|4 th', 'quatrieme|4 e|4 eme'),
  ordinalRow(5, 'fifth|5 th', 'cinquieme|5 e|5 eme'),
  ordinalRow(-1, 'last|final|at the end|in the end|final shot', 'dernier|derniere|a la fin|pour finir'),
  ordinalRow(1, 'at the beginning|at the start', 'au debut|pour commencer'),
]

export const DURATION_ROWS: readonly Row[] = [
  [{ as: 'unit', unit: 'seconds', factor: 1 }, 'second|seconds|sec|secs|s', 'seconde|secondes|sec|s'],
  [{ as: 'unit', unit: 'seconds', factor: 60 }, 'minute|minutes|min|mins', 'minute|minutes|min|mn'],
  [{ as: 'unit', unit: 'seconds', factor: 3600 }, 'hour|hours|h', 'heure|heures|h'],
  [
    { as: 'unit', unit: 'fps', factor: 1 },
    'fps|frames per second|frames a second|images per second',
    'ips|images par seconde|images seconde|fps|i s',
  ],
  secondsRow(30, 'half a minute|half minute', 'demi minute|une demi minute'),
  secondsRow(1.5, 'second and a half|a second and a half', 'une seconde et demie|seconde et demie'),
  secondsRow(0.5, 'half a second|half second', 'une demi seconde|demi seconde'),
  [
    { as: 'playback', speed: 0.5 },
    'slow motion|in slow motion|slow mo|slowmo|slo mo|bullet time|super slow motion|ultra slow motion',
    'ralenti|au ralenti|ultra ralenti|super ralenti|en ralenti|slow motion|slow mo',
  ],
  [
    { as: 'playback', speed: 4 },
    'time lapse|timelapse|hyperlapse|fast motion|fast forward|sped up|speeded up',
    'accelere|accelere de|un accelere|video acceleree|sequence acceleree|plan accelere|en accelere|en vitesse rapide|time lapse|timelapse|hyperlapse|avance rapide|image par image acceleree',
  ],
  [
    { as: 'playback', speed: 1 },
    'real time|normal speed|at normal speed',
    'temps reel|en temps reel|vitesse normale|a vitesse normale',
  ],
]

export const FORMAT_ROWS: readonly Row[] = [
  formatRow(
    { aspect: '9:16' },
    'vertical|portrait|portrait mode|portrait format|tiktok|tik tok|reel|reels|instagram reel|instagram story|story|stories|shorts|youtube short|youtube shorts|snapchat|phone format|for phone|for my phone|for mobile|for my mobile|for my mobile phone|upright',
    'vertical|verticale|portrait|format portrait|tiktok|tik tok|reel|reels|story|stories|shorts|short youtube|youtube short|snapchat|pour telephone|pour mon telephone|pour mobile|pour mon mobile|pour mon portable|format telephone|a la verticale',
  ),
  formatRow(
    { aspect: '16:9' },
    'horizontal|landscape format|landscape mode|landscape|widescreen|youtube|wide screen|wide format',
    'horizontal|horizontale|paysage|format paysage|youtube|format large|ecran large|a l horizontale',
  ),
  formatRow(
    { aspect: '1:1' },
    'square|square format|instagram|instagram post|insta',
    'carre|format carre|instagram|insta|post instagram',
  ),
  formatRow(
    { aspect: '4:3' },
    'old tv|television format|vintage tv|academy ratio|4 by 3|four by three',
    'vieille tele|vieille television|format tele|quatre tiers|format academie|4 tiers',
  ),
  formatRow(
    { resolution: '1080p' },
    'full hd|fullhd|fhd|1080 p|1080|high definition|high resolution|best quality|high quality',
    'full hd|fullhd|fhd|1080 p|1080|haute definition|haute resolution|meilleure qualite|haute qualite',
  ),
  [
    { as: 'format', format: { aspect: '16:9' }, near: true },
    'cinema format|cinema ratio|cinematic ratio|cinematic format|cinemascope|ultra wide|ultrawide|anamorphic format|movie format|film format|21 9|2 39|2 35',
    'format cinema|format cinemascope|cinemascope|format scope|ultra large|format tres large|format film|21 9|2 39|2 35',
  ],
  formatRow({ resolution: '720p' }, 'hd|720 p|720|hd ready', 'hd|720 p|720'),
  formatRow({ resolution: '480p' }, 'sd|480 p|480|standard definition', 'sd|480 p|480'),
  formatRow(
    { resolution: '360p' },
    '360 p|low resolution|low quality|low res|draft quality',
    '360 p|basse resolution|basse qualite|brouillon',
  ),
  formatRow({ resolution: '240p' }, '240 p|240|very low resolution', '240 p|240|tres basse resolution'),
  [
    { as: 'format', format: { resolution: '1080p' }, near: true },
    '4 k|uhd|ultra hd|8 k|2160 p|1440 p|2 k|2160',
    '4 k|uhd|ultra hd|8 k|2160 p|1440 p|2 k',
  ],
]
