/** What a case `c` is about, whatever kind of thing that is. */
export const SUBJECT = `
  LEFT JOIN posts p ON c.subject_kind = 'POST' AND p.id = c.subject_id
  LEFT JOIN posts r ON r.id = p.root_id
  LEFT JOIN reviews v ON c.subject_kind = 'REVIEW' AND v.id = c.subject_id
  LEFT JOIN trainings t ON t.id = CASE c.subject_kind WHEN 'TRAINING' THEN c.subject_id ELSE v.training_id END
  LEFT JOIN people who ON c.subject_kind = 'PERSON' AND who.id = c.subject_id`;

export const TITLE = `coalesce(p.title, left(p.text, 120), left(v.text, 120), t.title, who.name, '')`;

export const PATH = `CASE
  WHEN r.kind = 'QUESTION' THEN '/vragen/' || r.slug WHEN r.kind = 'IDEA' THEN '/ideeen/' || r.slug
  WHEN r.kind = 'REQUEST' THEN '/leervragen/' || r.slug
  WHEN t.slug IS NOT NULL THEN '/trainingen/' || t.slug WHEN who.slug IS NOT NULL THEN '/mensen/' || who.slug ELSE '/' END`;

export const TEXT = `coalesce(p.text, v.text, CASE WHEN t.id IS NOT NULL THEN t.summary || E'\\n\\n' || t.description END, who.about)`;

export const VISIBLE = `CASE c.subject_kind WHEN 'POST' THEN p.state = 'VISIBLE' WHEN 'REVIEW' THEN v.hidden_at IS NULL
  WHEN 'TRAINING' THEN t.status = 'PUBLISHED' ELSE who.suspended_at IS NULL END`;
