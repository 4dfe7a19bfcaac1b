/// <reference types="astro/client" />
declare module 'virtual:accent.css';
declare module 'virtual:note-anchors.css';
