import type { ComponentType } from 'react';
import { planPage, type Section, sectionsOf } from '../shared/sections/section.ts';
import { AssignmentsScreen } from './features/assignments/assignments-screen.tsx';
import { YourPartScreen } from './features/assignments/your-part-screen.tsx';
import { BackupsScreen } from './features/backups/backups-screen.tsx';
import { BarriersScreen } from './features/barriers/barriers-screen.tsx';
import { BriefingsScreen } from './features/briefings/briefings-screen.tsx';
import { CapacityScreen } from './features/capacity/capacity-screen.tsx';
import { CommentsScreen } from './features/comments/comments-screen.tsx';
import { CommitmentsScreen } from './features/commitments/commitments-screen.tsx';
import { DataCollectionScreen } from './features/data-collection/data-collection-screen.tsx';
import { DeliveriesScreen } from './features/deliveries/deliveries-screen.tsx';
import { DifferencesScreen } from './features/differences/differences-screen.tsx';
import { DimensionScreen } from './features/dimension/dimension-screen.tsx';
import { EvidenceScreen } from './features/evidence/evidence-screen.tsx';
import { ExportScreen } from './features/export/export-screen.tsx';
import { FocusScreen } from './features/focus/focus-screen.tsx';
import { HistoryScreen } from './features/history/history-screen.tsx';
import { InitiativesScreen } from './features/initiatives/initiatives-screen.tsx';
import { NarrativesScreen } from './features/narratives/narratives-screen.tsx';
import { NeedsScreen } from './features/needs/needs-screen.tsx';
import { OverviewScreen } from './features/overview/overview-screen.tsx';
import { PlanPageScreen } from './features/plan-page/plan-page-screen.tsx';
import { PreviewScreen } from './features/preview/preview-screen.tsx';
import { PrioritiesScreen } from './features/priorities/priorities-screen.tsx';
import { ProviderScreen } from './features/provider/provider-screen.tsx';
import { QuartersScreen } from './features/quarters/quarters-screen.tsx';
import { ResultsScreen } from './features/results/results-screen.tsx';
import { ReviewScreen } from './features/review/review-screen.tsx';
import { ServicesScreen } from './features/services/services-screen.tsx';
import { SignOffsScreen } from './features/sign-offs/sign-offs-screen.tsx';
import { SlidesScreen } from './features/slides/slides-screen.tsx';
import { TeamScreen } from './features/team/team-screen.tsx';
import { yourPart } from './state/sent-copy.ts';

/** Screens of the app itself, beside the sections of the workbook. */
const ownScreens: Readonly<Record<string, ComponentType>> = {
  overview: OverviewScreen,
  [planPage.id]: PlanPageScreen,
  results: ResultsScreen,
  review: ReviewScreen,
  differences: DifferencesScreen,
  comments: CommentsScreen,
  assignments: AssignmentsScreen,
  [yourPart.id]: YourPartScreen,
  preview: PreviewScreen,
  export: ExportScreen,
  'sign-offs': SignOffsScreen,
  history: HistoryScreen,
  backups: BackupsScreen,
};

/** Where the sections with a screen of their own are entered. */
const sectionScreens: Readonly<Record<string, ComponentType<{ readonly section: Section }>>> = {
  provider: ProviderScreen,
  team: TeamScreen,
  services: ServicesScreen,
  capacity: CapacityScreen,
  initiatives: InitiativesScreen,
  'data-collection': DataCollectionScreen,
  barriers: BarriersScreen,
  evidence: EvidenceScreen,
  quarters: QuartersScreen,
  slides: SlidesScreen,
  briefings: BriefingsScreen,
  needs: NeedsScreen,
  focus: FocusScreen,
  commitments: CommitmentsScreen,
  deliveries: DeliveriesScreen,
  priorities: PrioritiesScreen,
};

type Props = { readonly screen: string; readonly edition: Parameters<typeof sectionsOf>[0] };

/** The screen with that id; the overview for one that does not exist, as in another edition. */
export function ScreenOf({ screen, edition }: Props) {
  const Own = ownScreens[screen];
  if (Own !== undefined) return <Own />;
  const section = sectionsOf(edition).find(({ id }) => id === screen);
  if (section === undefined) return <OverviewScreen />;
  if (section.dimension !== undefined) return <DimensionScreen key={section.id} section={section} />;
  const Component = sectionScreens[section.id] ?? NarrativesScreen;
  return <Component key={section.id} section={section} />;
}
