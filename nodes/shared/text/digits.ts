/** The zeros of other scripts in which people write numbers: Arabic, Persian, eight of India, full width. */
const ZEROS = Array.from('٠۰०০੦૦௦౦೦൦０', (zero) => zero.charCodeAt(0));

/** The text with the decimal digits of other scripts written as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Decimal_Number}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
