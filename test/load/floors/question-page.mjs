// The page of a question with its answers as somebody would write it who has only this page to make: one statement for the
// question and one for what was written below it, both filtered by who looks. Markdown is sent as it was written.
const WORKS_AT = (column) =>
  `${column} IN (SELECT m.organisation_id FROM organisation_members m WHERE m.person_id = $2::uuid)`;
const SHOWN = (post) =>
  `(${post}.state = 'VISIBLE' OR (${post}.author_id = $2::uuid AND ${post}.state <> 'REMOVED'))`;
/** The question `r`, and a post `p` below it or the question itself. */
const VISIBLE = `${SHOWN('p')} AND ${SHOWN('r')} AND (r.scope = 'PUBLIC' OR ${WORKS_AT('r.organisation_id')})`;

const SEEN = (field) => `CASE coalesce(a.visibility ->> '${field}',
    CASE WHEN seller.person_id IS NULL THEN 'ORGANISATION' ELSE 'PUBLIC' END)
  WHEN 'PUBLIC' THEN true WHEN 'ORGANISATION' THEN a.id = $2::uuid OR a.id IN (SELECT beside.person_id
    FROM organisation_members own JOIN organisation_members beside USING (organisation_id) WHERE own.person_id = $2::uuid)
  ELSE a.id = $2::uuid END`;
const AUTHOR = `a.id AS author_id, a.slug AS author_slug, a.name AS author_name,
  CASE WHEN ${SEEN('HEADLINE')} THEN a.headline END AS author_headline,
  photo.id AS photo_id, photo.width AS photo_width, photo.height AS photo_height`;
const AUTHORS = `LEFT JOIN people a ON a.id = p.author_id AND NOT p.anonymous
  LEFT JOIN trainer_profiles seller ON seller.person_id = a.id AND a.deleted_at IS NULL
  LEFT JOIN files photo ON photo.id = a.photo_id AND photo.kind = 'image' AND ${SEEN('PHOTO')}`;

const POST = `p.id, p.kind, p.parent_id, p.text, p.anonymous, p.author_id AS written_by, p.state, p.votes, p.comments, p.created_at,
  p.edited_at, r.author_id AS asked_by, r.closed_at, r.scope, ${AUTHOR}`;
const OWN = (
  post,
) => `EXISTS (SELECT FROM post_votes v WHERE v.person_id = $2::uuid AND v.post_id = ${post}.id) AS voted,
  (SELECT json_agg(json_build_object('id', f.id, 'width', f.width, 'height', f.height) ORDER BY ph.position)
   FROM post_photos ph JOIN files f ON f.id = ph.file_id WHERE ph.post_id = ${post}.id) AS photos`;

