export { default, readReport, type ReporterOptions } from './report/reporter.ts';
export type {
  CheckCounts,
  ConstraintRow,
  ContractReport,
  Coverage,
  Divergence,
  DivergentCase,
  OperationReport,
  ResultRow,
  RunError,
  Seen,
  Share,
  Side,
  SkippedChecks,
} from './report/contract-report.ts';
export type { CheckMeta, ShownExchange, SuiteMeta } from './report/check-meta.ts';
