package io.crossing.diagram.publishing;

import io.crossing.diagram.Change;
import io.crossing.diagram.FilesOfChange;
import io.crossing.diagram.check.Checks;
import io.crossing.diagram.check.Found;
import io.crossing.diagram.check.Severity;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a rule of our own calls an error is not published; what it only warns of is. */
@Component
class RulesCheck implements ChangeCheck {

    private final FilesOfChange files;
    private final MessageSource messages;

    RulesCheck(FilesOfChange files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    @Override
    public List<Objection> objections(Change change) {
        return Checks.of(files.own(change), files.all(change)).stream()
                .filter(found -> found.rule().severity() == Severity.ERROR)
                .map(this::objection)
                .toList();
    }

    private Objection objection(Found found) {
        String code = found.rule().code();
        return new Objection(
                code,
                found.file(),
                found.element(),
                say("check." + code, found),
                say("check." + code + ".help", found));
    }

    private String say(String key, Found found) {
        return messages.getMessage(key, found.details().toArray(), LocaleContextHolder.getLocale());
    }
}
