import * as messages from '../../messages/messages.ts';
import { sentencesOf, sentenceText } from './elisions.ts';
import type { PacketLink } from './packet-link.ts';

/* What can be chosen on one part of a packet: its questions, questions of one’s own, and sentences that are left out. */

/** @param part as it is stored, with all of its questions @param paragraphs of the part, as they are stored @param write takes the changed packet */
export function optionsOf(
  packet: PacketLink,
  name: string,
  part: Element,
  paragraphs: readonly HTMLElement[],
  label: string,
  write: () => void,
): HTMLElement {
  const details = document.createElement('details');
  details.className = 'part-options';
  const summary = document.createElement('summary');
  summary.textContent = messages.packets.options;
  summary.ariaLabel = messages.packets.options + messages.signs.colon + label;
  details.append(summary);

  for (const question of part.querySelectorAll<HTMLElement>('[data-question]')) {
    const { question: id = '' } = question.dataset;
    details.append(
      choice(question.textContent ?? '', !packet.skips.includes(id), (isChosen) => {
        packet.skips = packet.skips.filter((one) => one !== id);
        if (!isChosen) packet.skips.push(id);
        write();
      }),
    );
  }

  const own = document.createElement('label');
  own.textContent = messages.packets.ownQuestions;
  const field = document.createElement('textarea');
  field.rows = 2;
  field.value = packet.asks
    .filter((ask) => ask.part === name)
    .map(({ text }) => text)
    .join('\n');
  field.addEventListener('change', () => {
    const lines = field.value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    packet.asks = [
      ...packet.asks.filter((ask) => ask.part !== name),
      ...lines.map((text) => ({ part: name, text })),
    ];
    write();
  });
  own.append(field);
  details.append(own);

  for (const paragraph of paragraphs) {
    const { passage: id = '' } = paragraph.dataset;
    const text = paragraph.querySelector<HTMLElement>(sentenceText);
    const sentences = text ? sentencesOf(text) : [];
    if (sentences.length < 2) continue;
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent =
      paragraphs.length > 1
        ? messages.packets.sentencesOf + id.replace(/.*-/, '')
        : messages.packets.sentences;
    group.append(legend);
    sentences.forEach((sentence, index) => {
      const { of, out } = packet.cuts[id] ?? { of: 0, out: [] };
      const isOut = of === sentences.length && out.includes(index);
      group.append(
        choice(sentence, !isOut, (isChosen) => {
          const now = packet.cuts[id];
          const left = now?.of === sentences.length ? now.out.filter((one) => one !== index) : [];
          packet.cuts[id] = {
            of: sentences.length,
            out: isChosen ? left : [...left, index].sort((a, b) => a - b),
          };
          write();
        }),
      );
    });
    details.append(group);
  }
  return details;
}

function choice(text: string, isChosen: boolean, choose: (isChosen: boolean) => void): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = isChosen;
  box.addEventListener('change', () => choose(box.checked));
  label.append(box, ` ${text}`);
  return label;
}
