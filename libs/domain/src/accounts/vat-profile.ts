import type { VatStatus } from '../money/index.js';
import { daysLater, yearsLater, type CalendarDay } from '../time/days.js';

/**
 * What a seller can answer about VAT. The CRKBO register of teachers (Docenten) is asked for by name, because people
 * take it for the one of institutions.
 */
export const VAT_ANSWERS = ['STANDARD', 'CRKBO_TEACHER', 'CRKBO', 'KOR'] as const;
export type VatAnswer = (typeof VAT_ANSWERS)[number];

/**
 * How somebody with this answer charges VAT. The register of teachers exempts only what is taught in the name of an
 * exempt institution, so an offer of one's own carries 21% (Wet OB 1968 art. 11 lid 1 sub o; Uitvoeringsbesluit
 * omzetbelasting 1968 art. 8; Besluit CRKBO).
 */
export const vatStatusFor = (answer: VatAnswer): VatStatus =>
  answer === 'CRKBO_TEACHER' ? 'STANDARD' : answer;

/** How long a registration as an institution holds after it was checked: CRKBO audits every institution again in 4 years. */
export const CRKBO_YEARS = 4;
/** How many days before its end the seller hears of it. */
export const CRKBO_REMINDER_DAYS = [60, 14] as const;
export type CrkboReminderDays = (typeof CRKBO_REMINDER_DAYS)[number];

/** The first day on which a registration that was checked on this day exempts no more. */
export const crkboExpiresOn = (checkedOn: CalendarDay): CalendarDay => yearsLater(checkedOn, CRKBO_YEARS);

/** Whether a registration that was checked on this day exempts what is sold today. */
export const isCrkboValid = (checkedOn: CalendarDay, today: CalendarDay): boolean =>
  checkedOn <= today && today < crkboExpiresOn(checkedOn);

/** Which reminder is due today: the last whose moment has come; null before the first and after the end. */
export function crkboReminderDue(checkedOn: CalendarDay, today: CalendarDay): CrkboReminderDays | null {
  const end = crkboExpiresOn(checkedOn);
  if (today >= end) return null;
  return CRKBO_REMINDER_DAYS.findLast((days) => today >= daysLater(end, -days)) ?? null;
}
