package io.crossing.rollout.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.form.AnswersInWords;
import io.crossing.process.form.AnswersInWords.Speech;
import io.crossing.rollout.Team;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says answers to one reader: people and teams by their names, times in their zone. */
@Component
class Speeches {

    private final People people;
    private final Times times;
    private final Phrases phrases;

    Speeches(People people, Times times, Phrases phrases) {
        this.phrases = phrases;
        this.people = people;
        this.times = times;
    }

    AnswersInWords of(Collection<Team> teams, Person reader) {
        Map<String, String> names = new HashMap<>();
        teams.forEach(team -> names.put(team.id().toString(), team.name()));
        return new AnswersInWords(Map.of(), new ToReader(names, reader));
    }

    private final class ToReader implements Speech {

        private final Map<String, String> names;
        private final Person reader;

        ToReader(Map<String, String> names, Person reader) {
            this.names = names;
            this.reader = reader;
        }

        @Override
        public String name(String id) {
            return names.computeIfAbsent(id, this::person);
        }

        private String person(String id) {
            try {
                return people.find(new PersonId(id)).map(Person::name).orElse(id);
            } catch (IllegalArgumentException nobody) {
                return id;
            }
        }

        @Override
        public String day(LocalDate day) {
            return times.day(day);
        }

        @Override
        public String moment(Instant moment) {
            return times.moment(moment, reader);
        }

        @Override
        public String number(BigDecimal number) {
            return NumberFormat.getNumberInstance(phrases.language()).format(number);
        }

        @Override
        public String yesOrNo(boolean yes) {
            return phrases.of(yes ? "rollout.yes" : "rollout.no");
        }
    }
}
