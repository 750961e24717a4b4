package io.crossing.process;

/** No diagram with this key is deployed. */
public final class ProcessUnknown extends RuntimeException {

    private final String key;

    public ProcessUnknown(String key) {
        super("There is no process \"" + key + "\". Deploy a diagram with this id first.");
        this.key = key;
    }

    public String key() {
        return key;
    }
}
