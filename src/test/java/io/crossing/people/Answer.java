package io.crossing.people;

import java.net.http.HttpResponse;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says what an answer over HTTP should be. */
class Answer extends AbstractAssert<Answer, HttpResponse<String>> {

    private Answer(HttpResponse<String> response) {
        super(response, Answer.class);
    }

    static Answer assertThat(HttpResponse<String> response) {
        return new Answer(response);
    }

    Answer is(int status) {
        Assertions.assertThat(actual.statusCode()).as(actual.body()).isEqualTo(status);
        return this;
    }

    Answer leadsTo(String path) {
        Assertions.assertThat(actual.statusCode()).as(actual.body()).isEqualTo(302);
        Assertions.assertThat(actual.headers().firstValue("Location").orElse(""))
                .isEqualTo("http://localhost:" + actual.uri().getPort() + path);
        return this;
    }

    Answer isProblem(int status, String type) {
        is(status).hasHeader("Content-Type", "application/problem+json");
        return says("\"type\":\"" + type + "\"");
    }

    Answer says(String text) {
        Assertions.assertThat(actual.body()).contains(text);
        return this;
    }

    Answer doesNotSay(String text) {
        Assertions.assertThat(actual.body()).doesNotContain(text);
        return this;
    }

    Answer hasHeader(String name, String value) {
        Assertions.assertThat(actual.headers().allValues(name)).contains(value);
        return this;
    }

    Answer hasNoHeader(String name) {
        Assertions.assertThat(actual.headers().allValues(name)).isEmpty();
        return this;
    }
}
