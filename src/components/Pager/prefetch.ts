/*
 * The next page is there when its reader gets to it: once the link to it comes near, the page is fetched, unless the
 * reader's browser is asked to save data or the network is slow. Its fonts, styles and scripts are those of this page.
 */

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

const next = document.querySelector<HTMLAnchorElement>('.turn a[rel="next"]');
const { saveData, effectiveType = '' } =
  (navigator as Navigator & { connection?: Connection }).connection ?? {};

if (next && !saveData && !effectiveType.includes('2g')) {
  const near = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      near.disconnect();
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.href = next.href;
      document.head.append(link);
    },
    { rootMargin: '100%' },
  );
  near.observe(next);
}
