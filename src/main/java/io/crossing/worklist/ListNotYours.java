package io.crossing.worklist;

/** The list of everybody's work is for leads and process admins. */
public final class ListNotYours extends WorklistError {

    ListNotYours() {
        super(
                "Only leads and process admins see the work of everybody. "
                        + "Ask for what is yours (mine), for what you can take (open), or for one rollout that you take part in.");
    }
}
