package io.crossing.diagram;

import io.crossing.process.DiagramKey;
import io.crossing.process.Refusal;
import io.crossing.process.Sentence;

/** What keeps somebody from doing something in the workshop, each as a fact with its data. */
public abstract sealed class WorkshopError extends Refusal {

    private WorkshopError(Sentence said) {
        super(said);
    }

    /** Diagrams are changed by process admins. */
    public static final class NotAnAdministrator extends WorkshopError {
        public NotAnAdministrator() {
            super(Sentence.of("workshop.refused.not-allowed"));
        }
    }

    /** There is no such diagram, table or form, or not in this version. */
    public static final class DiagramUnknown extends WorkshopError {
        public DiagramUnknown(String name) {
            super(Sentence.of("workshop.refused.unknown", name));
        }
    }

    /** A file of this name cannot be. */
    public static final class NameRefused extends WorkshopError {
        public NameRefused() {
            super(Sentence.of("workshop.refused.name"));
        }
    }

    /** Nobody is changing this file. */
    public static final class DraftUnknown extends WorkshopError {
        public DraftUnknown(DiagramKey key) {
            super(Sentence.of("workshop.refused.no-draft", key.toString()));
        }
    }

    /** There is no such revision of the draft. */
    public static final class RevisionUnknown extends WorkshopError {
        public RevisionUnknown(DiagramKey key, int revision) {
            super(Sentence.of("workshop.refused.no-revision", key.toString(), revision));
        }
    }

    /** There is no such change. */
    public static final class ChangeUnknown extends WorkshopError {
        public ChangeUnknown() {
            super(Sentence.of("workshop.refused.no-change"));
        }
    }

    /** The change was published or discarded. */
    public static final class ChangeOver extends WorkshopError {
        public ChangeOver(String name) {
            super(Sentence.of("workshop.refused.change-over", name));
        }
    }

    /** Somebody else has begun, saved or discarded the draft since it was read; nothing was saved. */
    public static final class DraftChanged extends WorkshopError {

        private final transient DiagramKey key;

        public DraftChanged(DiagramKey key) {
            super(Sentence.of("workshop.refused.draft-changed", key.toString()));
            this.key = key;
        }

        public DiagramKey key() {
            return key;
        }
    }

    /** It was not said on which state of the draft the change was made. */
    public static final class RevisionNeeded extends WorkshopError {
        public RevisionNeeded(DiagramKey key) {
            super(Sentence.of("workshop.refused.revision-needed", key.toString()));
        }
    }

    /** The file cannot be opened by any editor. */
    public static final class FileRefused extends WorkshopError {
        public FileRefused(Sentence why) {
            super(why);
        }
    }

    /** The file is too large. */
    public static final class FileTooLarge extends WorkshopError {
        public FileTooLarge(int megabytes) {
            super(Sentence.of("workshop.refused.file-large", megabytes));
        }
    }

    /** What was said about an element is empty or too long. */
    public static final class CommentRefused extends WorkshopError {
        public CommentRefused(Sentence why) {
            super(why);
        }
    }
}
