package io.crossing.diagram;

import io.crossing.process.DiagramKey;

/** What keeps somebody from doing something in the workshop, each as a fact with its data. */
public abstract sealed class WorkshopError extends RuntimeException {

    private WorkshopError(String message) {
        super(message);
    }

    /** Diagrams are changed by process admins. */
    public static final class NotAnAdministrator extends WorkshopError {
        public NotAnAdministrator() {
            super("Diagrams, tables and forms are changed by process admins. Ask one of them.");
        }
    }

    /** There is no such diagram, table or form, or not in this version. */
    public static final class DiagramUnknown extends WorkshopError {
        public DiagramUnknown(String name) {
            super("There is no diagram, table or form " + name + ".");
        }
    }

    /** A file of this name cannot be. */
    public static final class NameRefused extends WorkshopError {
        public NameRefused() {
            super("A name has letters, digits, dots, dashes and underscores, and begins with a letter.");
        }
    }

    /** Nobody is changing this file. */
    public static final class DraftUnknown extends WorkshopError {
        public DraftUnknown(DiagramKey key) {
            super("There is no draft of " + key + ".");
        }
    }

    /** There is no such revision of the draft. */
    public static final class RevisionUnknown extends WorkshopError {
        public RevisionUnknown(DiagramKey key, int revision) {
            super("There is no revision " + revision + " of the draft of " + key + ".");
        }
    }

    /** There is no such change. */
    public static final class ChangeUnknown extends WorkshopError {
        public ChangeUnknown() {
            super("There is no such change.");
        }
    }

    /** The change was published or discarded. */
    public static final class ChangeOver extends WorkshopError {
        public ChangeOver(String name) {
            super("The change \"" + name + "\" is over. Begin another one.");
        }
    }

    /** Somebody else has begun, saved or discarded the draft since it was read; nothing was saved. */
    public static final class DraftChanged extends WorkshopError {

        private final transient DiagramKey key;

        public DraftChanged(DiagramKey key) {
            super("The draft of " + key + " is not as it was when you read it. Nothing was saved.");
            this.key = key;
        }

        public DiagramKey key() {
            return key;
        }
    }

    /** It was not said on which state of the draft the change was made. */
    public static final class RevisionNeeded extends WorkshopError {
        public RevisionNeeded(DiagramKey key) {
            super("There is a draft of " + key + " already. Send the ETag that you read as If-Match.");
        }
    }

    /** The file cannot be opened by any editor. */
    public static final class FileRefused extends WorkshopError {
        public FileRefused(String why) {
            super(why);
        }
    }

    /** The file is too large. */
    public static final class FileTooLarge extends WorkshopError {
        public FileTooLarge(int megabytes) {
            super("A file has at most " + megabytes
                    + " MB. Split it: a part of a process can be a process of its own.");
        }
    }

    /** What was said about an element is empty or too long. */
    public static final class CommentRefused extends WorkshopError {
        public CommentRefused(String why) {
            super(why);
        }
    }
}
