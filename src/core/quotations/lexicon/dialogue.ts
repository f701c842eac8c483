import type { Lexicon } from './lexicon.ts';
import { unread } from './unread.ts';
import { words } from './words.ts';

/** Languages that set off speech with a dash, of which no more is known than the words for *says* that stand behind it. */
function withDash(verbs: string): Lexicon {
  return { ...unread, dialogueDash: true, surest: 0.9, tags: words(verbs) };
}

/** French. */
export const french = withDash(`
  dit dit-il dit-elle affirme affirme-t-il affirme-t-elle explique explique-t-il explique-t-elle demande demande-t-il
  demande-t-elle répond répond-il répond-elle répondit ajoute ajoute-t-il ajoute-t-elle déclare raconte confie précise
  souligne assure estime poursuit conclut reconnaît insiste lance s'exclame s'inquiète`);

/** Spanish. */
export const spanish = withDash(`
  dijo dice dijeron dicen afirmó afirma explicó explica preguntó pregunta respondió responde contestó contesta añadió
  añade agregó agrega declaró declara señaló señala comentó comenta contó cuenta aseguró asegura exclamó exclama
  insistió insiste concluyó concluye advirtió advierte`);

/** Portuguese. */
export const portuguese = withDash(`
  disse diz disseram dizem afirmou afirma explicou explica perguntou pergunta respondeu responde acrescentou acrescenta
  declarou declara comentou comenta contou conta garantiu garante exclamou insistiu insiste concluiu conclui alertou`);

/** Italian. */
export const italian = withDash(`
  disse dice dissero dicono afferma affermò spiega spiegò chiede chiese domanda domandò risponde rispose aggiunge
  aggiunse dichiara dichiarò racconta raccontò commenta commentò esclama esclamò conclude concluse insiste`);

/** Russian. */
export const russian = withDash(`
  сказал сказала сказали говорит говорят говорил говорила заявил заявила заявили отметил отметила отмечает подчеркнул
  подчеркнула спросил спросила спрашивает ответил ответила отвечает добавил добавила добавляет пояснил пояснила поясняет
  объяснил объяснила объясняет рассказал рассказала рассказывает считает уверен уверена сообщил сообщила признался
  признаётся признается вспоминает воскликнул воскликнула`);

/** Ukrainian. */
export const ukrainian = withDash(`
  сказав сказала сказали каже кажуть говорить заявив заявила зазначив зазначила зазначає наголосив наголосила запитав
  запитала питає відповів відповіла відповідає додав додала додає пояснив пояснила пояснює розповів розповіла розповідає
  вважає повідомив повідомила згадує`);

/** Polish. */
export const polish = withDash(`
  mówi mówił mówiła mówią powiedział powiedziała powiedzieli stwierdził stwierdziła twierdzi dodał dodała dodaje
  zapytał zapytała pyta odpowiedział odpowiedziała odpowiada wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył podkreślił
  podkreśliła podkreśla zaznaczył zaznaczyła zaznacza przyznał przyznała przyznaje opowiada wspomina poinformował
  poinformowała ocenia ocenił oceniła`);

/** Swedish. */
export const swedish = withDash(`
  säger sa sade berättar berättade förklarar förklarade frågar frågade svarar svarade menar menade tycker tyckte
  konstaterar konstaterade tillägger tillade fortsätter fortsatte skriver skrev uppger uppgav påpekar utbrister ropar`);

/** Danish. */
export const danish = withDash(`
  siger sagde fortæller fortalte forklarer forklarede spørger spurgte svarer svarede mener mente tilføjer tilføjede
  fortsætter fortsatte skriver skrev oplyser oplyste konstaterer konstaterede udtaler udtalte understreger lyder`);

/** Norwegian, in both of its written forms. */
export const norwegian = withDash(`
  sier sa seier forteller fortalte fortel forklarer forklarte forklarar spør spurte svarer svarte svarar mener mente
  meiner legger legg fortsetter fortsatte skriver skrev opplyser opplyste konstaterer konstaterte understreker uttaler`);

/** Finnish. */
export const finnish = withDash(`
  sanoo sanoi sanoivat kertoo kertoi kysyy kysyi vastaa vastasi toteaa totesi lisää lisäsi selittää selitti jatkaa jatkoi
  kirjoittaa kirjoitti arvioi muistuttaa muistutti korostaa korosti huomauttaa pohtii kuvailee huudahtaa`);
