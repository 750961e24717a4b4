package io.crossing.web;

import io.crossing.web.ValleyPicture.Pier;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** The stages in words, under the piers of a large picture. */
final class ValleyStages {

    private ValleyStages() {}

    static String list(List<Pier> piers, ValleyWords words, Locale locale) {
        StringBuilder list = new StringBuilder("<ol class=\"valley-stages\">");
        for (Pier pier : piers) {
            String sign = ValleyWords.sign(pier.state());
            list.append("<li class=\"valley-stage valley-stage-").append(sign);
            list.append(pier.late() ? " valley-stage-late\">" : "\">");
            list.append("<strong>").append(HtmlUtils.htmlEscape(pier.name())).append("</strong> <span>");
            list.append(HtmlUtils.htmlEscape(words.state(pier, locale))).append("</span></li>");
        }
        return list.append("</ol>").toString();
    }
}
