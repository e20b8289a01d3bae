/**
 * The closed word lists of the shot plan. A value outside its list is refused at the door; what a model
 * package or the stage cannot yet show is replaced with a note by `models/planner/complete.ts`.
 */
export const ASPECTS = ['16:9', '9:16', '1:1', '4:3'] as const
export const RESOLUTIONS = ['240p', '360p', '480p', '720p', '1080p'] as const

export const PLACES = [
  'forest',
  'meadow',
  'country-road',
  'beach',
  'coast',
  'mountains',
  'desert',
  'snowfield',
  'street',
  'skyline',
  'market',
  'baroque-room',
  'kitchen',
  'stage',
  'underwater',
  'space',
  'moon',
  'living-room',
  'bedroom',
  'bathroom',
  'dining-room',
  'office',
  'classroom',
  'library',
  'restaurant',
  'cafe',
  'bar',
  'shop',
  'gym',
  'studio',
  'museum',
  'hospital',
  'workshop',
  'laboratory',
  'space-station',
  'river',
  'lake',
  'pond',
  'pool',
  'harbour',
  'waterfall',
  'ocean',
  'iceberg',
  'hills',
  'volcano',
  'savanna',
  'cave',
  'jungle',
  'canyon',
  'sky',
  'campsite',
  'garden',
  'park',
  'house',
  'village',
  'farm',
  'castle',
  'temple',
  'bridge',
  'railway',
  'station',
  'playground',
  'stadium',
  'road',
  'car-park',
  'airport',
  'building-site',
  'amusement-park',
  'cemetery',
] as const
export const TIMES_OF_DAY = ['dawn', 'day', 'dusk', 'night'] as const

export const LIGHTS = ['day', 'golden', 'sunrise', 'overcast', 'blue-hour', 'night', 'neon', 'candle'] as const
export const DIRECTIONS = ['left', 'right', 'front', 'back', 'above'] as const
export const WEATHERS = ['clear', 'rain', 'snow', 'mist', 'storm', 'dust'] as const
export const STYLES = ['realistic-3d', 'cartoon', 'anime', 'pixel-art', 'oil', 'watercolour', 'noir'] as const
export const GRADES = ['neutral', 'warm', 'cool', 'vivid', 'muted', 'monochrome', 'teal-orange'] as const

export const ACTIONS = [
  'stand',
  'walk',
  'run',
  'sneak',
  'jump',
  'fly',
  'float',
  'swim',
  'dance',
  'sit',
  'play',
  'drive',
  'ride',
  'wave',
  'sleep',
  'eat',
  'look-around',
  'fall',
  'bounce',
  'roll',
  'throw',
] as const
export const PATHS = ['still', 'straight', 'arc', 'circle', 'zigzag', 'fall', 'bounce'] as const
export const HEADINGS = ['left', 'right', 'toward', 'away', 'up', 'down'] as const
export const RELATIONS = [
  'plays',
  'rides',
  'holds',
  'chases',
  'follows',
  'behind',
  'in-front-of',
  'next-to',
  'on',
  'under',
  'inside',
] as const
export const COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'cyan',
  'blue',
  'purple',
  'pink',
  'brown',
  'black',
  'grey',
  'white',
] as const
export const MATERIALS = ['gold', 'silver', 'glass', 'ice', 'stone', 'wood'] as const
export const SIZES = ['tiny', 'small', 'medium', 'large', 'giant'] as const

export const CAMERA_MOVES = [
  'static',
  'pan-left',
  'pan-right',
  'tilt-up',
  'tilt-down',
  'zoom-in',
  'zoom-out',
  'dolly-in',
  'dolly-out',
  'truck-left',
  'truck-right',
  'crane-up',
  'crane-down',
  'orbit-left',
  'orbit-right',
  'handheld',
  'follow',
] as const
export const FRAMINGS = ['wide', 'medium', 'close-up', 'extreme-close-up'] as const
export const ANGLES = ['eye-level', 'low', 'high', 'overhead'] as const
export const TRANSITIONS = ['cut', 'dissolve', 'fade-black', 'fade-white', 'wipe'] as const
export const TITLE_PLACES = ['top', 'centre', 'bottom'] as const
