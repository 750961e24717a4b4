package io.crossing.notification;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads what a mail server said when it did not take a mail. */
final class Refusal {

    private static final int CLOSING = 421;

    private Refusal() {}

    /** Whether the next mail would fare the same: the server is closing, or does not take anything from this sender. */
    static boolean concernsEverybody(MessagingException failure) {
        for (Throwable each = failure; each != null; each = next(each)) {
            if (each instanceof SMTPSenderFailedException || code(each) == CLOSING) {
                return true;
            }
        }
        return false;
    }

    /** What went wrong, innermost last, on one line. */
    static String words(Throwable failure) {
        StringBuilder words = new StringBuilder();
        for (Throwable each = failure; each != null; each = next(each)) {
            String message = String.valueOf(each.getMessage()).strip();
            if (words.indexOf(message) < 0) {
                words.append(words.isEmpty() ? "" : "; ").append(message);
            }
        }
        return words.toString().replaceAll("[\\p{Cntrl}\\s]+", " ");
    }

    private static int code(Throwable failure) {
        if (failure instanceof SMTPSendFailedException send) {
            return send.getReturnCode();
        }
        return failure instanceof SMTPAddressFailedException address ? address.getReturnCode() : 0;
    }

    private static @Nullable Throwable next(Throwable failure) {
        Throwable next = failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
        return next == failure ? null : next;
    }
}
