/** Only what a fragment on an interface needs; unions are matched by their exact type name. */
export const possibleTypes = {
  UserError: [
    'InvalidInput',
    'SessionFull',
    'SessionStarted',
    'SessionNotOpen',
    'AlreadyBooked',
    'OwnSession',
    'BookingNotCancellable',
    'BookingNotPayable',
    'PaymentUnavailable',
    'TrainingIncomplete',
    'TrainerBusy',
    'WallTimeDoesNotExist',
    'WallTimeAmbiguous',
    'SessionInPast',
    'TrainerProfileIncomplete',
    'TrainingHasBookings',
    'RefundChanged',
  ],
};
