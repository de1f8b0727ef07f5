import { readFileSync } from 'node:fs';
import type { LegalDay } from '@thidua/domain-kit';

/** Half-open, as all that is in force. No law seen so far tells these days: they are assumed until somebody confirms them. */
interface Row {
  readonly from: LegalDay;
  readonly to: LegalDay | null;
  readonly legalBasis: string | null;
  readonly status: 'confirmed' | 'assumed';
}

/** Days about a deadline: 0 is the deadline itself, -1 the day before it. Both ends are included. */
export interface Stage extends Row {
  readonly code: 'WEEK_BEFORE' | 'DAY_BEFORE' | 'OVERDUE';
  readonly firstDay: number;
  readonly lastDay: number;
}

interface Table {
  readonly soon: readonly (Row & { readonly days: number })[];
  readonly stages: readonly Stage[];
}

const table = JSON.parse(readFileSync(new URL('data/reminder-days.json', import.meta.url), 'utf8')) as Table;

const inForce = ({ from, to }: Row, day: LegalDay): boolean => from <= day && (to === null || day < to);

/** How many days before a deadline it is called soon, by the row in force on that day; never, where there is none. */
export const soonDays = (today: LegalDay): number =>
  table.soon.find((row) => inForce(row, today))?.days ?? -1;

/** In which stage about a deadline that day is, if in any. */
export const stageOn = (due: LegalDay, today: LegalDay): Stage | null => {
  const at = daysBetween(due, today);
  return table.stages.find((row) => inForce(row, today) && row.firstDay <= at && at <= row.lastDay) ?? null;
};

/** The first day on which a deadline is in that stage. */
export const firstDayOf = ({ firstDay }: Pick<Stage, 'firstDay'>, due: LegalDay): LegalDay =>
  addDays(due, firstDay);

/** The deadlines that are in some stage on that day lie between these two, both included. */
export function dueDaysInStage(today: LegalDay): { readonly from: LegalDay; readonly to: LegalDay } {
  const rows = table.stages.filter((row) => inForce(row, today));
  const [first, last] = [
    Math.min(...rows.map(({ firstDay }) => firstDay)),
    Math.max(...rows.map(({ lastDay }) => lastDay)),
  ];
  return { from: addDays(today, -last), to: addDays(today, -first) };
}

const msADay = 86_400_000;
const instant = (day: LegalDay): number => Date.parse(`${day}T00:00:00Z`);

/** From one day to another; below zero if the second is earlier. */
export const daysBetween = (from: LegalDay, to: LegalDay): number =>
  Math.round((instant(to) - instant(from)) / msADay);

const addDays = (day: LegalDay, days: number): LegalDay =>
  new Date(instant(day) + days * msADay).toISOString().slice(0, 10);
