package io.crossing.diagram.publishing;

import io.crossing.diagram.Change;
import io.crossing.diagram.FilesOfChange;
import io.crossing.diagram.wall.FindingWords;
import io.crossing.diagram.wall.Wall;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the wall refuses is not published. */
@Component
class WallCheck implements ChangeCheck {

    private final FilesOfChange files;
    private final Wall wall;
    private final FindingWords words;

    WallCheck(FilesOfChange files, Wall wall, FindingWords words) {
        this.files = files;
        this.wall = wall;
        this.words = words;
    }

    @Override
    public List<Objection> objections(Change change) {
        return wall.check(files.all(change)).stream()
                .map(finding -> new Objection(
                        finding.rule().code(),
                        finding.file(),
                        finding.element(),
                        words.message(finding, LocaleContextHolder.getLocale()),
                        words.help(finding, LocaleContextHolder.getLocale())))
                .toList();
    }
}
