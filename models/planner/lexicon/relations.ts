import type { RelationKind, Row } from './sense.ts'

const relationRow = (of: RelationKind, english: string, french: string): Row => [
  { as: 'relation', relation: of },
  english,
  french,
]

export const RELATION_ROWS: readonly Row[] = [
  relationRow(
    'next-to',
    'next to|beside|near|alongside|by the side of|close to|side by side with|together with|accompanied by|around|meets|meet|meeting|greets',
    'rencontre|rencontrer|croise|croiser|a cote de|a cote du|a cote d|pres de|pres du|pres d|aux cotes de|accompagne de|accompagne d|autour de|autour du|autour d',
  ),
  relationRow('behind', 'behind|in back of', 'derriere'),
  relationRow('in-front-of', 'in front of|ahead of', 'devant'),
  relationRow('on', 'on|on top of|over|above', 'sur|au dessus de|au dessus du|au dessus d'),
  relationRow('under', 'under|beneath|below|underneath', 'sous|en dessous de|au dessous de|au pied de|au pied d'),
  relationRow('inside', 'inside|inside of', 'a l interieur de|a l interieur d|dedans'),
  [
    { as: 'wearing' },
    'wearing|wears|wear|dressed in|dressed as|dressed',
    'portant|porte|porter|vetu de|vetu d|vetu|habille en|habille d|habille|coiffe de|coiffe d|deguise en|en costume de',
  ],
  [
    { as: 'holding' },
    'holding|holds|hold|carrying|carries|carry|brings|bringing|fetches|fetching|raises|raising|lifts up|holds up|holding up|grabs|grabbing|picks up|picking up|clutching|clutches|shows off',
    'tenant|tient|tiennent|tenir|portant|brandissant|brandit|brandissent|a la main|rapporte|rapportent|apporte|apportent|leve|levent|souleve|soulevent|attrape|attrapent|ramasse|ramassent|agite|agitent|empoigne|serre',
  ],
]
