import { westernDigits } from '../../../../nodes/shared/text/digits';

describe('Digits of other scripts', () => {
  it.each(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯', '੦੧੨੩੪੫੬੭੮੯', '૦૧૨૩૪૫૬૭૮૯'])(
    'are read as 0 to 9: %s',
    (digits) => expect(westernDigits(digits)).toBe('0123456789'),
  );

  it.each(['௦௧௨௩௪௫௬௭௮௯', '౦౧౨౩౪౫౬౭౮౯', '೦೧೨೩೪೫೬೭೮೯', '൦൧൨൩൪൫൬൭൮൯', '０１２３４５６７８９'])(
    'are read as 0 to 9: %s',
    (digits) => expect(westernDigits(digits)).toBe('0123456789'),
  );

  it('leaves everything else as it is', () => {
    expect(westernDigits('+91 98765-43210 x½² नमस्ते')).toBe('+91 98765-43210 x½² नमस्ते');
  });
});
