package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.util.List;
import java.util.Optional;

/** One kind of rule that an answer must keep; a rule that the form does not set has nothing to say. */
interface FieldRule {

    List<FieldRule> ALL = List.of(
            new TextLength(),
            new TextPattern(),
            new TextFormat(),
            new NumberRange(),
            new NumberSteps(),
            new ActivePerson(),
            new TeamInScope(),
            new DiffersFrom(),
            new NotIn(),
            new NotBefore(),
            new NotPast(),
            new OnWorkingDay(),
            new TimeSteps(),
            new NotMoreThan());

    /** What to do about it when the answer breaks the rule. */
    Optional<Sentence> refusal(Answer answer);
}
