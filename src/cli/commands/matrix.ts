import { matrixView, type MatrixQuestion } from '../../views/matrix/matrix-view.ts';
import { answer, type AskingOptions } from '../answer.ts';
import type { Io } from '../io.ts';

/** The options of `matrix`; `--columns` says what stands across. */
export type MatrixOptions = Omit<AskingOptions, 'columns'> & MatrixQuestion;

/** Who names whom, as a matrix. */
export function matrix({ columns, ...options }: MatrixOptions, io: Io): Promise<number> {
  const question: MatrixQuestion = { ...options, ...(columns === undefined ? {} : { columns }) };
  return answer({ find: () => question, view: matrixView }, options, io);
}
