import { Module } from '@nestjs/common';
import { digests } from './digest/index.js';
import { inbox } from './inbox/index.js';
import { Live, LiveController } from './live/index.js';
import { aboutPosts } from './posts/index.js';
import { FeedModule } from '../feed/index.js';
import { aboutRequests } from './requests/index.js';
import { aboutRunning } from './running/index.js';
import { aboutSeats } from './about-seats.js';
import { aboutWaiting } from './waiting/index.js';
import { Addresses } from './addresses.js';
import { CalendarController } from './calendar.controller.js';
import { aboutChanges } from './changes/index.js';
import { CalendarEntries } from './calendar-entries.js';
import { EmailConfirmationWhenBookingConfirmed } from './email-confirmation-when-booking-confirmed.js';
import { EmailMemberWhenBookingCancelled } from './email-member-when-booking-cancelled.js';
import { EmailMemberWhenLatePaymentRefunded } from './email-member-when-late-payment-refunded.js';
import { EmailMembersWhenSessionMoved } from './email-members-when-session-moved.js';
import { EmailTrainerWhenBookingConfirmed } from './email-trainer-when-booking-confirmed.js';
import { MoveRemindersWhenSessionMoved } from './move-reminders-when-session-moved.js';
import { Notices } from './notices.queries.js';
import { Reminders } from './reminders.js';
import { RemoveRemindersWhenBookingCancelled } from './remove-reminders-when-booking-cancelled.js';
import { RemindedQueries } from './reminded.queries.js';
import { SendReminder } from './send-reminder.js';
import { SetRemindersWhenBookingConfirmed } from './set-reminders-when-booking-confirmed.js';
import { Signatures } from './signatures.js';
import { StopMails } from './stop-mails.js';
import { SweepReminders } from './sweep-reminders.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

@Module({
  imports: [FeedModule],
  controllers: [CalendarController, LiveController, UnsubscribeController],
  providers: [
    Notices,
    Addresses,
    Signatures,
    CalendarEntries,
    EmailConfirmationWhenBookingConfirmed,
    EmailTrainerWhenBookingConfirmed,
    EmailMemberWhenBookingCancelled,
    EmailMemberWhenLatePaymentRefunded,
    EmailMembersWhenSessionMoved,
    Reminders,
    SetRemindersWhenBookingConfirmed,
    MoveRemindersWhenSessionMoved,
    RemoveRemindersWhenBookingCancelled,
    RemindedQueries,
    SendReminder,
    SweepReminders,
    StopMails,
    Live,
    ...inbox,
    ...digests,
    ...aboutPosts,
    ...aboutChanges,
    ...aboutSeats,
    ...aboutWaiting,
    ...aboutRunning,
    ...aboutRequests,
  ],
})
export class NotificationsModule {}
