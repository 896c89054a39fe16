// Made by `npm run generate` from schemas/. Do not edit.

/** Legal basis: the norm as text, optionally with jurisdiction and address. */
export interface Norm {
  /** Norm, e.g. `§ 3 Abs. 3 BHKG NRW`. */
  readonly norm: string;
  /** Jurisdiction: EU, DE, DE-NW … */
  readonly jurisdiction?: string;
  /** Address of the text. */
  readonly url?: string;
  /** Internal note. */
  readonly note?: string;
  /** Where the fact was checked. */
  readonly source?: string;
}

/** A finding that is known and accepted. */
export interface Exception {
  /** Id of the rule. */
  readonly rule: string;
  /** Only the finding about this, e.g. `plan:integrationskonzept`. */
  readonly about?: string;
  /** Why the finding is accepted. */
  readonly reason: string;
  /** The body that decided so. */
  readonly by?: string;
  /** Up to and including when; after it the exception no longer holds. */
  readonly until?: string;
}

/** A definition. All keys are optional; what none of them says is read from the prose. */
export interface DefinitionBody {
  /** The wording of the definition. */
  readonly text?: string;
  /** The formula as statisticians write it. */
  readonly formula?: string;
  /** What the numerator counts, in words. */
  readonly numerator?: string;
  /** What the denominator counts, in words. */
  readonly denominator?: string;
  /** Age range of the numerator in completed years, both ends included: `0-17`, `65-`. */
  readonly numerator_age?: string;
  /** Age range of the denominator in completed years, both ends included. */
  readonly denominator_age?: string;
  /** Population concept: main_residence, entitled_residents, private_households, workplace … or a text. */
  readonly population?: string;
  /** Number that the ratio is multiplied by: 100, 1000, 100000. */
  readonly factor?: number;
  /** Unit of the result: percent, per_1000, persons, eur_per_m2 … */
  readonly unit?: string;
  /** Reference date: MM-DD, a full date, or `annual_average`. */
  readonly reference_date?: string;
  /** The statistics that the numbers come from. */
  readonly source?: string;
  /** Anything else that changes the number. */
  readonly method?: string;
}

/** A definition with its id. */
export interface Definition {
  /** Id of the definition, unique within the entry. */
  readonly id: string;
  /** Who lays the definition down. */
  readonly holder?: string;
  /** Valid from. */
  readonly valid_from?: string;
  /** Valid up to and including. */
  readonly valid_until?: string;
  /** Id of the definition that replaces this one. */
  readonly replaced_by?: string;
  /** The wording of the definition. */
  readonly text?: string;
  /** The formula as statisticians write it. */
  readonly formula?: string;
  /** What the numerator counts, in words. */
  readonly numerator?: string;
  /** What the denominator counts, in words. */
  readonly denominator?: string;
  /** Age range of the numerator in completed years, both ends included: `0-17`, `65-`. */
  readonly numerator_age?: string;
  /** Age range of the denominator in completed years, both ends included. */
  readonly denominator_age?: string;
  /** Population concept: main_residence, entitled_residents, private_households, workplace … or a text. */
  readonly population?: string;
  /** Number that the ratio is multiplied by: 100, 1000, 100000. */
  readonly factor?: number;
  /** Unit of the result: percent, per_1000, persons, eur_per_m2 … */
  readonly unit?: string;
  /** Reference date: MM-DD, a full date, or `annual_average`. */
  readonly reference_date?: string;
  /** The statistics that the numbers come from. */
  readonly source?: string;
  /** Anything else that changes the number. */
  readonly method?: string;
  /** Internal note. */
  readonly note?: string;
}

/** Accepted deviation from the agreed definition, with its reason. */
export interface Deviation {
  /** Reason. */
  readonly reason: string;
  /** Who agreed. */
  readonly agreed_by?: string;
  /** When it was agreed. */
  readonly agreed_on?: string;
  /** Up to and including when the deviation is accepted. */
  readonly until?: string;
}

