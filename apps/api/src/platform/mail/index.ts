export { Mailer, MailNotTaken, type Mail, type MailAttachment } from './mailer.js';
export { MailModule } from './mail.module.js';
export { ForgetMails } from './forget-mails.js';
export { FORMER_ADDRESSES, PostMail, type Post } from './post-mail.js';
export { renderMail, type PropsOf, type TemplateName } from './render-mail.js';
export type { MailedNotice, MailPlace, MailSession } from './templates/index.js';
