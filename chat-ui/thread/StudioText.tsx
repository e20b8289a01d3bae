import './studio-text.css'

export function StudioText({ text, streaming }: { text: string; streaming: boolean }) {
  if (text === '' && !streaming) return null
  return (
    <div className="studio-text" data-streaming={streaming}>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  )
}
