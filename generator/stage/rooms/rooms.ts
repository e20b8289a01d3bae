import type { Site, World } from '../sets/set.ts'
import { buildRoom, type Room } from './room-kit.ts'

const OAK = { colours: ['#b98a5a', '#c99c6c'], line: '#9c7248', pattern: 'boards' } as const
const DARK_BOARDS = { colours: ['#8a5f40', '#9c7050'], line: '#6f4a30', pattern: 'boards' } as const
const PALE_TILES = { colours: ['#dcdcd4', '#e8e8e2'], line: '#bfc2bc', pattern: 'tiles' } as const

/** Every room that the kit builds; the next one is another entry. */
const ROOMS = {
  'living-room': {
    walls: {
      colours: ['#d9c9a8', '#b8c8bc', '#cdb8a8'],
      features: ['window', 'pictures', 'fireplace', 'shelf', 'bookcase'],
    },
    floor: OAK,
    back: 0.42,
    rug: '#a85a4a',
    rows: [
      { things: ['couch', 'television', 'bookshelf'], depth: 1, gap: 0.8, bare: 0.12 },
      { things: ['floor-lamp', 'potted-plant'], depth: 0.85, gap: 2.6, bare: 0.3 },
      { things: ['coffee-table'], depth: 0.45, gap: 3.4, bare: 0.35 },
    ],
  },
  bedroom: {
    walls: {
      colours: ['#b4c0d4', '#d8c0b8', '#c4ccb4'],
      pattern: 'stripes',
      features: ['window', 'pictures', 'shelf', 'bare'],
    },
    floor: OAK,
    back: 0.42,
    rug: '#7f8fb0',
    rows: [
      { things: ['wardrobe', 'bed', 'bed'], depth: 1, gap: 1.1, bare: 0.08 },
      { things: ['bedside-table', 'floor-lamp', 'potted-plant'], depth: 0.86, gap: 2.2, bare: 0.2 },
    ],
  },
  bathroom: {
    walls: {
      colours: ['#a8ccd0', '#c4d8c4', '#d8ccd4'],
      pattern: 'tiles',
      features: ['round-mirror', 'shower', 'towels', 'window'],
    },
    floor: PALE_TILES,
    back: 0.36,
    rug: '#5f9aa8',
    rows: [
      { things: ['wash-basin', 'bathtub', 'toilet'], depth: 1, gap: 0.7, bare: 0.1 },
      { things: ['potted-plant'], depth: 0.8, gap: 4, bare: 0.5 },
    ],
  },
  'dining-room': {
    walls: {
      colours: ['#c8a890', '#a8b8a8', '#d4c4a0'],
      dado: '#8a6248',
      features: ['window', 'painting', 'shelf', 'door'],
    },
    floor: DARK_BOARDS,
    back: 0.45,
    rows: [
      { things: ['bookshelf', 'potted-plant'], depth: 1, gap: 2.4, bare: 0.4 },
      { things: ['laid-table'], depth: 0.6, gap: 1.2, bare: 0.15 },
      { things: ['cafe-chair'], depth: 0.5, gap: 0.9, bare: 0.45 },
    ],
  },
  office: {
    walls: { colours: ['#c4d0d4', '#d4d0c4'], features: ['tall-window', 'noticeboard', 'bare', 'shelf', 'clock'] },
    floor: { colours: ['#8f9aa4', '#9ca6b0'], pattern: 'plain' },
    back: 0.5,
    rows: [
      { things: ['filing-cabinet', 'bookshelf', 'potted-plant'], depth: 1, gap: 1.4, bare: 0.25 },
      { things: ['office-desk'], depth: 0.75, gap: 1.2, bare: 0.1 },
      { things: ['office-chair', 'potted-plant'], depth: 0.58, gap: 2.2, bare: 0.35 },
    ],
  },
  classroom: {
    walls: {
      colours: ['#d4d8b4', '#c8d4dc'],
      dado: '#8fa88a',
      features: ['blackboard', 'map', 'noticeboard', 'tall-window', 'clock'],
    },
    floor: OAK,
    back: 0.62,
    rows: [
      { things: ['teacher-desk', 'bookshelf'], depth: 0.95, gap: 2.6, bare: 0.2 },
      { things: ['school-desk'], depth: 0.66, gap: 0.8, bare: 0.1 },
      { things: ['school-desk'], depth: 0.42, gap: 0.9, bare: 0.2 },
    ],
  },
  library: {
    walls: { colours: ['#8a7058', '#7a6a5a'], features: ['bookcase', 'bookcase', 'bookcase', 'tall-window'] },
    floor: DARK_BOARDS,
    back: 0.55,
    rug: '#7a3f3a',
    rows: [
      { things: ['bookshelf'], depth: 0.78, gap: 2.4, bare: 0.35 },
      { things: ['reading-table'], depth: 0.5, gap: 1.8, bare: 0.25 },
      { things: ['cafe-chair', 'floor-lamp'], depth: 0.4, gap: 2, bare: 0.5 },
    ],
  },
  restaurant: {
    walls: {
      colours: ['#a85a4a', '#5f7a6a', '#c8a878'],
      dado: '#6a4432',
      features: ['window', 'painting', 'bottles', 'menu'],
    },
    floor: DARK_BOARDS,
    back: 0.55,
    rows: [
      { things: ['counter', 'potted-plant'], depth: 1, gap: 1.6, bare: 0.3 },
      { things: ['laid-table'], depth: 0.7, gap: 0.9, bare: 0.15 },
      { things: ['cafe-chair'], depth: 0.62, gap: 0.9, bare: 0.35 },
      { things: ['laid-table'], depth: 0.4, gap: 1.7, bare: 0.4 },
    ],
  },
  cafe: {
    walls: {
      colours: ['#c8b090', '#8fa8a0', '#b8785a'],
      pattern: 'bricks',
      features: ['menu', 'tall-window', 'shelf', 'pictures'],
    },
    floor: OAK,
    back: 0.5,
    rows: [
      { things: ['counter', 'counter', 'potted-plant'], depth: 1, gap: 0.9, bare: 0.15 },
      { things: ['bar-stool'], depth: 0.88, gap: 0.6, bare: 0.4 },
      { things: ['cafe-table', 'cafe-chair'], depth: 0.6, gap: 0.8, bare: 0.2 },
      { things: ['cafe-table'], depth: 0.38, gap: 2.2, bare: 0.4 },
    ],
  },
  bar: {
    walls: { colours: ['#4f4a5a', '#5a3f3a'], features: ['bottles', 'bottles', 'menu', 'painting'] },
    floor: DARK_BOARDS,
    back: 0.48,
    rows: [
      { things: ['counter'], depth: 0.9, gap: 0.1, bare: 0 },
      { things: ['bar-stool'], depth: 0.72, gap: 0.5, bare: 0.3 },
      { things: ['cafe-table'], depth: 0.4, gap: 2.4, bare: 0.4 },
    ],
  },
  shop: {
    walls: { colours: ['#dcdccc', '#cfdce0'], features: ['shelf', 'bare', 'tall-window', 'door'] },
    floor: PALE_TILES,
    back: 0.6,
    rows: [
      { things: ['shop-shelf'], depth: 1, gap: 0.15, bare: 0.05 },
      { things: ['shop-shelf', 'counter'], depth: 0.72, gap: 1.8, bare: 0.25 },
      { things: ['plinth', 'potted-plant'], depth: 0.45, gap: 3, bare: 0.5 },
    ],
  },
  gym: {
    walls: {
      colours: ['#c4ccd0', '#d4ccb8'],
      dado: '#4f6a7f',
      features: ['mirror', 'wall-bars', 'mirror', 'tall-window'],
    },
    floor: { colours: ['#5f6670', '#6a727c'], line: '#4f565f', pattern: 'tiles' },
    back: 0.55,
    rows: [
      { things: ['dumbbell-rack', 'treadmill'], depth: 1, gap: 0.7, bare: 0.12 },
      { things: ['weight-bench', 'treadmill'], depth: 0.66, gap: 1.4, bare: 0.2 },
    ],
  },
  studio: {
    walls: { colours: ['#c8ccd0', '#d8c8b8', '#b8c8bc'], features: ['bare'] },
    floor: { colours: ['#c0c4c8', '#ccd0d4'], pattern: 'plain' },
    back: 0.5,
    rows: [{ things: ['softbox'], depth: 0.9, gap: 5, bare: 0.25 }],
  },
  museum: {
    walls: {
      colours: ['#b85a50', '#5f7a7a', '#d8d0c0'],
      dado: '#8a6a52',
      features: ['painting', 'painting', 'door', 'painting'],
    },
    floor: OAK,
    back: 0.6,
    rows: [
      { things: ['plinth'], depth: 0.85, gap: 2.2, bare: 0.3 },
      { things: ['museum-bench', 'plinth'], depth: 0.5, gap: 3, bare: 0.3 },
    ],
  },
  hospital: {
    walls: { colours: ['#d0e0dc', '#d8dce4'], dado: '#8fb8b4', features: ['window', 'screens', 'door', 'clock'] },
    floor: PALE_TILES,
    back: 0.48,
    rows: [
      { things: ['hospital-bed'], depth: 0.9, gap: 1.3, bare: 0.1 },
      { things: ['filing-cabinet', 'potted-plant'], depth: 0.62, gap: 3.2, bare: 0.3 },
    ],
  },
  workshop: {
    walls: { colours: ['#a89880', '#98a09c'], pattern: 'boards', features: ['tools', 'window', 'shelf', 'tools'] },
    floor: { colours: ['#9a9488', '#a8a298'], pattern: 'plain' },
    back: 0.45,
    rows: [
      { things: ['workbench', 'bookshelf'], depth: 1, gap: 0.7, bare: 0.08 },
      { things: ['workbench'], depth: 0.55, gap: 3.2, bare: 0.4 },
    ],
  },
  laboratory: {
    walls: { colours: ['#d4dee4', '#dce4dc'], features: ['screens', 'shelf', 'window', 'blackboard'] },
    floor: PALE_TILES,
    back: 0.48,
    rows: [
      { things: ['lab-bench', 'filing-cabinet'], depth: 1, gap: 0.5, bare: 0.08 },
      { things: ['lab-bench'], depth: 0.58, gap: 2, bare: 0.3 },
    ],
  },
  'space-station': {
    walls: {
      colours: ['#aab4c0', '#b8bcc8'],
      pattern: 'panels',
      features: ['porthole', 'screens', 'porthole', 'screens'],
    },
    floor: { colours: ['#8a929e', '#98a0ac'], line: '#6f7884', pattern: 'tiles' },
    back: 0.42,
    rows: [
      { things: ['console'], depth: 0.95, gap: 0.8, bare: 0.15 },
      { things: ['console', 'office-chair'], depth: 0.55, gap: 2.6, bare: 0.35 },
    ],
  },
} satisfies Record<string, Room>

export type RoomName = keyof typeof ROOMS
export const ROOM_NAMES = Object.keys(ROOMS) as RoomName[]

/** The builders of all rooms, by place. */
export const ROOM_SETS = Object.fromEntries(
  ROOM_NAMES.map((name) => [name, (site: Site): World => buildRoom(name, ROOMS[name], site)]),
) as Record<RoomName, (site: Site) => World>
