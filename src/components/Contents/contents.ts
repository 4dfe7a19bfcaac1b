/* On a document that is one page, the contents show under which heading one is reading. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
const headings = links.flatMap(
  (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? [],
);

function mark(): void {
  const at = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  for (const [index, link] of links.entries()) {
    if (index === at) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
for (const heading of headings) observer.observe(heading);

export {};
