import { visibleText } from './visible-text.ts';

/** Makes a foreign text safe as the message of a GitHub workflow command; line breaks stay line breaks. */
export function escapeWorkflowMessage(text: string): string {
  return visibleText(text.replace(/\r\n?/g, '\n'), '\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** Makes a foreign text safe as the value of a property (`file=`, `title=`) of a GitHub workflow command. */
export function escapeWorkflowProperty(text: string): string {
  return escapeWorkflowMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
