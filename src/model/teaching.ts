import { z } from 'zod';
import * as messages from '../messages/messages.ts';
import { textSchema } from './key.ts';

/** What a teacher wants to know before choosing a text or a packet. */
export const teachingSchema = z.strictObject({
  level: textSchema.describe('For whom: "upper secondary, first university years".'),
  minutes: z.int().positive().describe('How long a class needs for it, reading included.'),
  outcomes: z.array(textSchema).min(1).describe('What one can do afterwards, each beginning with a verb.'),
});

export type Teaching = z.output<typeof teachingSchema>;

/** "45 minutes"; "2 hours"; "1½ hours". */
export function lessonTime({ minutes }: Teaching): string {
  if (minutes < 90) return messages.teach.lessonMinutes(minutes);
  const halves = Math.round(minutes / 30) / 2;
  return messages.teach.lessonHours(halves);
}
