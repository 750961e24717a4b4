package io.crossing.diagram.web;

import io.crossing.diagram.CheckingDraft.Checked;
import io.crossing.diagram.check.CheckRule;
import io.crossing.diagram.check.Found;
import io.crossing.diagram.wall.Finding;
import io.crossing.diagram.wall.FindingWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what a check found, in the reader's language. */
@Component
class CheckWords {

    static final String PAGES = "/workshop/rules/";

    private final FindingWords wall;
    private final WorkshopWords words;

    CheckWords(FindingWords wall, WorkshopWords words) {
        this.wall = wall;
        this.words = words;
    }

    List<FindingView> of(Checked checked) {
        return Stream.concat(
                        checked.refused().stream().map(this::view),
                        checked.found().stream().map(this::view))
                .toList();
    }

    private FindingView view(Finding finding) {
        Locale language = LocaleContextHolder.getLocale();
        return new FindingView(
                finding.rule().code(),
                "error",
                finding.file(),
                finding.element(),
                wall.message(finding, language),
                wall.help(finding, language),
                PAGES + finding.rule().code());
    }

    private FindingView view(Found found) {
        CheckRule rule = found.rule();
        Object[] details = found.details().toArray();
        return new FindingView(
                rule.code(),
                rule.severity().name().toLowerCase(Locale.ROOT),
                found.file(),
                found.element(),
                words.say("check." + rule.code(), details),
                words.say("check." + rule.code() + ".help", details),
                PAGES + rule.code());
    }
}
