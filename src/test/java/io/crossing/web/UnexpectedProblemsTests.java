package io.crossing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.JsonNode;

class UnexpectedProblemsTests {

    private final UnexpectedProblems problems =
            new UnexpectedProblems(WebFixture.problemAnswers(), WebFixture.wording());
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void sayThatARowWasHeldTooLongAndWhenToTryAgain() throws Exception {
        JsonNode problem = answerTo(new QueryTimeoutException("Timeout trying to lock table"));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
        assertThat(problem.path("type").asString()).isEqualTo("urn:problem:web:busy");
        assertThat(problem.path("detail").asString())
                .contains("Nothing was changed here")
                .doesNotContain("lock table");
    }

    @Test
    void saySoTooWhenEveryConnectionIsTaken() throws Exception {
        answerTo(new CannotCreateTransactionException(
                "Could not open", new SQLTransientConnectionException("no connection within 30 s")));

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void giveAnythingElseAReference() throws Exception {
        JsonNode problem = answerTo(new IllegalStateException("secret"));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isNull();
        assertThat(problem.path("reference").asString()).hasSize(8);
        assertThat(problem.toString()).doesNotContain("secret");
    }

    private JsonNode answerTo(Exception failure) throws Exception {
        problems.resolveException(
                new MockHttpServletRequest("POST", "/api/v1/tasks/1/complete"), response, null, failure);
        return WebFixture.JSON.readTree(response.getContentAsString());
    }
}
