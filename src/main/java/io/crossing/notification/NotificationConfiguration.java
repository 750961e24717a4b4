package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.crossing.people.People;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Connects the outbox to a mail server, or to the page that shows mails instead. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    /** The clock on the wall: what waits for the mail server waits in real time, also where a test moves the rollouts' time. */
    @Bean
    Clock postClock() {
        return new SystemClock();
    }

    @Bean
    MailServer mailServer(
            ObjectProvider<JavaMailSenderImpl> server, Envelopes envelopes, NotificationSettings settings) {
        JavaMailSenderImpl configured = server.getIfAvailable();
        return configured == null ? new NoMailServer() : new SmtpServer(configured, envelopes, settings);
    }

    @Bean
    Task<Void> sendingMail(Mails mails, MailServer server, NotificationSettings settings, Clock clock) {
        SendingMail sending = new SendingMail(mails, server, settings, clock);
        return Tasks.custom(Post.SENDING).execute((mail, context) -> sending.send(UUID.fromString(mail.getId())));
    }

    @Bean
    Task<Void> sendingDigest(
            People people,
            DigestLines lines,
            DigestWriter writer,
            Mails mails,
            ObjectProvider<Carrier> carrier,
            PlatformTransactionManager transactions,
            Clock clock) {
        return Tasks.oneTime(Digests.SENDING)
                .execute((digest, context) -> new SendingDigest(
                                people,
                                lines,
                                writer,
                                mails,
                                carrier.getObject(),
                                new TransactionTemplate(transactions),
                                clock)
                        .send(Digests.person(digest.getId())));
    }

    @Bean
    Digests digests(ObjectProvider<Scheduler> scheduler) {
        return new Digests(scheduler);
    }

    @Bean
    Task<Void> callingOutHooks(ObjectProvider<CallingHook> calling) {
        return Tasks.custom(HookOutbox.CALLING)
                .execute((message, context) -> calling.getObject().call(UUID.fromString(message.getId())));
    }

    /** The way to people's mailboxes. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "crossing.notification.sender", havingValue = "smtp", matchIfMissing = true)
    static class BySmtp {

        @Bean
        Post post(Scheduler scheduler, Clock clock) {
            return new Post(scheduler, clock);
        }

        @Bean
        OpeningPost openingPost(Mails mails, Post post, MailServer server) {
            return new OpeningPost(mails, post, server);
        }
    }

    /** The way to the page that shows mails: there they are at once. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "crossing.notification.sender", havingValue = "page")
    static class OnPage {

        @Bean
        Carrier page(Mails mails, Clock clock) {
            return (mail, earliest) -> mails.sent(mail, clock.now());
        }
    }
}
