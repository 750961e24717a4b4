package io.crossing.report.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a PDF of a template, with its letters inside and its parts marked for screen readers (PDF/UA). Nothing is fetched from anywhere. */
@Component
class Printing {

    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final Pattern NAMED = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[a-zA-Z]+\\d*;");

    private final ITemplateEngine templates;

    Printing(ITemplateEngine templates) {
        this.templates = templates;
        XRLog.setLoggingEnabled(false);
    }

    byte[] pdf(String template, Map<String, Object> values, Locale locale) {
        String page = plain(templates.process(template, new Context(locale, values)));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(Printing::letters, "Letters", 400, FontStyle.NORMAL, true)
                    .useSVGDrawer(drawings)
                    .useUriResolver((base, uri) -> null)
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(page, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return pdf.toByteArray();
    }

    /** XML knows five names of letters; HTML writes many more by name. */
    private static String plain(String page) {
        return NAMED.matcher(page).replaceAll(named -> Matcher.quoteReplacement(HtmlUtils.htmlUnescape(named.group())));
    }

    private static InputStream letters() {
        return Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(LETTERS), LETTERS);
    }
}
