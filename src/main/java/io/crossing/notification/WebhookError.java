package io.crossing.notification;

/** What can be refused about webhooks, each as a fact with its data. */
abstract sealed class WebhookError extends RuntimeException {

    WebhookError(String message) {
        super(message);
    }

    /** Something that was entered cannot be used. */
    static final class Unusable extends WebhookError {
        private final String field;

        Unusable(String field, String message) {
            super(message);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** There is none with this id. */
    static final class Unknown extends WebhookError {
        Unknown(String id) {
            super("There is no webhook " + id + ".");
        }
    }

    /** Only leads and process admins set them up. */
    static final class NotAllowed extends WebhookError {
        NotAllowed() {
            super("Webhooks are set up by leads and process admins.");
        }
    }
}
