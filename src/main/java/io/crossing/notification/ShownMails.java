package io.crossing.notification;

import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails on record as the page of mails asks for them, newest first. */
@Repository
class ShownMails {

    private static final String FILTER = """
            from mail where by_mail and (:to = '' or to_person = :to) and (:text = '' or lower(subject) like :text escape '!')
            """;

    private final JdbcClient jdbc;

    ShownMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those to a person whose subject contains a text.
     *
     * @param to a person's id; empty for everybody
     * @param text empty for all
     */
    Page<ShownMail> find(String to, String text, Paging paging) {
        String like = text.isBlank() ? "" : "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%";
        long total = jdbc.sql("select count(*) " + FILTER)
                .param("to", to)
                .param("text", like)
                .query(Long.class)
                .single();
        List<ShownMail> mails = jdbc.sql("select id, to_person, to_name, address, subject, created_at " + FILTER
                        + " order by created_at desc, id limit :size offset :from")
                .param("to", to)
                .param("text", like)
                .param("size", paging.size())
                .param("from", paging.offset())
                .query(ShownMails::mail)
                .list();
        return Page.of(mails, paging, total);
    }

    Optional<ShownMail> find(UUID id) {
        return jdbc.sql("select id, to_person, to_name, address, subject, created_at from mail where id = ?")
                .param(id)
                .query(ShownMails::mail)
                .optional();
    }

    Optional<Letter> letter(UUID id) {
        return jdbc.sql("select subject, html, plain from mail where id = ?")
                .param(id)
                .query((row, number) -> new Letter(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static ShownMail mail(ResultSet row, int number) throws SQLException {
        return new ShownMail(
                row.getObject("id", UUID.class),
                row.getString("to_person"),
                row.getString("to_name"),
                row.getString("address"),
                row.getString("subject"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
