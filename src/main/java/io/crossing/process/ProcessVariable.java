package io.crossing.process;

/**
 * A variable that a diagram reads or a delegate writes, by name and type; constants of it stand in the contract class of
 * the process.
 *
 * @param <T> what the variable holds: text, a number, a truth value
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }
}
