import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colour where standard output is a terminal that wants it, plain text elsewhere. */
const style = (format: Style, text: string): string => styleText(format, text, { stream: process.stdout });

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

/** The demo's pages, for a person to read from top to bottom. */
export const screen = {
  title: (text: string): void => print(style('bold', text)),
  step: (number: number, text: string): void => print(`\n${style(['bold', 'cyan'], `${number}. ${text}`)}`),
  say: (text: string): void => print(`   ${text}`),
  /** A labelled value; further lines are set below the first. */
  show(label: string, value: string): void {
    const [first = '', ...rest] = value.split('\n');
    print(`   ${style('dim', label.padEnd(9))} ${first}`);
    for (const line of rest) print(`             ${line}`);
  },
  good: (text: string): void => print(`   ${style('green', '✓')} ${text}`),
  refused: (text: string): void => print(`   ${style('yellow', '✗')} ${text}`),
};