/** A Planwerk: plan, concept, report, monitoring, programme, data product or framework. A file holds one entry or a list of entries. */
export interface Plan {
  /** Identifier, unique within its kind; lower-case letters, digits, hyphen and dot. The file name is the id. */
  readonly id: string;
  /** Official title. */
  readonly title: string;
  /** Other names in use, old spellings included. */
  readonly aliases?: readonly string[];
  /** Short title or abbreviation, e.g. BSBP. */
  readonly short_title?: string;
  /** Type of the Planwerk. */
  readonly type?: 'plan' | 'concept' | 'report' | 'monitoring' | 'programme' | 'data_product' | 'framework';
  /** Status: planned, active (default) or discontinued. */
  readonly status?: 'planned' | 'active' | 'discontinued';
  /** The body that leads. */
  readonly lead?: string;
  /** Bodies involved. */
  readonly involved?: readonly string[];
  /** Responsibility: own (default) or external. */
  readonly responsible?: 'own' | 'external';
  /** The body that adopts it. */
  readonly adopting_body?: string;
  /** Legal basis. */
  readonly legal_basis?: readonly Norm[];
  /** Topics from plankreis.yaml. */
  readonly topics?: readonly string[];
  /** Target groups from plankreis.yaml. */
  readonly target_groups?: readonly string[];
  /** Areas or spatial layers. */
  readonly areas?: readonly string[];
  /** Summary; names of other plans in it are looked up. */
  readonly summary?: string;
  /** Address. */
  readonly url?: string;
  /** What must happen again, and when. */
  readonly duties?: readonly Duty[];
  /** Instead of `duties`: why there is no deadline. */
  readonly no_duty?: 'on_demand' | 'rolling' | 'once' | 'none' | 'unknown';
  /** Editions. */
  readonly editions?: readonly Edition[];
  /** Revision under way. */
  readonly revision?: {
    /** Since when work has been going on. */
    readonly since?: string;
    /** When it is expected. */
    readonly expected?: string;
    /** Council paper about it. */
    readonly paper?: string;
    /** Internal note. */
    readonly note?: string;
  };
  /** References to other plans. */
  readonly references?: readonly PlanReference[];
  /** Indicators that the plan defines, uses or reports. */
  readonly indicators?: readonly IndicatorUse[];
  /** Terms that the plan defines or uses. */
  readonly terms?: readonly TermUse[];
  /** Plans that this one replaces. */
  readonly replaces?: readonly string[];
  /** Plans that replace this one. */
  readonly replaced_by?: readonly string[];
  /** The plan that this one is part of. */
  readonly part_of?: string;
  /** Internal note; never reaches a public output. */
  readonly note?: string;
  /** Where the facts stand: free text or `paper:ID`. */
  readonly source?: string;
  /** Findings at this entry that are known and accepted. */
  readonly exceptions?: readonly Exception[];
}

/** A duty that recurs. */
export interface Duty {
  /** Id; the action where none is given. */
  readonly id?: string;
  /** What is to be done. */
  readonly action: 'review' | 'update' | 'recreate' | 'notify' | 'confirm';
  /** A period, or `term` for once in every legislative term. */
  readonly every?: string;
  /** Which date the period runs from; `fixed`: a calendar from `first_due` on. */
  readonly counted_from?: 'adopted' | 'published' | 'submitted' | 'data_as_of' | 'valid_from' | 'fixed';
  /** Due on this day as long as nothing has fulfilled the duty; the start of a `fixed` calendar. */
  readonly first_due?: string;
  /** With `every: term`: due this long after the term began. */
  readonly within?: string;
  /** How binding it is. */
  readonly binding?: 'mandatory' | 'conditional' | 'voluntary';
  /** The norm that the duty follows from. */
  readonly norm?: string;
  /** Work should have begun this long before. */
  readonly lead_time?: string;
  /** From when the duty exists. */
  readonly valid_from?: string;
  /** Up to and including when the duty exists. */
  readonly valid_until?: string;
  /** Suspended. */
  readonly suspended?: {
    /** Up to and including. */
    readonly until: string;
    /** Reason. */
    readonly reason: string;
  };
  /** Internal note. */
  readonly note?: string;
  /** Where the deadline was checked. */
  readonly source?: string;
}

