package io.crossing.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server of {@code spring.mail}: one connection for each mail, and no wait without an end. */
class SmtpServer implements MailServer {

    private static final Logger log = LoggerFactory.getLogger(SmtpServer.class);

    private final JavaMailSenderImpl server;
    private final Envelopes envelopes;

    SmtpServer(JavaMailSenderImpl server, Envelopes envelopes, NotificationSettings settings) {
        this.server = server;
        this.envelopes = envelopes;
        limitWaiting(server, settings);
    }

    @Override
    public String name() {
        return server.getHost() + (server.getPort() > 0 ? ":" + server.getPort() : "");
    }

    @Override
    public Delivery deliver(Mail mail) {
        try {
            MimeMessage message = envelopes.around(mail, server.getSession());
            return handOver(message);
        } catch (MessagingException e) {
            return new Delivery.Refused(Refusal.words(e));
        }
    }

    private Delivery handOver(MimeMessage message) throws MessagingException {
        Transport transport = server.getSession().getTransport();
        try {
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        } catch (MessagingException e) {
            close(transport);
            return new Delivery.Unreachable(Refusal.words(e));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Sent();
        } catch (SendFailedException e) {
            return Refusal.concernsEverybody(e)
                    ? new Delivery.Unreachable(Refusal.words(e))
                    : new Delivery.Refused(Refusal.words(e));
        } catch (MessagingException e) {
            return new Delivery.BrokenOff(Refusal.words(e));
        } finally {
            close(transport);
        }
    }

    /** What happens after the server has answered changes nothing any more. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            log.debug("The mail server did not say goodbye: {}", e.getMessage());
        }
    }

    private static void limitWaiting(JavaMailSenderImpl server, NotificationSettings settings) {
        Properties properties = server.getJavaMailProperties();
        @Nullable String protocol = server.getProtocol();
        String prefix = "mail." + (protocol == null ? "smtp" : protocol) + ".";
        properties.setProperty("mail.transport.protocol", protocol == null ? "smtp" : protocol);
        properties.putIfAbsent(
                prefix + "connectiontimeout", "" + settings.connectTimeout().toMillis());
        properties.putIfAbsent(prefix + "timeout", "" + settings.answerTimeout().toMillis());
        properties.putIfAbsent(
                prefix + "writetimeout", "" + settings.answerTimeout().toMillis());
        properties.putIfAbsent(prefix + "quitwait", "false");
    }
}
