package io.crossing.process.form;

import io.crossing.process.Sentence;

/** Reads whether a box was ticked. */
final class CheckboxReader implements ValueReader {

    @Override
    public Reading read(Answer answer) {
        return answer.value() instanceof Boolean ticked
                ? new Reading.Read(ticked)
                : Reading.wrong(answer, Sentence.of("form.checkbox"));
    }
}
