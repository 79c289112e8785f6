// Prints what the attacks have counted, one table for all of them, at the end.

import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class TableReporter implements Reporter {
  private readonly rows: string[] = [];

  onTestEnd({ title }: TestCase, { annotations, status, duration }: TestResult): void {
    const held = status === 'passed' ? 'held' : `**${status}**`;
    const figures = annotations.map(({ type, description }) => `${type} ${description}`).join(', ');
    this.rows.push(`| ${title} | ${held} | ${figures} | ${Math.round(duration / 1000)} s |`);
  }

  onEnd(): void {
    console.info(['', '| attack | | figures | took |', '| --- | --- | --- | --- |', ...this.rows, ''].join('\n'));
  }
}
