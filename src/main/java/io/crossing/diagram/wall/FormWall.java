package io.crossing.diagram.wall;

import io.crossing.process.form.FormNotReadable;
import io.crossing.process.form.FormSchema;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a form may be: components that people answer or read, no markup, nothing from elsewhere, nothing that hangs a browser. */
final class FormWall {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.DEPTH)
                            .maxStringLength(Limits.PROSE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final Findings findings;
    private final FormTexts texts;

    FormWall(Findings findings) {
        this.findings = findings;
        this.texts = new FormTexts(findings);
    }

    void check(String json) {
        try {
            JsonNode form = JSON.readTree(json);
            checkObject(form, "", form.path("id").asString(""), FormParts.FORM);
            FormSchema.parse(json);
        } catch (JacksonException wrong) {
            findings.add(Rule.NOT_READABLE, "", String.valueOf(wrong.getOriginalMessage()));
        } catch (FormNotReadable wrong) {
            findings.add(Rule.FORM, wrong.where(), String.valueOf(wrong.getMessage()));
        }
    }

    /** @param id of the component that the object is, or belongs to */
    private void checkObject(JsonNode object, String name, String id, FormParts part) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String key = property.getKey();
            if (!part.allows(key)) {
                findings.add(Rule.ATTRIBUTE, id, key, name.isEmpty() ? part.words() : name);
            } else {
                checkValue(property.getValue(), key, id, part);
            }
        }
    }

    private void checkValue(JsonNode value, String key, String id, FormParts part) {
        if (value.isString()) {
            texts.check(key, value.stringValue(), id, part);
        } else if (value.isNumber()) {
            FormNumbers.wrong(key, value.decimalValue())
                    .ifPresent(limit -> findings.add(Rule.VALUE, id, value.toString(), key));
        } else if (value.isObject()) {
            checkObject(value, key, id, part.within(key));
        } else if (value.isArray()) {
            checkAll(value, key, id, part);
        }
    }

    private void checkAll(JsonNode values, String key, String id, FormParts part) {
        if (values.size() > FormNumbers.MOST_VALUES) {
            findings.add(Rule.TOO_MANY, id, String.valueOf(FormNumbers.MOST_VALUES), key);
            return;
        }
        for (JsonNode value : values) {
            String own = key.equals("components") ? value.path("id").asString(id) : id;
            checkValue(value, key, own, part);
        }
    }
}
