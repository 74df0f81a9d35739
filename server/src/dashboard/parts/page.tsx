import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Format } from '../format.js';
import { shown } from '../loader.js';
import type { Dashboard } from '../what-is-shown.js';
import { Activity } from './activity.js';
import { Coupons } from './coupons.js';
import { Headline } from './headline.js';
import { Keys } from './keys.js';
import { Messages } from './messages.js';
import { Notice } from './notice.js';
import { Orders } from './orders.js';
import { People } from './people.js';
import { ProgramFaults } from './program-faults.js';
import { Programs } from './programs.js';
import { ReportView } from './report-view.js';
import { Reviews } from './reviews.js';
import { SignIn } from './sign-in.js';
import { TopBar } from './top-bar.js';
import { Trouble } from './trouble.js';
import { WhatIf } from './what-if.js';

export interface PageProps {
  dashboard: Dashboard;
  online: ReadonlySignal<boolean>;
  format: Format;
}

/** The whole page, by the state of the session. */
export function Page({ dashboard, online, format }: PageProps): JSX.Element {
  const { door } = dashboard;
  const session = door.session.value;
  if (session.kind === 'asking' || (session.kind === 'checking' && session.typed)) {
    return <SignIn session={session} onSignIn={door.signIn} />;
  }
  if (session.kind === 'checking') return <main class="waiting" aria-busy="true" />;
  if (session.kind === 'stuck') {
    return (
      <main class="waiting">
        <h1>The dashboard cannot reach its backend.</h1>
        <Trouble problem={session.problem} onRetry={door.enter} />
        <button type="button" class="button" onClick={() => door.signOut()}>
          Use another key
        </button>
      </main>
    );
  }
  return (
    <>
      <TopBar
        programs={session.programs}
        program={dashboard.program.value}
        busy={dashboard.report.value.kind === 'loading'}
        onProgram={dashboard.chooseProgram}
        onRefresh={dashboard.refresh}
        place={dashboard.place.value}
        owns={dashboard.owns.value}
        waiting={shown(dashboard.reviews.list.value)?.waiting}
        onGo={dashboard.go}
        onSignOut={() => door.signOut()}
      />
      <Notice online={online} report={dashboard.report} onRetry={dashboard.refresh} />
      <ProgramFaults faults={session.faults} />
      <Content dashboard={dashboard} format={format} />
      <p class="unseen" role="status">
        {dashboard.said}
      </p>
    </>
  );
}

function Content({ dashboard, format }: Pick<PageProps, 'dashboard' | 'format'>): JSX.Element {
  const place = dashboard.place.value;
  const session = dashboard.door.session.value;
  if (place === 'activity') {
    return (
      <Activity
        list={dashboard.acts.list}
        format={format}
        onMore={dashboard.moreActs}
        onRetry={() => dashboard.go('activity')}
      />
    );
  }
  if (place === 'reviews' && dashboard.program.value) {
    return (
      <Reviews
        list={dashboard.reviews.list}
        more={dashboard.reviews.more}
        work={dashboard.reviewDesk.work}
        format={format}
        decides={dashboard.decides.value}
        codes={dashboard.codes}
        onSay={dashboard.sayCodeUse}
        onDecide={dashboard.decide}
        onMore={dashboard.moreReviews}
        onRetry={dashboard.refresh}
      />
    );
  }
  if (place === 'coupons' && dashboard.program.value) {
    return <Coupons pools={dashboard.pools} format={format} decides={dashboard.decides.value} />;
  }
  if (place === 'messages' && dashboard.program.value) {
    return (
      <Messages
        parcels={dashboard.parcels}
        webhooks={dashboard.webhooks}
        format={format}
        decides={dashboard.decides.value}
        onAgain={dashboard.sendAgain}
      />
    );
  }
  if (place === 'what-if' && dashboard.program.value) {
    return (
      <WhatIf
        whatIf={dashboard.whatIf}
        program={dashboard.program.value}
        report={shown(dashboard.report.value)}
        days={dashboard.range.value}
        format={format}
        publisher={dashboard.publisher}
        publishes={dashboard.owns.value}
      />
    );
  }
  if (place === 'programs' && dashboard.program.value) {
    return (
      <Programs
        starts={dashboard.starts}
        program={dashboard.program.value}
        format={format}
        publisher={dashboard.publisher}
        publishes={dashboard.owns.value}
        onStart={dashboard.startFrom}
        onRetry={() => dashboard.go('programs')}
      />
    );
  }
  if (place === 'people' && dashboard.owns.value) {
    return <People people={dashboard.people} programs={dashboard.programs.value} format={format} />;
  }
  if (place === 'keys' && dashboard.owns.value && session.kind === 'open') {
    return <Keys keys={dashboard.keys} own={session.key} format={format} />;
  }
  return <Numbers dashboard={dashboard} format={format} />;
}

function Numbers({ dashboard, format }: Pick<PageProps, 'dashboard' | 'format'>): JSX.Element {
  const program = dashboard.program.value;
  if (!program) {
    return (
      <main class="waiting">
        <h1>No program yet.</h1>
        <p class="soft">Give the backend a program when you start it, then refresh this page.</p>
      </main>
    );
  }
  return (
    <main class="numbers">
      <Headline
        report={dashboard.report}
        program={program}
        range={dashboard.range.value}
        onRange={dashboard.chooseRange}
        format={format}
      />
      <ReportView
        report={dashboard.report}
        program={program}
        format={format}
        onRetry={dashboard.refresh}
        onPrograms={() => dashboard.go('programs')}
      />
      <Orders
        list={dashboard.orders.list}
        more={dashboard.orders.more}
        filing={dashboard.file.filing}
        onFile={dashboard.file.make}
        work={dashboard.desk.work}
        format={format}
        decides={dashboard.decides.value}
        onAct={dashboard.act}
        onMore={dashboard.showMore}
        toldAbove={dashboard.report.value.kind === 'failed'}
        onRetry={dashboard.refresh}
      />
    </main>
  );
}
