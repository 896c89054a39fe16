import type { Phrase } from './phrase.ts';

/** How German prose says the moving age limit of the pension. */
export const germanPensionAges: readonly Phrase[] = [
  {
    id: 'age.below-pension-limit',
    words: [
      '(unter|unter der|unter dem|bis zur|bis zum|vor Erreichen der|vor Erreichen des|unterhalb der|unterhalb des|bis zum Erreichen der|bis zum Erreichen des|vor der|vor dem|bis) LIMIT',
      'LIMIT [noch] nicht (erreicht|überschritten) [haben]',
      '(noch nicht|nicht) im (Rentenalter|Renteneintrittsalter)',
    ],
    age: ['0', 'R'],
  },
  {
    id: 'age.between-pension-limit',
    words: [
      'FROM {a} [YEARS] (bis|bis zur|bis zum|bis unter|bis unter die|bis zum Erreichen der|bis zum Erreichen des|bis vor|- |und|und unter) [der] LIMIT',
      '(vom|ab dem) vollendeten {a} Lebensjahr bis (zur|zum|zum Erreichen der) LIMIT',
    ],
    age: ['a', 'R'],
  },
  {
    id: 'age.from-pension-limit',
    words: [
      '(ab|ab der|ab dem|über|über der|oberhalb der|nach Erreichen der|nach Erreichen des|jenseits der|ab Erreichen der|ab Erreichen des|mit Erreichen der|bei Erreichen der) LIMIT',
      'LIMIT (erreicht|überschritten) [haben]',
      'im (Rentenalter|Regelrentenalter)',
      'LIMIT und älter',
    ],
    age: ['R', ''],
  },
];
