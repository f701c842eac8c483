/** What stands above or below each comment of a thread: who wrote it and when, and the link to answer it. */
const STAMP =
  /^(?:.{0,40}\s)?(?:\p{L}{3,12}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})[\s,@|–-]{0,3}(?:at |um |à |alle )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?: uhr)?$/iu;
const HOUR = /\d[:.]\d\d/;
const WRITER = /^.{2,40} (?:says|wrote|commented|schreibt|schrieb|sagt|dit|dice|scrive)\s?:?$/iu;
const ANSWER =
  /^(?:log in to )?(?:reply|antworten|répondre|responder|rispondi|beantwoorden|svara|odpowiedz|ответить|返信)$/iu;
const LONGEST_MARK = 90;
/** Of a thread there are as many; one or two are the article's own. */
const FEWEST = 3;
/** A report that goes on all day has such marks, too, but from its beginning. */
const PARAGRAPHS_ABOVE = 5;

/** Index of the first block of the readers' comments below an article, by the marks that each has; `Infinity` where there are none. */
export function commentsFrom(texts: readonly string[], isParagraph: (at: number) => boolean): number {
  const marks = texts.flatMap((text, at) => (isMark(text) ? [at] : []));
  const [first = Infinity] = marks;
  if (marks.length < FEWEST) return Infinity;
  let above = 0;
  for (let at = 0; at < first; at++) if (isParagraph(at) && ++above === PARAGRAPHS_ABOVE) return first;
  return Infinity;
}

function isMark(text: string): boolean {
  if (text.length > LONGEST_MARK) return false;
  return (HOUR.test(text) && STAMP.test(text)) || WRITER.test(text) || ANSWER.test(text);
}
