import leven from 'leven';
import * as messages from '../../messages/messages.ts';

/** Says that the page has no passage of this name, and where the nearest one is. */
export async function tellUnknown(id: string): Promise<void> {
  document.querySelector('.unknown-id')?.remove();
  const notice = document.createElement('p');
  notice.className = 'unknown-id';
  notice.role = 'status';
  document.getElementById('main')?.prepend(notice);
  notice.append(
    messages.presses.noParagraphIs +
      (id.length > 60 ? `${id.slice(0, 60)}…` : id) +
      messages.presses.calledThat,
  );
  const near = nearest(id, await knownPlaces());
  if (!near) return;
  const link = document.createElement('a');
  link.href = near.address;
  link.textContent = near.id;
  notice.append(messages.presses.nearestIs, link, messages.signs.stop);
}

/** The passages and notes of the document, wherever they stand; those of the page, where that cannot be had. */
async function knownPlaces(): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  const { base = '/', document: key } = document.body.dataset;
  try {
    const answer = key ? await fetch(`${base}${key}/places.json`) : undefined;
    if (answer?.ok) {
      for (const [id, address] of Object.entries<string>(await answer.json()))
        places.set(id, base + address.slice(1));
    }
  } catch {
    // The page itself has to do.
  }
  for (const { id } of document.querySelectorAll('main [id]:not([id*="questions"])'))
    places.set(id, `#${id}`);
  return places;
}

/** The same name with the nearest number, or the name that takes the fewest changes, if they are few. */
function nearest(id: string, places: Map<string, string>): { id: string; address: string } | undefined {
  const [, name, number] = /^(.*?)-?(\d+)$/.exec(id) ?? [];
  let best: string | undefined;
  let least = Math.max(3, id.length / 3);
  for (const place of places.keys()) {
    const [, sameName, itsNumber] = /^(.*?)-?(\d+)$/.exec(place) ?? [];
    // A number that is off counts less than a letter.
    const far =
      name !== undefined && name === sameName
        ? 1 - 1 / (1 + Math.abs(Number(number) - Number(itsNumber)))
        : leven(id.slice(0, 60), place);
    if (far < least) [best, least] = [place, far];
  }
  const address = best && places.get(best);
  return best && address ? { id: best, address } : undefined;
}
