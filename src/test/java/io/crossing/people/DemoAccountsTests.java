package io.crossing.people;

import static io.crossing.people.Answer.assertThat;

import io.crossing.process.PersonId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ActiveProfiles("demo")
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000")
class DemoAccountsTests extends PeopleTest {

    @Autowired
    SampleAccounts samples;

    @Autowired
    People people;

    @BeforeEach
    void settle() {
        samples.afterSingletonsInstantiated();
    }

    @Test
    void areThoseThatTheApiPromises() {
        Assertions.assertThat(samples.list())
                .extracting(DemoAccounts.DemoAccount::id)
                .containsExactly("lea", "sam", "olga", "pia", "paul", "tara", "tom", "dora", "ada", "alan", "fay");
        Assertions.assertThat(people.active()).hasSize(11);
        Assertions.assertThat(people.get(new PersonId("sam")).superior()).isEqualTo(new PersonId("fay"));
        Assertions.assertThat(people.inRole(Role.PROCESS_ADMIN))
                .extracting(Person::name)
                .containsExactly("Ada Adler", "Alan Albers");
        Assertions.assertThat(people.find(new PersonId("admin"))).isEmpty();
    }

    @Test
    void areOfferedOnTheSignInPage() {
        assertThat(visitor().page("/sign-in")).is(200).says("Lea Lang").says("Fay Falk");
        assertThat(visitor().signIn("lea", "demo")).leadsTo("/");
        assertThat(visitor().get("/api/v1/me", Visitor.basic("fay", "demo")))
                .is(200)
                .says("FOUNDER");
    }

    @Test
    void stayAsTheyAreWhenTheyExist() {
        town.moveOut();
        town.add("lea", "Lea Other", Role.LEAD);

        samples.afterSingletonsInstantiated();

        Assertions.assertThat(people.get(new PersonId("lea")).name()).isEqualTo("Lea Other");
        Assertions.assertThat(people.active()).hasSize(11);
    }
}
