import type { ContractApi, ContractSuite } from '../suite.ts';
import { variablesOf } from './environment.ts';
import { defaultRate } from './rate.ts';

/** The text of `--help`. */
export function usage({
  api,
  suites,
}: {
  readonly api: ContractApi;
  readonly suites: readonly ContractSuite[];
}): string {
  const names = variablesOf(api.name);
  return `${api.name}-contract: checks a gateway against the contract of ${api.name}.

  --target <target>      mock (default), which is started for it; sandbox; the URL of a gateway; or replay:<folder>
  --operation <id>       only this one; may be repeated
  --report <form>=<file> json, html, junit (by vitest), summary (Markdown, added; by default to the file that
                         GITHUB_STEP_SUMMARY names), blob (for --merge); may be repeated
  --min-coverage <n>     exit with 1 where less than n percent of the constraints, on both sides, has been looked
                         at; the same of the result codes, where the target can be asked for them
  --previous <file>      JSON report of an earlier run: what that saw at a target is kept
  --record <folder>      save what was sent and came back, without secrets
  --shard <i>/<n>        run the i-th of n parts; report it as a blob and join the parts with --merge
  --merge <folder>       run nothing; report of the blobs in this folder as of one run
  --rate <n>             requests per second (default: ${defaultRate} for what is not on this machine)
  --i-mean-production    needed for a gateway that moves money
  --json                 print the report as JSON on standard output
  --help                 this text

A gateway is called as the client that these variables of the environment describe:
  ${names.gateway}      origin, or URL with base path; not needed where --target is a URL
  ${names.clientId}, ${names.privateKey}, ${names.publicKey}     keys as PEM or bare base64, the last that of the gateway
  ${names.authCode}    optional: what a user has approved, for checks that need it

Exit code: 0 all is well, 1 the contract is broken or too little was looked at, 2 the command can't be run so.

Operations: ${suites.map(({ id }) => id).join(', ')}
`;
}