const QUESTION = `
  WITH RECURSIVE same (id) AS (
    SELECT id FROM posts WHERE slug = $1 AND kind = 'QUESTION'
    UNION SELECT d.id FROM same JOIN questions d ON d.duplicate_of_id = same.id
  ), live (id, status, merged_into_id) AS (
    SELECT x.id, x.status, x.merged_into_id FROM same JOIN requests x ON x.from_post_id = same.id
    UNION SELECT x.id, x.status, x.merged_into_id FROM live JOIN requests x ON x.id = live.merged_into_id
  )
  SELECT ${POST}, ${OWN('p')}, p.slug, p.title, q.status, q.answers, q.accepted_answer_id, q.unanswered_at, q.duplicate_reason,
    q.freshness_asked_at, q.confirmed_at, q.obsolete_at, org.id AS organisation_id, org.slug AS organisation_slug,
    org.name AS organisation_name, interest.*, below.*,
    (SELECT count(*)::int FROM post_wants w WHERE w.post_id = p.id) AS wants,
    EXISTS (SELECT FROM post_wants w WHERE w.post_id = p.id AND w.person_id = $2::uuid) AS wanted,
    EXISTS (SELECT FROM follows f WHERE f.person_id = $2::uuid AND f.kind = 'POST' AND f.subject_id = p.id) AS follows,
    EXISTS (SELECT FROM question_routes t WHERE t.question_id = p.id AND t.person_id = $2::uuid) AS asked,
    EXISTS (SELECT FROM posts acc WHERE acc.id = q.accepted_answer_id AND acc.author_id = $2::uuid) AS accepted_is_own,
    (SELECT max(c.level) FROM post_skills ps JOIN skill_claims c ON c.skill_id = ps.skill_id
     WHERE ps.post_id = p.id AND c.person_id = $2::uuid) AS level,
    (SELECT json_agg(json_build_object('id', s.id, 'slug', s.slug, 'name', s.name_nl) ORDER BY ps.position)
     FROM post_skills ps JOIN skills s ON s.id = ps.skill_id WHERE ps.post_id = p.id
       AND (s.organisation_id IS NULL OR ${WORKS_AT('s.organisation_id')})) AS skills,
    (SELECT json_agg(json_build_object('id', d.id, 'slug', d.slug, 'title', d.title))
     FROM questions dq JOIN posts d ON d.id = dq.id WHERE dq.duplicate_of_id = p.id AND ${SHOWN('d')}) AS duplicates,
    (SELECT json_build_object('id', x.id, 'slug', x.slug, 'title', x.title, 'status', l.status)
     FROM live l JOIN posts x ON x.id = l.id WHERE l.status NOT IN ('MERGED', 'WITHDRAWN') AND ${SHOWN('x')}
       AND (x.scope = 'PUBLIC' OR ${WORKS_AT('x.organisation_id')})
     ORDER BY l.status IN ('OPEN', 'PLANNED') DESC, l.id DESC LIMIT 1) AS request,
    (SELECT json_agg(json_build_object('id', t.id, 'slug', t.slug, 'title', t.title, 'nextSession', (
        SELECT json_build_object('id', s.id, 'startsAt', to_char(s.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'zone', s.zone) FROM sessions s
        WHERE s.training_id = t.id AND s.status = 'PUBLISHED' AND s.starts_at > now()
        ORDER BY s.seats_taken + s.reserved_seats >= s.capacity, s.starts_at LIMIT 1)))
     FROM (SELECT t.id, t.slug, t.title, count(*) AS shared
           FROM post_skills ps JOIN training_skills ts ON ts.skill_id = ps.skill_id
           JOIN trainings t ON t.id = ts.training_id AND t.status = 'PUBLISHED'
             AND (t.organisation_id IS NULL OR t.trainer_id = $2::uuid OR ${WORKS_AT('t.organisation_id')})
           WHERE ps.post_id = p.id GROUP BY t.id ORDER BY shared DESC, t.published_at DESC, t.id LIMIT 3) t) AS trainings
  FROM posts p JOIN posts r ON r.id = p.id JOIN questions q ON q.id = p.id ${AUTHORS}
  LEFT JOIN organisations org ON org.id = p.organisation_id AND p.scope = 'ORGANISATION'
  CROSS JOIN LATERAL (SELECT count(DISTINCT x.id) FILTER (WHERE x.id <> p.id)::int AS same_questions,
      (count(DISTINCT x.id) FILTER (WHERE x.anonymous) + count(DISTINCT who.id))::int AS people
    FROM same JOIN posts x ON x.id = same.id AND (x.id = p.id OR x.state = 'VISIBLE')
    LEFT JOIN LATERAL (SELECT x.author_id WHERE NOT x.anonymous
      UNION ALL SELECT w.person_id FROM post_wants w WHERE w.post_id = x.id) who (id) ON true) interest
  CROSS JOIN LATERAL (SELECT max(w.created_at) FILTER (WHERE w.author_id = p.author_id) AS asker_seen_at,
      count(*) FILTER (WHERE w.author_id IS DISTINCT FROM p.author_id) > 0 AS others_wrote
    FROM posts w WHERE w.root_id = p.id AND w.id <> p.id) below
  WHERE p.slug = $1 AND p.kind = 'QUESTION' AND ${VISIBLE}`;

const COMMENTS_OF = (parent) => `
  SELECT ${POST}, false AS voted, NULL::json AS photos, 0 AS accepted, 0 AS total_answers, counted.total
  FROM ${parent} above CROSS JOIN LATERAL (
    SELECT count(*)::int AS total FROM posts p JOIN posts r ON r.id = p.root_id
    WHERE p.parent_id = above.id AND p.kind = 'COMMENT' AND ${VISIBLE}) counted
  CROSS JOIN LATERAL (
    SELECT p.* FROM posts p JOIN posts r ON r.id = p.root_id
    WHERE p.parent_id = above.id AND p.kind = 'COMMENT' AND ${VISIBLE} ORDER BY p.id LIMIT 3) p
  JOIN posts r ON r.id = p.root_id ${AUTHORS}`;

const BELOW = `
  WITH answers AS MATERIALIZED (
    SELECT p.*, (p.id = q.accepted_answer_id IS TRUE)::int AS accepted, count(*) OVER ()::int AS total_answers
    FROM posts p JOIN posts r ON r.id = p.root_id JOIN questions q ON q.id = r.id
    WHERE r.slug = $1 AND r.kind = 'QUESTION' AND p.parent_id = r.id AND p.kind = 'ANSWER' AND ${VISIBLE}
    ORDER BY accepted DESC, p.votes DESC, p.id LIMIT 51)
  SELECT ${POST}, ${OWN('p')}, p.accepted, p.total_answers, 0 AS total
  FROM answers p JOIN posts r ON r.id = p.root_id ${AUTHORS}
  UNION ALL ${COMMENTS_OF(`(SELECT id FROM answers UNION ALL SELECT id FROM posts WHERE slug = $1 AND kind = 'QUESTION')`)}`;

