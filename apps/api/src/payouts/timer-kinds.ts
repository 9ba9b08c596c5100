export const RUN_PAYOUT = 'payout.run';
export const SEND_PAYOUT = 'payout.send';
export const SEND_REVERSAL = 'payout.reverse';
