package io.crossing.process.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a value that keeps the rules of a field: what is likely is tried one after the other. */
final class FittingValue {

    private static final String TEXT = "As we agreed. ";
    private static final BigDecimal SOME = BigDecimal.TEN;
    private static final int LOOK_AHEAD = 30;

    private final FormContext context;
    private final Naming naming;

    FittingValue(FormContext context, Naming naming) {
        this.context = context;
        this.naming = naming;
    }

    Optional<Object> of(FormField field, Scope scope) {
        return candidates(field, scope)
                .filter(value -> keepsRules(new Answer(field, value, scope, context)))
                .findFirst();
    }

    private static boolean keepsRules(Answer answer) {
        return ValueReader.of(answer.field()).read(answer) instanceof Reading.Read read
                && FieldRule.ALL.stream()
                        .noneMatch(
                                rule -> rule.refusal(answer.read(read.value())).isPresent());
    }

    private Stream<Object> candidates(FormField field, Scope scope) {
        return switch (field.type()) {
            case NUMBER -> numbers(field, scope);
            case CHECKBOX -> Stream.of(true);
            case SELECT, RADIO -> chosen(field).stream();
            case CHECKLIST, TAGLIST -> several(field);
            case DATETIME -> times(field);
            default -> texts(field.settings().limits());
        };
    }

    private static Stream<Object> texts(Limits limits) {
        int least = Objects.requireNonNullElse(limits.minLength(), 1);
        int most = Objects.requireNonNullElse(limits.maxLength(), Limits.LONGEST_TEXT);
        String text = TEXT.repeat(1 + least / TEXT.length()).strip();
        return Stream.of(text.substring(0, Math.min(text.length(), most)), "somebody@example.org", "+49 30 901820");
    }

    /** What is a part of something is all of it; a score is the best; else ten, as it were. */
    private static Stream<Object> numbers(FormField field, Scope scope) {
        Limits limits = field.settings().limits();
        BigDecimal max = limits.max();
        List<BigDecimal> numbers = new ArrayList<>();
        field.property(FieldProperty.NOT_MORE_THAN)
                .flatMap(key -> PlainNumber.exact(scope.find(key)))
                .ifPresent(numbers::add);
        if (max != null && max.compareTo(SOME) <= 0) {
            numbers.add(max);
        }
        numbers.add(SOME);
        Stream.of(limits.increment(), max, limits.min(), BigDecimal.ONE, BigDecimal.ZERO)
                .filter(Objects::nonNull)
                .forEach(numbers::add);
        return numbers.stream().map(Object.class::cast);
    }

    private List<Object> chosen(FormField field) {
        List<Object> options = Options.of(field, context).known().orElse(List.of()).stream()
                .map(Option::value)
                .toList();
        if (field.has(FieldProperty.PERSON)) {
            List<Object> people = new ArrayList<>(naming.people(field.key()));
            people.addAll(options);
            return people;
        }
        boolean scores = !options.isEmpty() && options.stream().allMatch(Number.class::isInstance);
        return scores
                ? options.stream()
                        .sorted(Comparator.comparing((Object score) -> new BigDecimal(String.valueOf(score)))
                                .reversed())
                        .toList()
                : options;
    }

    /** Every team, but one person, or one of the choices. */
    private Stream<Object> several(FormField field) {
        List<Object> chosen = chosen(field);
        boolean all = field.has(FieldProperty.TEAM) && !field.has(FieldProperty.PERSON);
        return all ? Stream.of(chosen) : chosen.stream().map(List::of);
    }

    private Stream<Object> times(FormField field) {
        return switch (DateReader.of(field)) {
            case MOMENT -> Stream.of(naming.later().toString());
            case TIME -> Stream.of("09:00");
            case DAY ->
                IntStream.range(0, LOOK_AHEAD)
                        .mapToObj(days -> context.today().plusDays(days).toString());
        };
    }
}
