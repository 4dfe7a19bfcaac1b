/** Text as it stands between tags or in quotation marks. */
export function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A day, month or year as the moment at which it begins: feeds and books ask for a time. */
export function moment(date: string): string {
  const [from = ''] = date.split('/');
  const [year, month = '01', day = '01'] = from.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
