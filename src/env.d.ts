/// <reference types="astro/client" />
declare module 'virtual:colors.css';
declare module 'virtual:note-anchors.css';
declare module 'virtual:texts' {
  const texts: Record<string, () => Promise<import('astro').MDXInstance<object>>>;
  export default texts;
}
declare module 'virtual:pictures' {
  const pictures: Record<string, () => Promise<{ default: import('astro').ImageMetadata }>>;
  export default pictures;
}
