package io.crossing.worklist;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;

/** What people can be refused with their work, each as a fact with its data; the message is for the person who asked. */
public abstract sealed class WorklistError extends Refusal
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

    WorklistError(Sentence said) {
        super(said);
    }
}
