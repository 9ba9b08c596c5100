export const NUDGE = 'question.nudge';
export const WAVE = 'question.wave';
export const UNANSWERED = 'question.unanswered';
export const FRESHNESS = 'question.freshness';
