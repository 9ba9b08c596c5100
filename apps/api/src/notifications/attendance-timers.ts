/** Timers that follow from attendance; their subject is the participant. */
export const TELL_ABSENCE = 'attendance.tell-absence';
export const ASK_REVIEW = 'reviews.ask';
