import core from '../../package.json' with { type: 'json' }

/** The engine is core itself. */
export const engineVersion: string = core.version
/** Changes with any change of a scoring rule in score/rules: Scorecards made with different ones may differ. */
export const scoringVersion = '2'
