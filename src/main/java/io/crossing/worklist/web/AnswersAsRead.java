package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.process.Diagrams;
import io.crossing.process.FormRef;
import io.crossing.process.PersonId;
import io.crossing.process.TeamId;
import io.crossing.process.form.AnswersInWords;
import io.crossing.process.form.AnswersInWords.Line;
import io.crossing.process.form.AnswersInWords.Speech;
import io.crossing.process.form.FormSchema;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.NewEvidence;
import io.crossing.rollout.Teams;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says evidence to a reader: by the labels of the form it was given with, people and teams by their names. */
@Component
class AnswersAsRead {

    private final Diagrams diagrams;
    private final HolderNames names;
    private final Teams teams;
    private final TimeWords times;
    private final MessageSource messages;

    AnswersAsRead(Diagrams diagrams, HolderNames names, Teams teams, TimeWords times, MessageSource messages) {
        this.diagrams = diagrams;
        this.names = names;
        this.teams = teams;
        this.times = times;
        this.messages = messages;
    }

    /** What it is called, with the team where it is about one. */
    String title(Evidence evidence) {
        TeamId team = evidence.content().team();
        String title = evidence.content().title();
        return team == null
                ? title
                : teams.find(team).map(one -> title + " (" + one.name() + ")").orElse(title);
    }

    /** Nothing for what was given without a form. */
    List<Line> of(Evidence evidence, Person reader, Locale locale) {
        NewEvidence content = evidence.content();
        FormRef form = content.form();
        if (form == null) {
            return List.of();
        }
        Speech speech = new ReaderSpeech(reader, locale);
        return new AnswersInWords(Map.of(), speech).of(FormSchema.parse(diagrams.form(form)), content.answers());
    }

    private final class ReaderSpeech implements Speech {
        private final Person reader;
        private final Locale locale;

        ReaderSpeech(Person reader, Locale locale) {
            this.reader = reader;
            this.locale = locale;
        }

        @Override
        public String name(String id) {
            try {
                return teams.find(TeamId.of(id)).map(team -> team.name()).orElse(id);
            } catch (IllegalArgumentException notATeam) {
                return person(id).orElse(id);
            }
        }

        private Optional<String> person(String id) {
            try {
                return Optional.of(names.of(new PersonId(id)));
            } catch (IllegalArgumentException nobody) {
                return Optional.empty();
            }
        }

        @Override
        public String day(LocalDate day) {
            return times.day(day, locale);
        }

        @Override
        public String moment(Instant moment) {
            return times.moment(moment, reader.timeZone(), locale);
        }

        @Override
        public String number(BigDecimal number) {
            return NumberFormat.getInstance(locale).format(number);
        }

        @Override
        public String yesOrNo(boolean yes) {
            return messages.getMessage(yes ? "worklist.yes" : "worklist.no", null, locale);
        }
    }
}
