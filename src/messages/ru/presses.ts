/* What is said where something is pressed or followed in a page. */

export const copyThis = 'Скопируйте это: ';
export const address = 'Адрес';
export const linkCopied = 'Ссылка скопирована.';
export const linkToWordsCopied = 'Ссылка на эти слова скопирована.';
/** Before and behind the name of the place. */
export const linkTo = 'Ссылка скопирована: ';
export const isCopied = '.';
export const citeIt = 'Цитировать';
export const copyStyle = 'Копировать ';
export const noteOn = 'Заметка: ';
export const addToPacket = 'В подборку';
export const copiedIs = ', скопировано: ';
export const copied = 'Скопировано.';
export const cite = 'Цитировать';
export const close = 'Закрыть';
export const goBack = 'Назад';
export const allCitations = 'Как цитировать каждый абзац и каждое примечание';
export const styles = { apa: 'APA', mla: 'MLA', note: 'Chicago', chicago: 'Chicago' };
export const openPage = 'Открыть страницу';
export const link = 'Ссылка';
/** Before and behind the name that nothing has. */
export const noParagraphIs = 'Здесь нет абзаца с именем «';
export const calledThat = '». ';
export const nearestIs = 'Ближайший по имени: ';
export const continueReading = 'Читать дальше';
export const whereYouAre = 'Где вы находитесь';
export const read = 'Прочитано';
export const contents = 'Содержание';
export const notes = 'Примечания';
export const closeTexts = 'Закрыть тексты';
