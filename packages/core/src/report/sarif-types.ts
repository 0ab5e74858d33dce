/** The part of SARIF 2.1.0 (OASIS) that a log of ours uses; names as the standard has them. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface SarifText {
  readonly text: string
  readonly markdown?: string
}

export type SarifBag = Readonly<Record<string, unknown>>

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  readonly language: string
  readonly columnKind: 'utf16CodeUnits'
  readonly artifacts: readonly SarifArtifact[]
  readonly results: readonly SarifResult[]
  readonly properties: SarifBag
}

export interface SarifDriver {
  readonly name: string
  readonly fullName: string
  readonly version: string
  readonly semanticVersion: string
  readonly rules: readonly SarifRule[]
}

export interface SarifRule {
  readonly id: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: Required<SarifText>
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: SarifBag
}

export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifArtifact {
  readonly location: { readonly uri: string }
  readonly mimeType: string
  readonly length: number
  readonly hashes?: { readonly 'sha-256': string }
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly fixes?: readonly SarifFix[]
  /** Set aside by a person; the justification is the reason. */
  readonly suppressions?: readonly { readonly kind: 'external'; readonly justification: string }[]
  readonly properties: SarifBag
}

export interface SarifLocation {
  readonly id?: number
  readonly message?: SarifText
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index?: number }
    readonly region?: SarifRegion
  }
  readonly logicalLocations?: readonly {
    readonly name: string
    readonly fullyQualifiedName: string
    readonly kind: string
  }[]
}

export interface SarifRegion {
  readonly startLine: number
  readonly startColumn?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly snippet?: SarifText
}

export interface SarifFix {
  readonly description: SarifText
  readonly artifactChanges: readonly {
    readonly artifactLocation: { readonly uri: string; readonly index: number }
    readonly replacements: readonly {
      readonly deletedRegion: SarifRegion
      readonly insertedContent: { readonly text: string }
    }[]
  }[]
}
