// What the peers' own backends would say, written down.
const survey = {
  id: 'survey-1',
  name: 'After the order',
  description: '',
  // Shown when it is asked for: one of type `popover` stands before anybody presses.
  type: 'api',
  schedule: 'always',
  start_date: '2026-01-01T00:00:00Z',
  end_date: null,
  linked_flag_key: null,
  targeting_flag_key: null,
  internal_targeting_flag_key: null,
  conditions: null,
  appearance: { displayThankYouMessage: false, whiteLabel: true, placeholder: 'Start typing' },
  questions: [
    { id: 'q1', type: 'open', question: 'What did you like about our mugs?', description: '' },
  ],
};

/** The answer for a path; `{}` where nobody reads it. */
export function answerOf(pathname) {
  if (/^\/array\/.*\/config$/.test(pathname))
    return { surveys: true, supportedCompression: [], hasFeatureFlags: false };
  if (pathname.startsWith('/api/surveys')) return { surveys: [survey] };
  return {};
}
