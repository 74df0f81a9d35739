// The package has no types of its own.
declare module 'matomo-tracker' {
  export default class MatomoTracker {
    constructor(siteId: number, trackerUrl: string);
    track(options: Record<string, string>): void;
  }
}
