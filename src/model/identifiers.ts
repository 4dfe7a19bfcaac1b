import { z } from 'zod';

export const isbnSchema = z
  .string('Write an ISBN in quotation marks.')
  .refine(hasCheckDigit, 'A digit is wrong or missing: the last one, which checks the others, does not fit.');

/** Whether the last digit of an ISBN of 10 or 13 digits is the one that its others give. */
function hasCheckDigit(text: string): boolean {
  const digits = [...text.replace(/[\s-]/g, '')].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  const weighed = (weigh: (index: number) => number) =>
    digits.reduce((sum, digit, index) => sum + digit * weigh(index), 0);
  // Only the last of ten may be an X.
  if (digits.slice(0, -1).includes(10) || (digits.length === 13 && digits.includes(10))) return false;
  if (digits.length === 10) return weighed((index) => 10 - index) % 11 === 0;
  return digits.length === 13 && weighed((index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0;
}

/** Eight digits, of which the last, or an X for ten, checks the others (ISO 3297). */
export const issnSchema = z
  .string('Write an ISSN in quotation marks.')
  .regex(
    /^\d{4}-\d{3}[\dX]$/,
    'Write an ISSN: four digits, a hyphen, four digits, of which the last may be an X.',
  )
  .refine((text) => {
    const digits = [...text.replace('-', '')].map((digit) => (digit === 'X' ? 10 : Number(digit)));
    return digits.reduce((sum, digit, index) => sum + digit * (8 - index), 0) % 11 === 0;
  }, 'A digit is wrong: the last one, which checks the others, does not fit.');
