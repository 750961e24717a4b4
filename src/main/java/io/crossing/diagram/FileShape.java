package io.crossing.diagram;

import io.crossing.diagram.WorkshopError.FileRefused;
import io.crossing.diagram.WorkshopError.FileTooLarge;
import io.crossing.diagram.wall.Limits;
import io.crossing.diagram.wall.XmlElement;
import io.crossing.diagram.wall.XmlReading;
import io.crossing.diagram.wall.XmlRefused;
import io.crossing.process.DiagramKind;
import io.crossing.process.Sentence;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whether a file can be opened at all: a draft may be unfinished or refused later, but some editor must be able to show it. */
final class FileShape {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding=[\"']([^\"']+)[\"']");

    private FileShape() {}

    /** What a file is, by its beginning. */
    static DiagramKind kindOf(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.stripLeading().startsWith("{")) {
            return DiagramKind.FORM;
        }
        return text.contains("omg.org/spec/DMN/") ? DiagramKind.DMN : DiagramKind.BPMN;
    }

    /**
     * The file's text.
     *
     * @throws FileTooLarge above the size that can be deployed
     * @throws FileRefused saying why it cannot be opened as what it is to be
     */
    static String textOf(byte[] content, DiagramKind kind) {
        if (content.length > Limits.FILE) {
            throw new FileTooLarge(Limits.FILE / 1024 / 1024);
        }
        String text = decoded(content);
        if (kind == DiagramKind.FORM) {
            mustBeForm(text);
        } else {
            mustBeXml(text, kind);
        }
        return text;
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            Matcher declared = ENCODING.matcher(plain);
            if (declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).matches("utf-?8|us-ascii")) {
                throw new FileRefused(Sentence.of("workshop.refused.encoding", declared.group(1)));
            }
            return plain;
        } catch (CharacterCodingException otherLetters) {
            throw new FileRefused(Sentence.of("workshop.refused.no-utf-8"));
        }
    }

    private static void mustBeForm(String text) {
        try {
            if (!JSON.readTree(text).isObject()) {
                throw new FileRefused(Sentence.of("workshop.refused.no-form"));
            }
        } catch (JacksonException wrong) {
            throw new FileRefused(Sentence.of("workshop.refused.broken-form", wrong.getOriginalMessage()));
        }
    }

    private static void mustBeXml(String text, DiagramKind kind) {
        String expected = kind == DiagramKind.BPMN ? "bpmn:definitions" : "dmn:definitions";
        try {
            XmlElement root = XmlReading.read(text.getBytes(StandardCharsets.UTF_8));
            if (!root.is(expected)) {
                throw new FileRefused(Sentence.of("workshop.refused.no-" + kind.code(), root.name()));
            }
        } catch (XmlRefused refused) {
            String where = refused.detail().isEmpty() ? refused.rule().code() : refused.detail();
            throw new FileRefused(Sentence.of("workshop.refused.no-xml", where));
        }
    }
}
