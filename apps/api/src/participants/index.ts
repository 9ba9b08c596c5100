export * from './participant.events.js';
export { ForgetSeats } from './forget-seats.js';
export { ParticipantEntity } from './participant.entity.js';
export { PARTICIPANT_COLUMNS, PARTICIPANTS, type ParticipantView } from './participant-rows.js';
export { givenBy } from './participant.policy.js';
export { AttendanceStatusEnum, ParticipantType } from './participants.graphql.js';
export { ParticipantQueries } from './participants.queries.js';
export { ParticipantsModule } from './participants.module.js';
