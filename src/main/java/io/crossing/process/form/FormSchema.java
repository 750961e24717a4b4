package io.crossing.process.form;

import java.util.List;

/**
 * A form as it stands in its file.
 *
 * @param id the form's id
 * @param fields its components in order
 * @param json the file's text, for the browser
 */
public record FormSchema(String id, List<FormField> fields, String json) {

    /**
     * Reads a form.
     *
     * @throws FormNotReadable when the text is no form, or contains something whose answers could not be checked
     */
    public static FormSchema parse(String json) {
        return FormReader.read(json);
    }
}
