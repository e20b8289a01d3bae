import './glow.css'

/** The picture's own light on what is around the card. */
export function Glow({ url }: { url: string | null }) {
  return url && <img className="glow" src={url} alt="" />
}
