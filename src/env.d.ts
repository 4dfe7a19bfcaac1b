/// <reference types="astro/client" />
declare module 'virtual:note-anchors.css';
