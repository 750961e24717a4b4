package io.crossing.rollout;

/** What one person may do with one rollout now. */
public record May(
        boolean stop,
        boolean narrow,
        boolean hold,
        boolean resume,
        boolean nudge,
        boolean sayOwnerLeaves,
        boolean saySponsorLeaves,
        boolean reopen,
        boolean skip) {

    /** Whether there is anything at all. */
    public boolean anything() {
        return stop || narrow || hold || resume || nudge || sayOwnerLeaves || saySponsorLeaves || reopen || skip;
    }
}
