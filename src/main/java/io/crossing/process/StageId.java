package io.crossing.process;

/** Names one stage of a diagram by its element id, for example {@code Stage_Ownership}. */
public record StageId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