/** An edition of the plan. */
export interface Edition {
  /** Id of the edition, mostly the year. */
  readonly id: string;
  /** Title of the edition. */
  readonly title?: string;
  /** Updated or recreated (default). */
  readonly kind?: 'updated' | 'recreated';
  /** What happened to the edition. */
  readonly events?: readonly PlanEvent[];
  /** Valid from. */
  readonly valid_from?: string;
  /** Valid up to and including. */
  readonly valid_until?: string;
  /** Date of the data. */
  readonly data_as_of?: string;
  /** Address. */
  readonly url?: string;
  /** Internal note. */
  readonly note?: string;
  /** Where the facts stand. */
  readonly source?: string;
}

/** An event of an edition. */
export interface PlanEvent {
  /** Type of the event. */
  readonly type:
    | 'drafted'
    | 'consulted'
    | 'adopted'
    | 'noted'
    | 'published'
    | 'submitted'
    | 'reviewed'
    | 'confirmed'
    | 'notified'
    | 'withdrawn';
  /** When. */
  readonly date: string;
  /** The body. */
  readonly body?: string;
  /** The council paper. */
  readonly paper?: string;
  /** With a fixed calendar: the date that this event fulfils. */
  readonly for?: string;
  /** Internal note. */
  readonly note?: string;
  /** Where the fact stands. */
  readonly source?: string;
}

/** A reference to another plan. */
export interface PlanReference {
  /** The other plan. */
  readonly plan: string;
  /** Relation. `coordinates_with` is mutual: the other side must say it too. */
  readonly relation?:
    'coordinates_with' | 'refers_to' | 'builds_on' | 'implements' | 'specifies' | 'reports_to' | 'feeds_into';
  /** Edition of the other plan. */
  readonly edition?: string;
  /** Place, e.g. chapter 4.2. */
  readonly section?: string;
  /** The norm that asks for it. */
  readonly norm?: string;
  /** Must, should, can. */
  readonly modality?: 'must' | 'should' | 'can';
  /** Topics it is about. */
  readonly topics?: readonly string[];
  /** Internal note. */
  readonly note?: string;
  /** Where the fact stands. */
  readonly source?: string;
}

/** How the plan uses an indicator. */
export interface IndicatorUse {
  /** The indicator. */
  readonly indicator: string;
  /** Role. */
  readonly role?: 'defines' | 'uses' | 'reports' | 'target';
  readonly definition?: string | DefinitionBody;
  /** Place in the plan. */
  readonly section?: string;
  readonly deviation?: Deviation;
  /** Targets. */
  readonly targets?: readonly {
    /** Area. */
    readonly area?: string;
    /** By when. */
    readonly by?: string;
    /** Target value. */
    readonly value: number;
  }[];
  /** Internal note. */
  readonly note?: string;
  /** Where the fact stands. */
  readonly source?: string;
}

/** How the plan uses a term. */
export interface TermUse {
  /** The term. */
  readonly term: string;
  /** Role. */
  readonly role?: 'defines' | 'uses';
  readonly definition?: string | DefinitionBody;
  /** Place in the plan. */
  readonly section?: string;
  readonly deviation?: Deviation;
  /** Internal note. */
  readonly note?: string;
  /** Where the fact stands. */
  readonly source?: string;
}

/** A body. A file holds one entry or a list of entries. */
export interface Body {
  /** Identifier, unique within its kind; lower-case letters, digits, hyphen and dot. The file name is the id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Other names in use, old spellings included. */
  readonly aliases?: readonly string[];
  /** Abbreviation. */
  readonly abbreviation?: string;
  /** Type of the body. */
  readonly type?:
    | 'department'
    | 'division'
    | 'office'
    | 'council'
    | 'committee'
    | 'platform'
    | 'conference'
    | 'round_table'
    | 'working_group'
    | 'agency'
    | 'partner'
    | 'parliamentary_group';
  /** Status: planned, active (default) or discontinued. */
  readonly status?: 'planned' | 'active' | 'discontinued';
  /** Internal, external or mixed. */
  readonly scope?: 'internal' | 'external' | 'mixed';
  /** Parent body. */
  readonly parent?: string;
  /** Who organises it. */
  readonly lead?: string;
  /** Members. */
  readonly members?: readonly (string | { body: string; role?: string })[];
  /** How often it meets. */
  readonly meets?: string;
  /** Tasks. */
  readonly tasks?: string;
  /** Founded. */
  readonly valid_from?: string;
  /** Dissolved; exists up to and including. */
  readonly valid_until?: string;
  /** Successors. */
  readonly successors?: readonly string[];
  /** The OParl object. */
  readonly oparl?: string;
  /** Internal note; never reaches a public output. */
  readonly note?: string;
  /** Where the facts stand: free text or `paper:ID`. */
  readonly source?: string;
  /** Findings at this entry that are known and accepted. */
  readonly exceptions?: readonly Exception[];
}

