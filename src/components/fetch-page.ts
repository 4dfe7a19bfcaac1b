const pages = new Map<string, Promise<Document | undefined>>();

/**
 * A page as a document, fetched once; what failed is asked for anew the next time. XMLHttpRequest parses it without running
 * or loading anything in it.
 */
export function fetchPage(address: string): Promise<Document | undefined> {
  const known = pages.get(address);
  if (known) return known;
  const fetched = new Promise<Document | undefined>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = 8000;
    request.onloadend = () => {
      const page = request.status === 200 ? request.responseXML : null;
      if (!page) pages.delete(address);
      resolve(page ?? undefined);
    };
    request.send();
  });
  pages.set(address, fetched);
  return fetched;
}
