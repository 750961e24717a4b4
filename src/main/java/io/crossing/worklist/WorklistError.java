package io.crossing.worklist;

/** What people can be refused with their work, each as a fact with its data; the message is for the person who asked. */
public abstract sealed class WorklistError extends RuntimeException
        permits WorkItemUnknown,
                NotYours,
                AlreadyTaken,
                AlreadyDone,
                NoLongerNeeded,
                NotDoneYet,
                NextStepTaken,
                TakenBackAlready,
                NotOffered,
                ListNotYours,
                CommentUnknown,
                FilterUnknown,
                FilterNotYours,
                OutsidersMentioned,
                AttachmentUnknown,
                HelpUnknown,
                HelpOver,
                DraftChanged {

    WorklistError(String message) {
        super(message);
    }

    /** The refusal in sentences. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
