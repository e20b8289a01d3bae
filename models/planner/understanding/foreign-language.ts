import { eld } from 'eld/small'
import { isWord } from '../lexicon/lexicon.ts'
import { isDictionaryWord } from '../lexicon/word-lists.ts'
import { tokeniseMessage } from '../text/tokens.ts'

/** What is said to somebody who writes in a language that only a connected model reads, in that language. */
const REPLIES: Readonly<Record<string, string>> = {
  ar: 'أفهم الفرنسية والإنجليزية فقط. للكتابة بالعربية، أضف نموذج لغة في الإعدادات.',
  bg: 'Разбирам само френски и английски. За български добавете езиков модел в настройките.',
  cs: 'Rozumím jen francouzsky a anglicky. Pro češtinu přidejte jazykový model v nastavení.',
  da: 'Jeg forstår kun fransk og engelsk. Tilføj en sprogmodel i indstillingerne for at skrive dansk.',
  de: 'Ich verstehe nur Französisch und Englisch. Für Deutsch trage in den Einstellungen ein Sprachmodell ein.',
  el: 'Καταλαβαίνω μόνο γαλλικά και αγγλικά. Για ελληνικά, πρόσθεσε ένα γλωσσικό μοντέλο στις ρυθμίσεις.',
  es: 'Solo entiendo francés e inglés. Para escribir en español, añade un modelo de lenguaje en los ajustes.',
  fa: 'من فقط فرانسوی و انگلیسی می‌فهمم. برای فارسی، یک مدل زبانی در تنظیمات اضافه کنید.',
  fi: 'Ymmärrän vain ranskaa ja englantia. Lisää kielimalli asetuksissa, niin voit kirjoittaa suomeksi.',
  he: 'אני מבין רק צרפתית ואנגלית. כדי לכתוב בעברית, הוסיפו מודל שפה בהגדרות.',
  hi: 'मैं केवल फ़्रेंच और अंग्रेज़ी समझता हूँ। हिन्दी के लिए सेटिंग्स में एक भाषा मॉडल जोड़ें।',
  hu: 'Csak franciául és angolul értek. Magyarul íráshoz adjon meg egy nyelvi modellt a beállításokban.',
  it: 'Capisco solo il francese e l’inglese. Per scrivere in italiano, aggiungi un modello linguistico nelle impostazioni.',
  ja: 'フランス語と英語しかわかりません。日本語で書くには、設定で言語モデルを追加してください。',
  ko: '프랑스어와 영어만 이해합니다. 한국어로 쓰려면 설정에서 언어 모델을 추가하세요.',
  ms: 'Saya hanya mengerti bahasa Prancis dan Inggris. Untuk bahasa ini, tambahkan model bahasa di pengaturan.',
  nl: 'Ik versta alleen Frans en Engels. Voor Nederlands: voeg een taalmodel toe in de instellingen.',
  no: 'Jeg forstår bare fransk og engelsk. Legg til en språkmodell i innstillingene for å skrive norsk.',
  pl: 'Rozumiem tylko francuski i angielski. Aby pisać po polsku, dodaj model językowy w ustawieniach.',
  pt: 'Só entendo francês e inglês. Para escrever em português, adicione um modelo de linguagem nas definições.',
  ro: 'Înțeleg doar franceza și engleza. Pentru română, adaugă un model lingvistic în setări.',
  ru: 'Я понимаю только французский и английский. Чтобы писать по-русски, добавьте языковую модель в настройках.',
  sv: 'Jag förstår bara franska och engelska. Lägg till en språkmodell i inställningarna för att skriva på svenska.',
  th: 'ฉันเข้าใจเฉพาะภาษาฝรั่งเศสและอังกฤษ หากต้องการใช้ภาษาไทย ให้เพิ่มโมเดลภาษาในการตั้งค่า',
  tr: 'Yalnızca Fransızca ve İngilizce anlıyorum. Türkçe yazmak için ayarlardan bir dil modeli ekleyin.',
  uk: 'Я розумію лише французьку й англійську. Щоб писати українською, додайте мовну модель у налаштуваннях.',
  vi: 'Tôi chỉ hiểu tiếng Pháp và tiếng Anh. Để viết bằng tiếng Việt, hãy thêm một mô hình ngôn ngữ trong cài đặt.',
  zh: '我只懂法语和英语。要用中文，请在设置中添加一个语言模型。',
}
const OTHERS =
  'I understand French and English only. For other languages, add a language model in the settings. — Je ne comprends que le français et l’anglais ; pour d’autres langues, ajoutez un modèle de langage dans les réglages.'

/** Words that must be unknown before a message in Latin letters can be of another language. */
const LEAST_UNKNOWN = 2
/** The least score of a language in Latin letters, 0 … 1: below it any letters look like some language. */
const LEAST_SCORE = 0.7

/** The answer to a message that is neither French nor English; null when it is one of them, or too short to tell. */
export function replyToForeign(message: string): string | null {
  const words = tokeniseMessage(message).filter(({ kind, text }) => kind === 'word' && text.length > 1)
  const isKnown = ({ word }: (typeof words)[number]) =>
    isWord(word) || isDictionaryWord(word, 'en') || isDictionaryWord(word, 'fr')
  const unknown = words.filter((word) => !isKnown(word))
  const isLatin = /\p{Script=Latin}/u.test(message)
  if (unknown.length < (isLatin ? LEAST_UNKNOWN : 1) || unknown.length < 0.4 * words.length) return null
  const guess = eld.detect(message)
  const { language } = guess
  if (isLatin && (guess.getScores()[language] ?? 0) < LEAST_SCORE) return null
  return language === 'en' || language === 'fr' ? null : (REPLIES[language] ?? OTHERS)
}
