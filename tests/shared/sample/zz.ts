import { findingsOf } from '../../../shared/readiness/index.ts';
import { sampleSnapshot } from './sample-snapshot.ts';
for (const f of findingsOf(sampleSnapshot())) console.log(f.severity, f.rule, f.message);
