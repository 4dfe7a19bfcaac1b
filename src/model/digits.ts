/** Arabic and Persian digits as 0 to 9, by which numbers are read, searched and addressed: "٢٠١٨" as "2018". */
export const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