export default (pool) =>
  async ({ slug, first, viewer }) => {
    const [{ rows: asked }, { rows: below }] = await Promise.all([
      pool.query({ name: 'question', text: QUESTION, values: [slug, viewer] }),
      pool.query({ name: 'below', text: BELOW, values: [slug, viewer] }),
    ]);
    const [question] = asked;
    if (!question) return { question: null };
    const comments = new Map();
    for (const row of below)
      if (row.kind === 'COMMENT') comments.set(row.parent_id, [...(comments.get(row.parent_id) ?? []), row]);
    const answers = below.filter(({ kind }) => kind === 'ANSWER');
    answers.sort((a, b) => b.accepted - a.accepted || b.votes - a.votes || (a.id < b.id ? -1 : 1));
    const shown = answers.slice(0, first);
    const isAsker = question.written_by === viewer;
    return {
      question: {
        ...postOf(question, viewer, comments),
        slug: question.slug,
        title: question.title,
        status: question.status,
        answerCount: question.answers,
        unanswered: question.unanswered_at !== null && question.status === 'OPEN',
        organisation: question.organisation_id && {
          id: question.organisation_id,
          slug: question.organisation_slug,
          name: question.organisation_name,
        },
        acceptedAnswer: question.accepted_answer_id && { id: question.accepted_answer_id },
        wants: question.wants,
        interest: {
          people: question.people,
          duplicates: question.same_questions,
          shared: question.people >= 5,
        },
        request: question.request,
        duplicateReason: question.duplicate_reason,
        freshness: {
          askedAt: question.freshness_asked_at,
          confirmedAt: question.confirmed_at,
          obsolete: question.obsolete_at !== null,
        },
        skills: question.skills ?? [],
        duplicates: question.duplicates ?? [],
        relatedTrainings: question.trainings ?? [],
        viewer: {
          ...viewerOf(question, viewer),
          follows: question.follows,
          canAnswer: question.state === 'VISIBLE' && question.status !== 'DUPLICATE',
          canWiden: isAsker && question.scope !== 'PUBLIC' && !question.others_wrote,
          canMarkDuplicate: question.status !== 'DUPLICATE' && (isAsker || question.level >= 3),
          canHandOver: question.asked,
          canConfirmFresh:
            question.answers > 0 && (isAsker || question.level >= 3 || question.accepted_is_own),
          canWant: !isAsker && !question.closed_at,
          wants: question.wanted,
        },
        answers: {
          totalCount: answers[0]?.total_answers ?? 0,
          pageInfo: { hasNextPage: answers.length > first, endCursor: cursorOf(shown.at(-1)) },
          nodes: shown.map((row) => ({
            ...postOf(row, viewer, comments),
            accepted: row.accepted === 1,
            viewer: {
              ...viewerOf(row, viewer),
              follows: question.follows,
              canAccept: isAsker && row.accepted !== 1,
            },
          })),
        },
      },
    };
  };

const cursorOf = (row) =>
  row
    ? Buffer.from(JSON.stringify([String(row.accepted), String(row.votes), row.id])).toString('base64url')
    : null;

function viewerOf(row, viewer) {
  const isAuthor = row.written_by === viewer;
  const open = row.state === 'VISIBLE' && !row.closed_at;
  return {
    isAuthor,
    canEdit: isAuthor,
    canRemove: isAuthor,
    canVote: open && !isAuthor,
    canComment: open,
    canReport: !isAuthor,
    voted: row.voted,
  };
}

const commentOf = (row, viewer) => ({
  ...bare(row),
  viewer: viewerOf(row, viewer),
});

function postOf(row, viewer, comments) {
  const own = comments.get(row.id) ?? [];
  return {
    ...bare(row),
    scope: row.scope,
    votes: row.votes,
    commentCount: row.comments,
    photos: row.photos ?? [],
    comments: {
      totalCount: own[0]?.total ?? 0,
      pageInfo: { hasNextPage: own.length > 0 && own[0].total > 3 },
      nodes: own.map((one) => commentOf(one, viewer)),
    },
  };
}

function bare(row) {
  return {
    id: row.id,
    text: row.text,
    textHtml: row.text,
    state: row.state,
    anonymous: row.anonymous,
    authorDeleted: !row.anonymous && row.written_by === null,
    byAsker: row.written_by !== null && row.written_by === row.asked_by,
    createdAt: row.created_at,
    editedAt: row.edited_at,
    author: row.author_id && {
      id: row.author_id,
      slug: row.author_slug,
      name: row.author_name,
      headline: row.author_headline,
      photo: row.photo_id && {
        url: `/files/${row.photo_id}/96`,
        width: row.photo_width,
        height: row.photo_height,
        alt: row.author_name,
      },
    },
  };
}
