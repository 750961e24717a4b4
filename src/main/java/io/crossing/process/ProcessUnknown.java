package io.crossing.process;

/** No diagram with this key is deployed. */
public final class ProcessUnknown extends Refusal {

    private final String key;

    public ProcessUnknown(String key) {
        super(Sentence.of("process.refused.unknown", key));
        this.key = key;
    }

    public String key() {
        return key;
    }
}
