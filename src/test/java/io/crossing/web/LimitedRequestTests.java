package io.crossing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitedRequestTests {

    @Test
    void letsABodyThroughThatIsNoLongerThanItMayBe() throws Exception {
        assertThat(sent("12345", 5).getInputStream().readAllBytes()).hasSize(5);
        assertThat(sent("12345", 5).getReader().readLine()).isEqualTo("12345");
    }

    @Test
    void endsALongerOneAndSaysSo() {
        assertThatThrownBy(() -> sent("123456", 5).getInputStream().readAllBytes())
                .isInstanceOf(BodyTooLarge.class);
        assertThatThrownBy(() -> sent("123456", 5).getReader().readLine()).isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void isNoMistakeInTheJsonThatEndsThere() {
        HttpMessageNotReadableException unreadable = new HttpMessageNotReadableException(
                "I/O error", new IllegalStateException(new BodyTooLarge()), new MockHttpInputMessage(new byte[0]));

        assertThat(new JsonProblems(WebFixture.wording()).of(unreadable).getStatus())
                .isEqualTo(413);
    }

    private static LimitedRequest sent(String body, int most) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/tasks/1/comments");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return new LimitedRequest(request, most);
    }
}
