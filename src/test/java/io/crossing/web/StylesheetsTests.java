package io.crossing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The stylesheets that the bundler makes of what the scripts import. */
class StylesheetsTests {

    /** What two bundles share would become a file of its own, and fields would stand there without their look. */
    @Test
    void areThoseThatPagesAndEditorsAskFor() throws IOException {
        Resource[] sheets = new PathMatchingResourcePatternResolver().getResources("classpath:/static/app/*.css");

        assertThat(Arrays.stream(sheets).map(Resource::getFilename))
                .containsExactlyInAnyOrder(
                        "app.css", "form.css", "diagram.css", "editor.css", "bpmn.css", "dmn.css", "formsheet.css");
    }
}
