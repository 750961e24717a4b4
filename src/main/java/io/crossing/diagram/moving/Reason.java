package io.crossing.diagram.moving;

/** Why a rollout was not moved; pages and the API say it in the reader's language. */
public enum Reason {
    /** It stands where the new version has nothing like it. */
    NEEDS_MAPPING,
    /** It stands at something that cannot be led there as it is. */
    CANNOT_STAND_THERE,
    /** Where somebody chose that it goes on does not fit. */
    MAPPING_REFUSED,
    /** It has gone on to another version, or has ended, in the meantime. */
    RUNS_ELSEWHERE,
    /** People or timers changed it at the same moment, again and again. */
    BUSY,
    /** Something went wrong that the log tells of. */
    FAILED
}
