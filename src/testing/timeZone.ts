// Runs before every test file: the tests mean something only in a time zone that was chosen.

const TIME_ZONES = ['Asia/Tokyo', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'];

const wanted = process.env['TZ'] ?? '';
if (!TIME_ZONES.includes(wanted)) {
  throw new Error(`Tests need TZ to be one of ${TIME_ZONES.join(', ')}; run them with "npm run unit".`);
}
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
// Engines know Ho Chi Minh City by its old name, too.
if (timeZone.replace('Saigon', 'Ho_Chi_Minh') !== wanted) {
  throw new Error(`TZ is ${wanted}, but this process runs in ${timeZone}.`);
}
