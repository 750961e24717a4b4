package io.crossing.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Puts letters into envelopes: addresses, date, and an id that stays the same however often a mail is handed over. */
@Component
class Envelopes {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final InternetAddress from;
    private final String host;

    Envelopes(NotificationSettings settings, Address address) {
        this.from = settings.fromAddress();
        this.host = address.host();
    }

    MimeMessage around(Mail mail, Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, recipient(mail));
        message.setSubject(mail.letter().subject(), UTF_8);
        message.setSentDate(Date.from(mail.earliest()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setContent(bothWays(mail.letter()));
        message.saveChanges();
        message.setHeader("Message-ID", "<" + mail.id() + "@" + host + ">");
        return message;
    }

    private static InternetAddress recipient(Mail mail) throws MessagingException {
        InternetAddress recipient = new InternetAddress(mail.address(), true);
        try {
            recipient.setPersonal(mail.name().replaceAll("\\p{Cntrl}+", " "), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return recipient;
    }

    private static MimeMultipart bothWays(Letter letter) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.plain(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }
}
