package io.crossing.notification;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;

/** What can be refused about webhooks, each as a fact with its data. */
abstract sealed class WebhookError extends Refusal {

    WebhookError(Sentence said) {
        super(said);
    }

    /** Something that was entered cannot be used. */
    static final class Unusable extends WebhookError {
        private final String field;

        Unusable(String field, Sentence said) {
            super(said);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** There is none with this id. */
    static final class Unknown extends WebhookError {
        Unknown(String id) {
            super(Sentence.of("notification.refused.unknown", id));
        }
    }

    /** Only leads and process admins set them up. */
    static final class NotAllowed extends WebhookError {
        NotAllowed() {
            super(Sentence.of("notification.refused.not-allowed"));
        }
    }
}