/** An indicator: what is measured, and how. A file holds one entry or a list of entries. */
export interface Indicator {
  /** Identifier, unique within its kind; lower-case letters, digits, hyphen and dot. The file name is the id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Other names in use, old spellings included. */
  readonly aliases?: readonly string[];
  /** Status: planned, active (default) or discontinued. */
  readonly status?: 'planned' | 'active' | 'discontinued';
  /** The body that keeps the definition. */
  readonly custodian?: string;
  /** The bodies that provide the data. */
  readonly providers?: readonly string[];
  /** Topics from plankreis.yaml. */
  readonly topics?: readonly string[];
  /** How the value is to be read. */
  readonly interpretation?: string;
  /** Spatial layers that there are values for. */
  readonly area_layers?: readonly string[];
  /** The data. */
  readonly data?: {
    /** Rhythm of the data. */
    readonly every?: string;
    /** Latest date of the data. */
    readonly latest?: string;
  };
  /** Id of the definition that all plans should use. */
  readonly agreed?: string;
  /** Definitions, also of several authorities. */
  readonly definitions?: readonly Definition[];
  /** Related entries. */
  readonly related?: readonly string[];
  /** Internal note; never reaches a public output. */
  readonly note?: string;
  /** Where the facts stand: free text or `paper:ID`. */
  readonly source?: string;
  /** Findings at this entry that are known and accepted. */
  readonly exceptions?: readonly Exception[];
}

/** A term that plans define. A file holds one entry or a list of entries. */
export interface Term {
  /** Identifier, unique within its kind; lower-case letters, digits, hyphen and dot. The file name is the id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Other names in use, old spellings included. */
  readonly aliases?: readonly string[];
  /** Status: planned, active (default) or discontinued. */
  readonly status?: 'planned' | 'active' | 'discontinued';
  /** Broader term. */
  readonly broader?: string;
  /** Topics from plankreis.yaml. */
  readonly topics?: readonly string[];
  /** Id of the definition that all plans should use. */
  readonly agreed?: string;
  /** Definitions, also of several authorities. */
  readonly definitions?: readonly Definition[];
  /** Related entries. */
  readonly related?: readonly string[];
  /** Internal note; never reaches a public output. */
  readonly note?: string;
  /** Where the facts stand: free text or `paper:ID`. */
  readonly source?: string;
  /** Findings at this entry that are known and accepted. */
  readonly exceptions?: readonly Exception[];
}

/** An area or a spatial layer. A file holds one entry or a list of entries. */
export interface Area {
  /** Identifier, unique within its kind; lower-case letters, digits, hyphen and dot. The file name is the id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Other names in use, old spellings included. */
  readonly aliases?: readonly string[];
  /** Status: planned, active (default) or discontinued. */
  readonly status?: 'planned' | 'active' | 'discontinued';
  /** Is this a spatial layer? */
  readonly layer?: boolean;
  /** The layer that the area belongs to. */
  readonly layer_of?: string;
  /** The body that keeps the layer. */
  readonly holder?: string;
  /** Official key; in quotes, so that leading zeros stay. */
  readonly key?: string;
  /** Parent area. */
  readonly parent?: string;
  /** Valid from. */
  readonly valid_from?: string;
  /** Valid up to and including. */
  readonly valid_until?: string;
  /** The area or layer that is replaced. */
  readonly replaces?: string;
  /** The area or layer that takes its place. */
  readonly replaced_by?: string;
  /** Internal note; never reaches a public output. */
  readonly note?: string;
  /** Where the facts stand: free text or `paper:ID`. */
  readonly source?: string;
  /** Findings at this entry that are known and accepted. */
  readonly exceptions?: readonly Exception[];
}

