package io.crossing.worklist;

/** There is no such file, or it is not this person's to see. */
public final class AttachmentUnknown extends WorklistError {

    AttachmentUnknown() {
        super(
                "There is no such file that you can see. It may have been removed, or it belongs to somebody else's work.");
    }
}
