package io.crossing.diagram.running;

import io.crossing.diagram.Admins;
import io.crossing.diagram.running.RunningError.FailedAgain;
import io.crossing.diagram.running.RunningError.IncidentUnknown;
import io.crossing.people.Person;
import io.crossing.process.Incidents;
import io.crossing.process.Incidents.Incident;
import io.crossing.process.Sentence;
import io.crossing.rollout.Ledger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries again what failed in a running diagram, with a value that was wrong put right first. */
@Service
public class RetryingIncident {

    private final Incidents incidents;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    RetryingIncident(Incidents incidents, Ledger ledger, PlatformTransactionManager transactions) {
        this.incidents = incidents;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Tries it.
     *
     * @param variables values to set first: texts, numbers, yes or no
     * @throws IncidentUnknown if there is none
     * @throws FailedAgain if it failed again
     */
    public void retry(Person by, String id, Map<String, @Nullable Object> variables) {
        Admins.must(by);
        Incident incident = incidents.find(id).orElseThrow(IncidentUnknown::new);
        Map<String, Object> values = new HashMap<>();
        variables.forEach((name, value) -> {
            if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                values.put(name, value);
            }
        });
        transaction.executeWithoutResult(status -> ledger.write(
                incident.rollout(),
                by.id(),
                null,
                values.isEmpty()
                        ? Sentence.of("history.retried", incident.name())
                        : Sentence.of("history.retried.with", incident.name(), values.toString()),
                null));
        Optional<String> failure = incidents.retry(id, values);
        if (failure.isPresent()) {
            throw new FailedAgain(failure.get());
        }
    }

    /** A value as somebody types it: yes or no, a number, else a text. */
    public static Object typed(String text) {
        String value = text.strip();
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        return value.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(value) : value;
    }
}
