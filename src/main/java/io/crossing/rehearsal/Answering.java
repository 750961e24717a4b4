package io.crossing.rehearsal;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.Diagrams;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import io.crossing.process.form.Feel;
import io.crossing.process.form.FittingAnswers;
import io.crossing.process.form.FormField;
import io.crossing.process.form.FormSchema;
import io.crossing.process.form.Naming;
import io.crossing.process.form.Option;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.RolloutForms;
import io.crossing.rollout.StartingRollout;
import io.crossing.worklist.CompletingWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorklistError;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody does what they are asked in a rehearsal, by the same door as everybody does in the product. */
final class Answering {

    private static final Period NEW_DEADLINE = Period.ofDays(5);

    private final Cast cast;
    private final Witness witness;
    private final CompletingWorkItem completing;
    private final StartingRollout starting;
    private final RolloutForms forms;
    private final Diagrams diagrams;
    private final People people;
    private final WorkingTime time;
    private final Clock clock;
    private final FittingAnswers fitting;

    Answering(Cast cast, ThrowawayProduct product) {
        this.cast = cast;
        this.witness = product.part(Witness.class);
        this.completing = product.part(CompletingWorkItem.class);
        this.starting = product.part(StartingRollout.class);
        this.forms = product.part(RolloutForms.class);
        this.diagrams = product.part(Diagrams.class);
        this.people = product.part(People.class);
        this.time = product.part(WorkingTime.class);
        this.clock = product.part(PlayedClock.class);
        this.fitting = new FittingAnswers(product.part(Feel.class));
    }

    /** Somebody starts the rollout; it is the lead. */
    RolloutId start(String process, Instant target) {
        Person lead = people.get(cast.one(Part.LEAD));
        FormSchema schema = FormSchema.parse(diagrams.form(starting.form()));
        Map<String, Object> wishes = new Pilot(cast, target).wishes();
        return starting.start(lead, fitting.to(schema, starting.context(lead), wishes, naming()), process)
                .id();
    }

    /** The form of a work item; one without questions where nothing is asked. */
    FormSchema form(WorkItem item) {
        return item.form() == null
                ? new FormSchema("", List.of(), "")
                : FormSchema.parse(diagrams.form(Objects.requireNonNull(item.form())));
    }

    /**
     * Answers it with these wishes, else without them; what cannot be answered is noted and stays open.
     *
     * @param chosen what the admin chose; it is never left out
     * @param usual what people are used to; left out where it does not fit
     */
    void answer(WorkItem item, Map<String, Object> chosen, Map<String, Object> usual) {
        Optional<Person> doer = doer(item);
        if (doer.isEmpty()) {
            witness.unanswerable(item, null);
            return;
        }
        Map<String, Object> both = new HashMap<>(usual);
        both.putAll(chosen);
        if (both.equals(chosen) || !tried(item, doer.get(), both, false)) {
            tried(item, doer.get(), chosen, true);
        }
    }

    private boolean tried(WorkItem item, Person doer, Map<String, Object> wishes, boolean last) {
        int before = witness.count();
        FormSchema schema = form(item);
        try {
            Map<String, Object> answers =
                    fitting.to(schema, forms.context(item.rollout(), item.team()), wishes, naming());
            witness.answered(item, doer.id(), words(schema.fields(), answers));
            completing.complete(item.id(), doer, answers);
            return true;
        } catch (AnswersRefused | WorklistError refused) {
            witness.forgetSince(before);
            if (last) {
                witness.unanswerable(item, refused);
            }
            return false;
        }
    }

    /** Whoever has it, else whom it is offered to. */
    private Optional<Person> doer(WorkItem item) {
        PersonId assignee = item.assignee();
        return assignee == null
                ? Stream.concat(item.people().stream(), inGroups(item))
                        .filter(person -> !item.excluded().contains(person))
                        .flatMap(person -> people.find(person).stream())
                        .findFirst()
                : people.find(assignee);
    }

    private Stream<PersonId> inGroups(WorkItem item) {
        List<Role> roles = item.groups().stream()
                .flatMap(group -> Role.ofGroup(group).stream())
                .toList();
        return cast.inOrderFor("").stream()
                .map(PersonId::new)
                .filter(person -> people.get(person).roles().stream().anyMatch(roles::contains));
    }

    private Naming naming() {
        return new Naming() {
            @Override
            public List<String> people(String key) {
                return cast.inOrderFor(key);
            }

            @Override
            public Instant later() {
                return time.plus(clock.instant(), NEW_DEADLINE);
            }
        };
    }

    /** What was chosen where the form gives a choice. */
    private static List<String> words(List<FormField> fields, Map<String, Object> answers) {
        return fields.stream()
                .flatMap(field -> Stream.concat(
                        chosen(field, answers.get(field.key())),
                        field.type().isInput() ? Stream.empty() : words(field.fields(), answers).stream()))
                .distinct()
                .toList();
    }

    private static Stream<String> chosen(FormField field, @Nullable Object answer) {
        return field.options().stream()
                .filter(option -> option.value().equals(answer))
                .map(Option::label);
    }
}