/** A council paper. A file holds one entry or a list of entries. */
export interface Paper {
  /** Identifier, unique within its kind; lower-case letters, digits, hyphen and dot. The file name is the id. */
  readonly id: string;
  /** Official title. */
  readonly title: string;
  /** Other names in use, old spellings included. */
  readonly aliases?: readonly string[];
  /** Number. */
  readonly number?: string;
  /** Type of the paper. */
  readonly type?: 'information' | 'decision' | 'motion' | 'inquiry';
  /** Date of the paper. */
  readonly date?: string;
  /** The body that leads. */
  readonly lead?: string;
  /** Bodies involved. */
  readonly involved?: readonly string[];
  /** Who moved it. */
  readonly originators?: readonly string[];
  /** Open or settled. */
  readonly status?: 'open' | 'settled';
  /** Motions that it settles. */
  readonly settles?: readonly string[];
  /** Order of consultation. */
  readonly consultations?: readonly Consultation[];
  /** Plans it is about. */
  readonly plans?: readonly string[];
  /** Address. */
  readonly url?: string;
  /** Internal note; never reaches a public output. */
  readonly note?: string;
  /** Where the facts stand: free text or `paper:ID`. */
  readonly source?: string;
  /** Findings at this entry that are known and accepted. */
  readonly exceptions?: readonly Exception[];
}

/** A step in the order of consultation. */
export interface Consultation {
  /** Meeting. */
  readonly date?: string;
  /** The body. */
  readonly body: string;
  /** Role. */
  readonly role?: 'noting' | 'hearing' | 'preliminary' | 'recommending' | 'deciding' | 'advising' | 'unknown';
  /** Agenda item. */
  readonly item?: string;
  /** Result. */
  readonly result?: string;
}

/** A legislative term. */
export interface LegislativeTerm {
  /** Name. */
  readonly name: string;
  /** Start. */
  readonly start: string;
  /** End. */
  readonly end?: string;
  /** Where the fact stands. */
  readonly source?: string;
  /** Internal note. */
  readonly note?: string;
}

/** A reference that is expected. */
export interface Coupling {
  /** Id. */
  readonly id: string;
  /** From which plans. */
  readonly from: Selector;
  /** To which plans. */
  readonly to: Selector;
  /** Only where both sides share one of them. */
  readonly shares?: readonly ('areas' | 'topics' | 'target_groups' | 'indicators')[];
  /** Expected in both directions. */
  readonly mutual?: boolean;
  /** Must, should, can. */
  readonly modality?: 'must' | 'should' | 'can';
  /** The norm that asks for it. */
  readonly norm?: string;
  /** Where that stands. */
  readonly source?: string;
  /** Internal note. */
  readonly note?: string;
}

/** A choice of plans; several keys hold at once. */
export interface Selector {
  /** This plan. */
  readonly plan?: string;
  /** Plans of this type. */
  readonly type?: 'plan' | 'concept' | 'report' | 'monitoring' | 'programme' | 'data_product' | 'framework';
  /** Plans on this topic. */
  readonly topic?: string;
  /** Plans for this target group. */
  readonly target_group?: string;
  /** Plans led by this body. */
  readonly lead?: string;
  /** Plans for this area. */
  readonly area?: string;
  /** Plans of this status. */
  readonly status?: 'planned' | 'active' | 'discontinued';
}

