package io.crossing.people;

import static io.crossing.people.Answer.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleResourceTests extends PeopleTest {

    private static final String AWAY = "{\"from\": \"2026-12-21\", \"until\": \"2027-01-03\", \"substitute\": \"tom\"}";

    @BeforeEach
    void settle() {
        town.add("ada", "Ada Adler", Role.PROCESS_ADMIN, Role.LEAD);
        town.add("olga", "Olga Orth", Role.PARTICIPANT);
        town.add("tom", "Tom Tanner", Role.PARTICIPANT);
    }

    @Test
    void saysWhoCalls() {
        assertThat(visitor().get("/api/v1/me", program("ada")))
                .is(200)
                .says("\"id\":\"ada\",\"name\":\"Ada Adler\",\"email\":\"ada@crossing.example\"")
                .says("\"roles\":[\"LEAD\",\"PROCESS_ADMIN\"]");
    }

    @Test
    void listsPeopleInPages() {
        assertThat(visitor().get("/api/v1/people?page=1&size=2", program("olga")))
                .is(200)
                .says(
                        "\"items\":[{\"id\":\"tom\",\"name\":\"Tom Tanner\",\"roles\":[\"PARTICIPANT\"],\"active\":true}]")
                .says("\"page\":1,\"size\":2,\"total\":3");
        assertThat(visitor().get("/api/v1/people?q=ORTH", program("olga"))).says("\"total\":1");
        assertThat(visitor().get("/api/v1/people?q=%00", program("olga"))).is(200);
    }

    @Test
    void showsAddressesToThoseWhoNeedThem() {
        assertThat(visitor().get("/api/v1/people/tom", program("olga"))).is(200).doesNotSay("email");
        assertThat(visitor().get("/api/v1/people/olga", program("olga"))).says("olga@crossing.example");
        assertThat(visitor().get("/api/v1/people", program("ada"))).says("tom@crossing.example");
    }

    @ParameterizedTest
    @CsvSource({"size=0, size", "size=201, size", "size=x, size", "page=-1, page", "sort=name, sort"})
    void refusesPagesThatCannotBe(String query, String parameter) {
        assertThat(visitor().get("/api/v1/people?" + query, program("olga")))
                .is(400)
                .says("\"parameter\":\"" + parameter + "\"");
    }

    @Test
    void saysThatNobodyHasThisId() {
        assertThat(visitor().get("/api/v1/people/nobody", program("olga")))
                .isProblem(404, "urn:problem:people:person-unknown");
        assertThat(visitor().get("/api/v1/people/N%20o!", program("olga")))
                .isProblem(404, "urn:problem:people:person-unknown");
    }

    @Test
    void keepsAnAbsence() {
        assertThat(visitor().get("/api/v1/people/olga/absence", program("olga")))
                .is(204);

        assertThat(visitor().send("PUT", "/api/v1/people/olga/absence", AWAY, program("olga")))
                .is(200)
                .says("\"from\":\"2026-12-21\",\"until\":\"2027-01-03\",\"substitute\":\"tom\",\"rollouts\":[]}");

        assertThat(visitor().get("/api/v1/people/olga/absence", program("olga")))
                .is(200)
                .says("tom");
        assertThat(visitor().send("DELETE", "/api/v1/people/olga/absence", "", program("olga")))
                .is(204);
        assertThat(visitor().get("/api/v1/people/olga/absence", program("olga")))
                .is(204);
    }

    @Test
    void keepsSeveralAbsences() {
        HttpResponse<String> added = visitor().send("POST", "/api/v1/people/olga/absences", AWAY, program("olga"));
        assertThat(added).is(201).says("\"substitute\":\"tom\"");
        String location = added.headers().firstValue("Location").orElseThrow();

        assertThat(visitor().send("POST", "/api/v1/people/olga/absences", AWAY, program("olga")))
                .is(422)
                .says("\"field\":\"from\"");
        assertThat(visitor().send("PUT", location, AWAY.replace("2027-01-03", "2027-01-04"), program("olga")))
                .is(200)
                .says("2027-01-04");
        assertThat(visitor().get("/api/v1/people/olga/absences", program("olga")))
                .is(200)
                .says("2027-01-04");
        assertThat(visitor().send("DELETE", location, "", program("tom"))).is(403);
        assertThat(visitor().send("DELETE", location, "", program("olga"))).is(204);
        assertThat(visitor().send("DELETE", location, "", program("olga")))
                .isProblem(404, "urn:problem:people:absence-unknown");
    }

    @Test
    void takesAnAbsenceFromThePersonOrAProcessAdminOnly() {
        String ofOlga = "/api/v1/people/olga/absence";

        assertThat(visitor().send("PUT", ofOlga, AWAY, program("tom"))).isProblem(403, "urn:problem:people:not-theirs");
        assertThat(visitor().get(ofOlga, program("tom"))).is(403);
        assertThat(visitor().send("DELETE", ofOlga, "", program("tom"))).is(403);
        assertThat(visitor().send("PUT", ofOlga, AWAY, program("ada"))).is(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-21, 2026-12-20, tom, until",
        "2026-12-21, 2026-12-22, olga, substitute",
        "2026-12-21, 2026-12-22, nobody, substitute",
        "2026-12-21, 2026-12-22, No one!, substitute",
        "2026-12-21, 2026-12-22, '', substitute",
        "tomorrow, 2026-12-22, tom, from"
    })
    void namesTheFieldOfAnAbsenceThatCannotBe(String from, String until, String substitute, String field) {
        String body =
                "{\"from\": \"%s\", \"until\": \"%s\", \"substitute\": \"%s\"}".formatted(from, until, substitute);

        assertThat(visitor().send("PUT", "/api/v1/people/olga/absence", body, program("olga")))
                .is(422)
                .says("\"field\":\"" + field + "\"");
        assertThat(visitor().get("/api/v1/people/olga/absence", program("olga")))
                .is(204);
    }

    @Test
    void refusesFieldsThatNobodyKnowsAndBodiesThatAreMissing() {
        assertThat(visitor().send("PUT", "/api/v1/people/olga/absence", "{\"til\": 1}", program("olga")))
                .is(400)
                .says("til");
        assertThat(visitor().send("PUT", "/api/v1/people/olga/absence", "{", program("olga")))
                .is(400);
        assertThat(visitor().send("PUT", "/api/v1/people/olga/absence", "{}", program("olga")))
                .is(422)
                .says("\"field\":\"from\"");
    }

    @Test
    void letsAProcessAdminAddSomebodyWhoThenChoosesAPassword() {
        String nora = "{\"id\": \"nora\", \"name\": \"Nora Nagel\", \"email\": \"nora@crossing.example\","
                + " \"roles\": [\"PARTICIPANT\"], \"superior\": \"ada\"}";

        assertThat(visitor().send("POST", "/api/v1/people", nora, program("olga")))
                .is(403);
        assertThat(visitor().send("POST", "/api/v1/people", nora, program("ada")))
                .is(201)
                .hasHeader("Location", "/api/v1/people/nora")
                .says("\"oneTimePassword\":\"");
        assertThat(visitor().send("POST", "/api/v1/people", nora.replace("\"nora\"", "\"nina\""), program("ada")))
                .is(422)
                .says("\"field\":\"email\"");
        assertThat(visitor().send("POST", "/api/v1/people", nora.replace("nora@", "other@"), program("ada")))
                .isProblem(409, "urn:problem:people:account-already-there");
        assertThat(visitor().send("POST", "/api/v1/people", "{\"id\": \"N N\"}", program("ada")))
                .is(422)
                .says("\"field\":\"id\"");
        assertThat(visitor().send("POST", "/api/v1/people", "{\"id\": \"n\", \"roles\": [\"KING\"]}", program("ada")))
                .is(422)
                .says("roles");
    }

    @Test
    void letsAProcessAdminCloseAccountsButTheLastOfTheirKind() {
        assertThat(visitor().send("POST", "/api/v1/people/olga/close", "", program("tom")))
                .is(403);
        assertThat(visitor().send("POST", "/api/v1/people/olga/close", "", program("ada")))
                .is(200)
                .says("\"active\":false");
        assertThat(visitor().get("/api/v1/me", program("olga"))).is(401);
        assertThat(visitor().get("/api/v1/people?q=olga", program("ada"))).says("\"total\":0");
        assertThat(visitor().send("POST", "/api/v1/people/ada/close", "", program("ada")))
                .isProblem(409, "urn:problem:people:last-administrator");
    }
}