/** Settings of the register. */
export interface SettingsData {
  /** Name of the register. */
  readonly name?: string;
  /** Language of messages and outputs (default: de). */
  readonly language?: 'de' | 'en';
  /** Time zone that decides what “today” is (default: Europe/Berlin). */
  readonly timezone?: string;
  /** Events are recorded up to this day. An adoption after the reference date but not after this day is hindsight, not a fault. */
  readonly recorded_until?: string;
  /** The body that coordinates the plans. */
  readonly circle?: string;
  /** Public outputs. */
  readonly public?: {
    /** Keys that never reach a public output. */
    readonly exclude_keys?: readonly string[];
  };
  /** Globs of files that are not entries. */
  readonly ignore?: readonly string[];
  /** Topics: id and label. */
  readonly topics?: Readonly<Record<string, string>>;
  /** Target groups: id and label. */
  readonly target_groups?: Readonly<Record<string, string>>;
  /** Legislative terms. */
  readonly legislative_terms?: readonly LegislativeTerm[];
  /** Defaults. */
  readonly defaults?: {
    /** Lead time where the duty names none (default: P6M). */
    readonly lead_time?: string;
  };
  /** References that are expected. */
  readonly couplings?: readonly Coupling[];
  /** Words of your own for reading definitions. */
  readonly vocabulary?: {
    /** Words that mean the same: on the left the one that stands for all, on the right the others. */
    readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  };
  /** Severity and options of the rules. */
  readonly rules?: Readonly<
    Record<
      string,
      | 'off'
      | 'info'
      | 'warning'
      | 'error'
      | ({ severity?: 'off' | 'info' | 'warning' | 'error' } & Record<string, unknown>)
    >
  >;
  /** Recommended keys of each kind. */
  readonly recommended?: {
    readonly plan?: readonly (
      | 'id'
      | 'title'
      | 'aliases'
      | 'short_title'
      | 'type'
      | 'status'
      | 'lead'
      | 'involved'
      | 'responsible'
      | 'adopting_body'
      | 'legal_basis'
      | 'topics'
      | 'target_groups'
      | 'areas'
      | 'summary'
      | 'url'
      | 'duties'
      | 'no_duty'
      | 'editions'
      | 'revision'
      | 'references'
      | 'indicators'
      | 'terms'
      | 'replaces'
      | 'replaced_by'
      | 'part_of'
      | 'note'
      | 'source'
      | 'exceptions'
    )[];
    readonly body?: readonly (
      | 'id'
      | 'name'
      | 'aliases'
      | 'abbreviation'
      | 'type'
      | 'status'
      | 'scope'
      | 'parent'
      | 'lead'
      | 'members'
      | 'meets'
      | 'tasks'
      | 'valid_from'
      | 'valid_until'
      | 'successors'
      | 'oparl'
      | 'note'
      | 'source'
      | 'exceptions'
    )[];
    readonly indicator?: readonly (
      | 'id'
      | 'name'
      | 'aliases'
      | 'status'
      | 'custodian'
      | 'providers'
      | 'topics'
      | 'interpretation'
      | 'area_layers'
      | 'data'
      | 'agreed'
      | 'definitions'
      | 'related'
      | 'note'
      | 'source'
      | 'exceptions'
    )[];
    readonly term?: readonly (
      | 'id'
      | 'name'
      | 'aliases'
      | 'status'
      | 'broader'
      | 'topics'
      | 'agreed'
      | 'definitions'
      | 'related'
      | 'note'
      | 'source'
      | 'exceptions'
    )[];
    readonly area?: readonly (
      | 'id'
      | 'name'
      | 'aliases'
      | 'status'
      | 'layer'
      | 'layer_of'
      | 'holder'
      | 'key'
      | 'parent'
      | 'valid_from'
      | 'valid_until'
      | 'replaces'
      | 'replaced_by'
      | 'note'
      | 'source'
      | 'exceptions'
    )[];
    readonly paper?: readonly (
      | 'id'
      | 'title'
      | 'aliases'
      | 'number'
      | 'type'
      | 'date'
      | 'lead'
      | 'involved'
      | 'originators'
      | 'status'
      | 'settles'
      | 'consultations'
      | 'plans'
      | 'url'
      | 'note'
      | 'source'
      | 'exceptions'
    )[];
  };
  /** Limits that protect a register against hostile or unlucky input. */
  readonly limits?: {
    /** Largest file in bytes (default: 1048576). */
    readonly file_size?: number;
    /** Deepest nesting (default: 64). */
    readonly nesting?: number;
    /** Most items in one list or mapping (default: 2000). */
    readonly collection_items?: number;
    /** Longest single text in characters (default: 20000). */
    readonly text_length?: number;
    /** Most aliases (*name) of YAML in one file (default: 100). */
    readonly aliases?: number;
    /** Most findings shown per file; the rest is counted (default: 100). */
    readonly findings_per_file?: number;
  };
}

/** The data of an entry, by kind. */
export interface EntryData {
  readonly plan: Plan;
  readonly body: Body;
  readonly indicator: Indicator;
  readonly term: Term;
  readonly area: Area;
  readonly paper: Paper;
}
